import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, inject, it } from 'vitest'

const { peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
const oldest: string = peerDependencies.zod.replace('^', '')

describe(`with zod ${oldest}, the oldest that it allows`, () => {
  const folder = join(inject('consumer'), 'oldest-zod')

  beforeAll(() => {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}')
    const packages = [inject('tarball'), `zod@${oldest}`]
    execFileSync('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', ...packages], {
      cwd: folder,
      stdio: 'pipe',
    })
  })

  it('the package gives the same verdicts and hints', () => {
    const script = `
      import { createRequire } from 'node:module'
      import { curated } from 'sti-atlas'
      import { validateDataset } from 'sti-atlas/validate'
      const { version } = createRequire(import.meta.url)('zod/package.json')
      const { counts } = validateDataset(curated).report
      const wrong = { programs: [{ id: 'mine', name: { en: 'Mine', ja: '私' }, kind: 'felowship', period: '2027/2024', note: 1 }] }
      const { issues } = validateDataset(wrong).report
      console.log(JSON.stringify([version, counts.read > 1000, counts.rejected, issues.map(({ code, pointer }) => code + ' ' + pointer)]))
    `
    writeFileSync(join(folder, 'check.mjs'), script)
    expect(JSON.parse(execFileSync('node', ['check.mjs'], { cwd: folder, encoding: 'utf8' }))).toEqual([
      oldest,
      true,
      0,
      [
        'missing-field /programs/0/citations',
        'unknown-term /programs/0/kind',
        'interval-not-ordered /programs/0/period',
        'unknown-field /programs/0/note',
      ],
    ])
  })
})
