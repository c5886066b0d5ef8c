import { describe, expect, it } from 'vitest'
import { peek } from '../../../src/cli/validate/peek.js'

const bytes = (text: string) => new TextEncoder().encode(text)

/** Chunks, and whether they were let go of. */
const source = (chunks: readonly (string | Error)[]) => {
  let isOpen = true
  const iterate = async function* () {
    try {
      for (const chunk of chunks) {
        if (typeof chunk !== 'string') throw chunk
        yield bytes(chunk)
      }
    } finally {
      isOpen = false
    }
  }
  return { chunks: iterate(), isOpen: () => isOpen }
}

const readAll = async (chunks: AsyncIterable<Uint8Array>) => {
  let text = ''
  for await (const chunk of chunks) text += new TextDecoder().decode(chunk)
  return text
}

describe('peek', () => {
  it('gathers short chunks and gives all of them back', async () => {
    const peeked = await peek(source(['ab', 'c', 'd']).chunks)
    expect(new TextDecoder().decode(peeked.head)).toBe('abcd')
    expect(await readAll(peeked.bytes)).toBe('abcd')
  })

  it('keeps the beginning where the source overwrites its chunks', async () => {
    const overwriting = async function* () {
      const buffer = bytes('ab')
      yield buffer
      buffer.set(bytes('cd'))
      yield buffer
    }
    const peeked = await peek(overwriting())
    expect(await readAll(peeked.bytes)).toBe('abcd')
  })

  it('reads no more than it needs', async () => {
    const long = 'x'.repeat(70_000)
    const { head, bytes: all } = await peek(source([long, 'y', 'z']).chunks)
    expect(head.length).toBe(70_000)
    expect(await readAll(all)).toBe(`${long}yz`)
  })

  it('knows an empty input', async () => {
    const { head, bytes: all } = await peek(source([]).chunks)
    expect([head.length, await readAll(all)]).toEqual([0, ''])
  })

  it('fails where nothing can be read, and later where something can', async () => {
    await expect(peek(source([new Error('gone')]).chunks)).rejects.toThrow('gone')
    const { head, bytes: all } = await peek(source(['ab', new Error('gone')]).chunks)
    expect(new TextDecoder().decode(head)).toBe('ab')
    await expect(readAll(all)).rejects.toThrow('gone')
  })

  it('lets go of the input, read or not', async () => {
    const unread = source(['ab', 'c'.repeat(70_000), 'd'])
    await (await peek(unread.chunks)).close()
    expect(unread.isOpen()).toBe(false)
    const begun = source(['a'.repeat(70_000), 'b'.repeat(70_000), 'c'])
    for await (const _chunk of (await peek(begun.chunks)).bytes) break
    expect(begun.isOpen()).toBe(false)
  })
})
