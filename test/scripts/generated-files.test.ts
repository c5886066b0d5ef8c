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
import { checkGenerated, differenceOf, writeGenerated } from '../../scripts/generated-files.js'

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

describe('generating files', () => {
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
  const folders = () => [at('data'), at('data', 'text')]
  const write = () => writeGenerated(files(), folders())
  const check = () => checkGenerated(files(), folders())

  it('writes what is not there, with its folders', () => {
    expect(write()).toEqual({ ok: true, lines: ['3 of 3 generated files written, 0 removed'] })
    expect([...files().keys()].map((path) => readFileSync(path, 'utf8'))).toEqual(['read me', 'a', 'b'])
  })

  it('leaves files alone that are as they should be', () => {
    write()
    utimesSync(at('README.md'), 1, 1)
    writeFileSync(at('data', 'a.ts'), 'x')
    expect(write().lines).toEqual(['1 of 3 generated files written, 0 removed'])
    expect(statSync(at('README.md')).mtimeMs).toBe(1000)
    expect(readFileSync(at('data', 'a.ts'), 'utf8')).toBe('a')
  })

  it('removes other files from the folders that it is told of, and nothing else', () => {
    write()
    mkdirSync(at('data', 'kept'))
    for (const path of [
      at('data', 'old.ts'),
      at('data', 'text', 'old.ts'),
      at('kept.md'),
      at('data', 'kept', 'c.ts'),
    ])
      writeFileSync(path, 'old')
    expect(write().lines).toEqual(['0 of 3 generated files written, 2 removed'])
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

  describe('checking', () => {
    it('is content with files that are as they should be', () => {
      write()
      expect(check()).toEqual({ ok: true, lines: [] })
    })

    it('tells what differs, and changes nothing', () => {
      write()
      rmSync(at('data', 'a.ts'))
      writeFileSync(at('README.md'), 'x')
      writeFileSync(at('data', 'text', 'old.ts'), 'old')
      expect(check()).toEqual({
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
      expect(check().ok).toBe(false)
      expect(readdirSync(root)).toEqual([])
    })
  })
})
