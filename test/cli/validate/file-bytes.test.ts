import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { fileBytes } from '../../../src/cli/validate/file-bytes.js'
import { writeTemporary } from '../run-command.js'
import { textOf } from './text-of.js'

describe('fileBytes', () => {
  it('reads a file from a byte on', async () => {
    const path = writeTemporary('letters.txt', 'abcdef')
    expect(await textOf(fileBytes(path))).toBe('abcdef')
    expect(await textOf(fileBytes(path, 2, 6))).toBe('cdef')
    expect(await textOf(fileBytes(path, 2, 4))).toBe('cdef')
  })

  it('reads files longer than a chunk, from any byte', async () => {
    const text = Array.from({ length: 400_000 }, (_, index) => `${index}\n`).join('')
    const path = writeTemporary('long.txt', text)
    expect((await textOf(fileBytes(path))) === text).toBe(true)
    expect((await textOf(fileBytes(path, 1_300_000, text.length))) === text.slice(1_300_000)).toBe(true)
  })

  it('leaves a chunk as it is while the next one is read ahead', async () => {
    const text = Array.from({ length: 400_000 }, (_, index) => `${index}\n`).join('')
    const path = writeTemporary('ahead.txt', text)
    let read = ''
    for await (const chunk of fileBytes(path, 0, text.length)) {
      await setTimeout(20)
      read += Buffer.from(chunk).toString()
    }
    expect(read === text).toBe(true)
  })

  it('lets go of a file of which only the beginning is wanted', async () => {
    const path = writeTemporary('long.txt', 'x'.repeat(3_000_000))
    const bytes = fileBytes(path, 0, 3_000_000)
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
