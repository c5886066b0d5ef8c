import { describe, expect, it } from 'vitest'
import { runInConsumer } from './consumer.js'

const body = `
  console.log(JSON.stringify([
    atlas.get('program', 'satreps').abbreviation,
    compareApproaches(atlas, { holders: ['eu'], partners: ['CN'] }).cells[0][0].value,
    programs.length === atlas.all('program').length,
    dataset.programs.length === programs.length,
    schema.title,
  ]))
`
const expected = JSON.stringify(['SATREPS', 'conditional', true, true, 'Program'])

describe('the installed package', () => {
  it('can be imported as ES modules', () => {
    const script = `
      import atlas, { compareApproaches } from 'sti-atlas'
      import { programs } from 'sti-atlas/data/programs'
      import dataset from 'sti-atlas/dataset.json' with { type: 'json' }
      import schema from 'sti-atlas/schemas/program.json' with { type: 'json' }
      ${body}`
    expect(runInConsumer('import.mjs', script, ['--no-warnings']).trim()).toBe(expected)
  })

  it('can be required as CommonJS', () => {
    const script = `
      const { atlas, compareApproaches } = require('sti-atlas')
      const { programs } = require('sti-atlas/data/programs')
      const dataset = require('sti-atlas/dataset.json')
      const schema = require('sti-atlas/schemas/program.json')
      ${body}`
    expect(runInConsumer('require.cjs', script).trim()).toBe(expected)
  })

  it('has the same records whether Node reads them from files or a bundler takes them as modules', () => {
    const script = `
      import { createHash } from 'node:crypto'
      import { createRequire } from 'node:module'
      import { curated } from 'sti-atlas'
      const { exports } = createRequire(import.meta.url)('sti-atlas/package.json')
      const entries = Object.keys(exports).filter((entry) => /^\\.\\/data\\/\\w+$/.test(entry))
      const records = await Promise.all(entries.map((entry) => import('sti-atlas' + entry.slice(1))))
      const text = JSON.stringify([curated, records])
      const hash = createHash('sha256').update(text).digest('hex')
      console.log(import.meta.resolve('sti-atlas').includes('/dist/node/'))
      console.log(entries.length, text.includes('satreps'), hash)
    `
    const [isFromFiles, fromFiles] = runInConsumer('files.mjs', script).split('\n')
    const [isFromFilesToo, fromModules] = runInConsumer('modules.mjs', script, ['--conditions=module']).split(
      '\n',
    )
    expect([isFromFiles, isFromFilesToo]).toEqual(['true', 'false'])
    expect(fromFiles).toMatch(/^15 true /)
    expect(fromModules).toBe(fromFiles)
  })

  it('prints nothing and adds no global, those of zod aside, when every entry is imported', () => {
    const script = `
      import { createRequire } from 'node:module'
      import { readFileSync } from 'node:fs'
      const { exports } = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('sti-atlas/package.json'), 'utf8'))
      const globals = () => Object.getOwnPropertyNames(globalThis).filter((name) => !name.startsWith('__zod')).length
      const before = globals()
      const entries = Object.keys(exports).filter((entry) => !entry.endsWith('.json'))
      for (const entry of entries) await import('sti-atlas' + entry.slice(1))
      if (globals() !== before) console.log('globals changed')
      if (entries.length < 20) console.log('entries missing')
    `
    expect(runInConsumer('quiet.mjs', script, ['--no-warnings'])).toBe('')
  })

  it('ships Japanese text as UTF-8, not as escapes', () => {
    const script = `
      import { readFileSync, readdirSync } from 'node:fs'
      import { dirname } from 'node:path'
      import { createRequire } from 'node:module'
      const dist = dirname(createRequire(import.meta.url).resolve('sti-atlas/dataset.json'))
      const files = readdirSync(dist, { recursive: true }).filter((name) => /\\.(c?js|json)$/.test(name))
      console.log(files.filter((name) => /\\\\u[0-9a-fA-F]{4}[^\\]]*\\\\u[0-9a-fA-F]{4}/.test(readFileSync(dist + '/' + name, 'utf8')) && readFileSync(dist + '/' + name, 'utf8').includes('\\\\u65e5')).join())
    `
    expect(runInConsumer('utf8.mjs', script).trim()).toBe('')
  })
})
