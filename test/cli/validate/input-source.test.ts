import { truncateSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { checkRange } from '../../../src/cli/validate/check-range.js'
import { fileBytes, inputSources } from '../../../src/cli/validate/input-source.js'
import { programLines } from '../programs.js'
import { writeTemporary } from '../run-command.js'

const textOf = async (bytes: AsyncIterable<Uint8Array>) => {
  const chunks: Uint8Array[] = []
  for await (const chunk of bytes) chunks.push(chunk.slice())
  return Buffer.concat(chunks).toString()
}

describe('fileBytes', () => {
  it('reads a file from a byte on', async () => {
    const path = writeTemporary('letters.txt', 'abcdef')
    expect(await textOf(fileBytes(path))).toBe('abcdef')
    expect(await textOf(fileBytes(path, 2, 6))).toBe('cdef')
    expect(await textOf(fileBytes(path, 2, 4))).toBe('cdef')
  })

  it('reads files longer than a chunk, from any byte', async () => {
    const text = Array.from({ length: 100_000 }, (_, index) => `${index}\n`).join('')
    const path = writeTemporary('long.txt', text)
    expect((await textOf(fileBytes(path))) === text).toBe(true)
    expect((await textOf(fileBytes(path, 300_000, text.length))) === text.slice(300_000)).toBe(true)
  })

  it('leaves a chunk as it is while the next one is read ahead', async () => {
    const text = Array.from({ length: 100_000 }, (_, index) => `${index}\n`).join('')
    const path = writeTemporary('ahead.txt', text)
    let read = ''
    for await (const chunk of fileBytes(path, 0, text.length)) {
      await setTimeout(20)
      read += Buffer.from(chunk).toString()
    }
    expect(read === text).toBe(true)
  })

  it('lets go of a file of which only the beginning is wanted', async () => {
    const path = writeTemporary('long.txt', 'x'.repeat(1_000_000))
    const bytes = fileBytes(path, 0, 1_000_000)
    const { value } = await bytes.next()
    expect(value?.length).toBeGreaterThan(0)
    expect(await bytes.return(undefined)).toEqual({ done: true, value: undefined })
    expect(await bytes.next()).toEqual({ done: true, value: undefined })
  })

  it('fails where the file ends before it should', async () => {
    const path = writeTemporary('cut.txt', 'abcdef')
    await expect(textOf(fileBytes(path, 2, 7))).rejects.toThrow('The file became shorter.')
  })
})

describe('inputSources', () => {
  const io = { write: () => {}, writeError: () => {}, color: false }

  it('fails while it reads a file that has become shorter since it was named', async () => {
    const path = writeTemporary('shrinking.txt', 'abcdef')
    const [source] = await inputSources([path], io)
    truncateSync(path, 4)
    const opened = await source?.open()
    if (!opened || 'reason' in opened) throw new Error('not opened')
    expect(new TextDecoder().decode(opened.head)).toBe('abcd')
    await expect(textOf(opened.bytes)).rejects.toThrow('The file became shorter.')
  })
})

describe('checkRange', () => {
  it('says that a file became shorter than the range, and counts what was read', async () => {
    const text = programLines(3, 1)
    const size = Buffer.byteLength(text)
    const path = writeTemporary('shorter.ndjson', text)
    const shard = await checkRange(
      {
        path,
        range: { start: 0, end: size + 1 },
        shard: 0,
        part: 0,
        settings: { kind: 'program', base: 'none', maxIssues: 10 },
      },
      () => {},
    )
    const said = shard.issues.map(({ issue }) => issue).filter(({ code }) => code === 'input-broken')
    expect(said.map(({ message }) => message)).toEqual([
      {
        en: `The input could not be read further than byte ${size}: the file became shorter while it was read.`,
        ja: `入力を${size}バイトまでしか読み込めませんでした（読み込み中にファイルが短くなりました）。`,
      },
    ])
  })
})
