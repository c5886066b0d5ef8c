import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { requireFreshBuild } from './fresh-build.js'

let folder = ''

const write = (name: string, second: number) => {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, '')
  utimesSync(path, second, second)
}

const check = () => requireFreshBuild(join(folder, 'dist'), join(folder, 'src'))

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sti-atlas-build-'))
  write('src/data/text/programs.ts', 100)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('requireFreshBuild', () => {
  it('takes a build that is newer than all it is made from', () => {
    write('dist/THIRD-PARTY-NOTICES.txt', 200)
    expect(check).not.toThrow()
  })

  it('wants a build, and a finished one', () => {
    expect(check).toThrow('dist holds no finished build: npm run build')
    write('dist/index.js', 200)
    expect(check).toThrow('dist holds no finished build: npm run build')
  })

  it('wants a build that is not older than the records', () => {
    write('dist/THIRD-PARTY-NOTICES.txt', 200)
    write('src/data/text/programs.ts', 300)
    expect(check).toThrow(/dist is older than .*programs\.ts: npm run build$/)
  })
})
