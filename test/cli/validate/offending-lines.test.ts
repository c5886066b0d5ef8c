import { rmSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inputSources } from '../../../src/cli/validate/input-source.js'
import { offendingLines } from '../../../src/cli/validate/offending-lines.js'
import type { Issue } from '../../../src/validate/report/report.js'
import { writeTemporary } from '../run-command.js'

const io = { write: () => {}, writeError: () => {}, color: false }

const none: ReadonlySet<string> = new Set()

const wrong: Issue = {
  severity: 'error',
  code: 'text-format',
  pointer: '/name',
  message: { en: 'Wrong.', ja: '誤り。' },
}

const issueAt = (input: string, line: number, column = 1): Issue => ({
  ...wrong,
  input,
  position: { line, column },
})

/** What is shown of issues on a file. */
const shownOf = async (
  path: string,
  places: readonly (readonly [line: number, column?: number])[],
  encoding?: string,
) => {
  const issues = places.map(([line, column]) => issueAt(path, line, column))
  const lineOf = await offendingLines(issues, await inputSources([{ path }], io), encoding, none)
  return issues.map(lineOf)
}

describe('offendingLines', () => {
  it('gives the lines with the numbers that issues tell, the last one without a line end too', async () => {
    const path = writeTemporary('lines.txt', 'one\n\nthree\nfour')
    expect(await shownOf(path, [[4], [1], [2], [3], [5]])).toEqual(['four', 'one', '', 'three', undefined])
  })

  it('leaves the line ends of Windows out, and no other character', async () => {
    const path = writeTemporary('windows.txt', 'one\r\nt\rwo\r\n\r\nfour\r')
    expect(await shownOf(path, [[1], [2], [3], [4]])).toEqual(['one', 't\rwo', '', 'four'])
  })

  it('gives the lines of a table whose rows end in returns as positions in it count them', async () => {
    const path = writeTemporary('mac.csv', 'id,name\ra,"1\n2"\rb,c\r')
    const issues = [1, 3, 4].map((line) => issueAt(path, line))
    const lineOf = await offendingLines(
      issues,
      await inputSources([{ path }], io),
      undefined,
      new Set([path]),
    )
    expect(issues.map(lineOf)).toEqual(['id,name', '2"', 'b,c'])
    expect(await shownOf(path, [[1]])).toEqual(['id,name\ra,"1'])
  })

  it('gives a line where the column lies in it or just after it, else none, as it is another by now', async () => {
    const path = writeTemporary('short.txt', 'four\nat\n')
    expect(
      await shownOf(path, [
        [1, 4],
        [1, 5],
        [1, 6],
        [2, 4],
      ]),
    ).toEqual(['four', 'four', undefined, undefined])
  })

  it('reads the encoding that it is told', async () => {
    const bytes = Uint8Array.of(0x61, 0x0a, 0x8a, 0x43, 0x97, 0x6d, 0x0a)
    const path = writeTemporary('sjis.csv', bytes)
    expect(await shownOf(path, [[1], [2, 3]], 'shift_jis')).toEqual(['a', '海洋'])
  })

  it('gives what stands before the first byte that is none of the encoding', async () => {
    const path = writeTemporary('wrong.csv', Buffer.from('one\ntwo\xff\nthree\n', 'latin1'))
    expect(await shownOf(path, [[1], [2, 4], [3]])).toEqual(['one', 'two', undefined])
  })

  it('gives lines that are read in several pieces', async () => {
    const lines = Array.from({ length: 180_000 }, (_, index) => `${index} ${'海'.repeat(3)}`)
    const path = writeTemporary('long.txt', lines.join('\n'))
    const numbers = lines.map((_, index) => index + 1).filter((number) => number % 180 === 0)
    const shown = await shownOf(
      path,
      numbers.map((number) => [number]),
    )
    expect(shown).toEqual(numbers.map((number) => lines[number - 1]))
    const cut = writeTemporary('cut.txt', `${'x'.repeat(1024 * 1024 - 4)}\nsecond\n`)
    expect(await shownOf(cut, [[2]])).toEqual(['second'])
  })

  it('gives the beginning of a very long line, and nothing where the issue lies beyond that', async () => {
    const path = writeTemporary('one-line.json', `${'x'.repeat(100_000)}\nnext`)
    const [near, far, next] = await shownOf(path, [
      [1, 5],
      [1, 90_000],
      [2, 1],
    ])
    expect([near, far, next]).toEqual(['x'.repeat(64 * 1024), undefined, 'next'])
  })

  it('gives the lines of the first thousand issues', async () => {
    const path = writeTemporary('many.txt', 'line\n'.repeat(1200))
    const shown = await shownOf(
      path,
      Array.from({ length: 1200 }, (_, index) => [index + 1]),
    )
    expect(shown.filter((line) => line === 'line')).toHaveLength(1000)
    expect(shown.lastIndexOf('line')).toBe(999)
  })

  it('gives the line of an error behind more than a thousand notes', async () => {
    const path = writeTemporary('many.txt', 'line\n'.repeat(1200))
    const notes = Array.from({ length: 1100 }, (_, at) => ({
      ...issueAt(path, at + 1),
      severity: 'note' as const,
    }))
    const issues = [...notes, issueAt(path, 1200)]
    const lineOf = await offendingLines(issues, await inputSources([{ path }], io), undefined, none)
    expect([issues.at(-1), issues[999]].map((issue) => issue && lineOf(issue))).toEqual(['line', undefined])
  })

  it('tells the lines of several files apart', async () => {
    const paths = [writeTemporary('a.txt', 'of a\n'), writeTemporary('b.txt', 'of b\n')]
    const issues = paths.map((path) => issueAt(path, 1))
    const lineOf = await offendingLines(
      issues,
      await inputSources(
        paths.map((path) => ({ path })),
        io,
      ),
      undefined,
      none,
    )
    expect(issues.map(lineOf)).toEqual(['of a', 'of b'])
  })

  it('gives no line of an input that is no file, and none where an issue has no place', async () => {
    const path = writeTemporary('pipe.txt', 'gone\n')
    const pipe = { path, open: () => Promise.reject(new Error('read a second time')) }
    const issues = [issueAt(path, 1), wrong, { ...wrong, position: { line: 1, column: 1 } }]
    const lineOf = await offendingLines(issues, [pipe], undefined, none)
    expect(issues.map(lineOf)).toEqual([undefined, undefined, undefined])
  })

  it('shows less where a file was changed or removed after it was validated', async () => {
    const paths = [writeTemporary('changed.txt', 'one\ntwo\n'), writeTemporary('removed.txt', 'one\n')]
    const [changed = '', removed = ''] = paths
    const sources = await inputSources(
      paths.map((path) => ({ path })),
      io,
    )
    writeFileSync(changed, 'other\n')
    rmSync(removed)
    const issues = [issueAt(changed, 1, 6), issueAt(changed, 2, 4), issueAt(removed, 1, 4)]
    const lineOf = await offendingLines(issues, sources, undefined, none)
    expect(issues.map(lineOf)).toEqual(['other', undefined, undefined])
  })
})
