import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bringUpToDate, differenceOf } from '../../scripts/generated-files.js'

describe('differenceOf', () => {
  it('tells files that are not there or hold something else from those that nobody generates', () => {
    const generated = new Map([
      ['new.ts', 'a'],
      ['changed.ts', 'b'],
      ['same.ts', 'c'],
      ['empty.ts', ''],
    ])
    const present = new Map([
      ['changed.ts', 'x'],
      ['same.ts', 'c'],
      ['old.ts', 'd'],
    ])
    expect(differenceOf(generated, present)).toEqual({
      stale: new Map([
        ['new.ts', 'a'],
        ['changed.ts', 'b'],
        ['empty.ts', ''],
      ]),
      orphans: ['old.ts'],
    })
  })
})

describe('bringUpToDate', () => {
  let root = ''
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'sti-atlas-generated-'))
  })
  afterEach(() => rmSync(root, { recursive: true, force: true }))

  const at = (...path: readonly string[]) => join(root, ...path)
  const files = () =>
    new Map([
      [at('README.md'), 'read me'],
      [at('data', 'a.ts'), 'a'],
      [at('data', 'text', 'b.ts'), 'b'],
    ])
  const run = (isCheck: boolean) => bringUpToDate(files(), [at('data'), at('data', 'text')], isCheck)

  it('writes what is not there, with its folders', () => {
    expect(run(false)).toEqual({ ok: true, lines: ['3 of 3 generated files written, 0 removed'] })
    expect([...files().keys()].map((path) => readFileSync(path, 'utf8'))).toEqual(['read me', 'a', 'b'])
  })

  it('leaves files alone that are as they should be', () => {
    run(false)
    utimesSync(at('README.md'), 1, 1)
    writeFileSync(at('data', 'a.ts'), 'x')
    expect(run(false).lines).toEqual(['1 of 3 generated files written, 0 removed'])
    expect(statSync(at('README.md')).mtimeMs).toBe(1000)
    expect(readFileSync(at('data', 'a.ts'), 'utf8')).toBe('a')
  })

  it('removes other files from the folders that it is told of, and nothing else', () => {
    run(false)
    mkdirSync(at('data', 'kept'))
    for (const path of [
      at('data', 'old.ts'),
      at('data', 'text', 'old.ts'),
      at('kept.md'),
      at('data', 'kept', 'c.ts'),
    ])
      writeFileSync(path, 'old')
    expect(run(false).lines).toEqual(['0 of 3 generated files written, 2 removed'])
    expect(readdirSync(root, { recursive: true }).sort()).toEqual([
      'README.md',
      'data',
      'data/a.ts',
      'data/kept',
      'data/kept/c.ts',
      'data/text',
      'data/text/b.ts',
      'kept.md',
    ])
  })

  describe('asked only to check', () => {
    it('is content with files that are as they should be', () => {
      run(false)
      expect(run(true)).toEqual({ ok: true, lines: [] })
    })

    it('tells what differs, and changes nothing', () => {
      run(false)
      rmSync(at('data', 'a.ts'))
      writeFileSync(at('README.md'), 'x')
      writeFileSync(at('data', 'text', 'old.ts'), 'old')
      expect(run(true)).toEqual({
        ok: false,
        lines: [
          `${at('README.md')} is not what \`npm run generate\` writes`,
          `${at('data', 'a.ts')} is not what \`npm run generate\` writes`,
          `${at('data', 'text', 'old.ts')} is not generated any more`,
        ],
      })
      expect(readFileSync(at('README.md'), 'utf8')).toBe('x')
      expect([existsSync(at('data', 'a.ts')), existsSync(at('data', 'text', 'old.ts'))]).toEqual([
        false,
        true,
      ])
    })

    it('makes no folders', () => {
      expect(run(true).ok).toBe(false)
      expect(readdirSync(root)).toEqual([])
    })
  })
})
