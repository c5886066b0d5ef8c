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

  it('has the same records whether Node reads them from files or finds them in modules', () => {
    const entries = `Object.keys(require('sti-atlas/package.json').exports).filter((entry) => /^\\.\\/data\\/\\w+$/.test(entry))`
    const tell = `
      const text = JSON.stringify([curated, ...records.map((entry) => Object.values(entry))])
      const hash = require('node:crypto').createHash('sha256').update(text).digest('hex')
      console.log(path.includes('/dist/node/'), records.length, text.includes('satreps'), hash)`
    const imported = `
      import { createRequire } from 'node:module'
      import { curated } from 'sti-atlas'
      const require = createRequire(import.meta.url)
      const path = import.meta.resolve('sti-atlas')
      const records = await Promise.all(${entries}.map((entry) => import('sti-atlas' + entry.slice(1))))
      ${tell}`
    const required = `
      const { curated } = require('sti-atlas')
      const path = require.resolve('sti-atlas')
      const records = ${entries}.map((entry) => require('sti-atlas' + entry.slice(1)))
      ${tell}`
    const [isFromFiles, count, isWhole, hash] = runInConsumer('files.mjs', imported).trim().split(' ')
    expect([isFromFiles, count, isWhole]).toEqual(['true', '15', 'true'])
    const ways = [
      runInConsumer('modules.mjs', imported, ['--conditions=module']),
      runInConsumer('files.cjs', required),
      runInConsumer('modules.cjs', required, ['--conditions=bun']),
    ]
    expect(ways).toEqual(['false', 'true', 'false'].map((isRead) => `${isRead} 15 true ${hash}\n`))
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
      const escaped = /\\\\u(?:30[4-9a-f]|[4-9][0-9a-f]{2})[0-9a-f]/i
      console.log(files.length > 20, files.filter((name) => escaped.test(readFileSync(dist + '/' + name, 'utf8'))).join())
    `
    expect(runInConsumer('utf8.mjs', script).trim()).toBe('true')
  })
})
