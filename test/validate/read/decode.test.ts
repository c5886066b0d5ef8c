import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { InputBytes, InputProblem } from '../../../src/validate/input.js'
import { decodeText } from '../../../src/validate/read/decode.js'
import { chunkSizes, inChunks, utf8, utf16 } from './collect.js'

vi.setConfig({ testTimeout: 30_000 })

async function decoded(
  bytes: InputBytes,
  encoding?: string,
): Promise<{ text: string; problems: InputProblem[] }> {
  let text = ''
  const problems: InputProblem[] = []
  for await (const item of decodeText(bytes, encoding)) {
    if (typeof item === 'string') text += item
    else problems.push(item)
  }
  return { text, problems }
}

const codes = (problems: readonly InputProblem[]): string[] => problems.map(({ code }) => code)

describe('decodeText', () => {
  it('reads UTF-8 without a byte order mark', async () => {
    expect(await decoded(utf8('科学 science'))).toEqual({ text: '科学 science', problems: [] })
  })

  it('drops the byte order mark of UTF-8, but keeps a later one', async () => {
    expect((await decoded(utf8('\ufeffa\ufeffb'))).text).toBe('a\ufeffb')
    expect((await decoded(inChunks(utf8('abcd\ufeffe'), [4]))).text).toBe('abcd\ufeffe')
  })

  it('reads chunks that are handed over in one and the same buffer', async () => {
    async function* chunks() {
      const buffer = new Uint8Array(2)
      for (const text of ['ab', 'cd', 'ef', 'gh']) {
        buffer.set(utf8(text))
        yield buffer
      }
    }
    expect((await decoded(chunks())).text).toBe('abcdefgh')
  })

  it.each([false, true])('reads UTF-16 with a byte order mark, big endian %s', async (isBigEndian) => {
    expect(await decoded(utf16('科学😀', isBigEndian))).toEqual({ text: '科学😀', problems: [] })
  })

  it('reads encodings by name', async () => {
    expect((await decoded(new Uint8Array([0x96, 0xbc, 0x8f, 0xcc]), 'shift_jis')).text).toBe('名称')
    expect((await decoded(new Uint8Array([0x96, 0xbc, 0x87, 0x40]), 'CP932')).text).toBe('名①')
    expect((await decoded(new Uint8Array([0x87, 0x40]), ' cp932 ')).text).toBe('①')
    expect((await decoded(new Uint8Array([0x87, 0x40]), ' ms932 ')).text).toBe('①')
    expect((await decoded(new Uint8Array([0x80, 0xe9]), 'windows-1252')).text).toBe('€é')
    expect((await decoded(new Uint8Array([0x41, 0x00]), 'utf-16')).text).toBe('A')
  })

  it('takes a big-endian byte order mark for what the name utf-16 means', async () => {
    expect(await decoded(utf16('A', true), 'utf-16')).toEqual({ text: 'A', problems: [] })
    expect(await decoded(utf16('A', true), 'UTF-16')).toEqual({ text: 'A', problems: [] })
  })

  it('says nothing of a byte order mark that goes with the name', async () => {
    expect(await decoded(utf8('\ufeff科学'), 'UTF-8')).toEqual({ text: '科学', problems: [] })
    expect(await decoded(utf16('科学', false), 'utf-16le')).toEqual({ text: '科学', problems: [] })
  })

  it('warns where the byte order mark contradicts the name, and follows the mark', async () => {
    const { text, problems } = await decoded(utf8('\ufeff科学'), 'shift_jis')
    expect(text).toBe('科学')
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['encoding-mark', 'warning']])
  })

  it.each(['utf8000', 'iso-2022-jp', 'iso-2022-kr', 'replacement'])(
    'says that %s cannot be read',
    async (name) => {
      expect(codes((await decoded(utf8('a'), name)).problems)).toEqual(['encoding-unknown'])
    },
  )

  it('says that UTF-32 cannot be read', async () => {
    for (const bytes of [
      [0xff, 0xfe, 0, 0, 0x41, 0, 0, 0],
      [0, 0, 0xfe, 0xff, 0, 0, 0, 0x41],
    ])
      for (const size of [1, 3, 8]) {
        const { problems } = await decoded(inChunks(new Uint8Array(bytes), [size]))
        expect(codes(problems)).toEqual(['encoding-unknown'])
        expect(problems[0]?.message.en).toContain('utf-32')
      }
  })

  it.each([
    ['a byte that never occurs', [0x61, 0x0a, 0x62, 0xff, 0x63], undefined, 'a\nb', 3, '2:2'],
    ['a character cut short by another', [0x61, 0xe7, 0xa7, 0x61], undefined, 'a', 1, '1:2'],
    ['a character cut short by the end', [0x61, 0xe7, 0xa7], undefined, 'a', 1, '1:2'],
    ['a continuation without a start', [0x61, 0x80], undefined, 'a', 1, '1:2'],
    ['an overlong form', [0xc0, 0x80], undefined, '', 0, '1:1'],
    ['a surrogate in UTF-8', [0x61, 0xed, 0xa0, 0x80], undefined, 'a', 1, '1:2'],
    ['a wrong second byte in Shift_JIS', [0x96, 0xbc, 0x8f, 0x20], 'shift_jis', '名', 2, '1:2'],
    ['half a character in UTF-16', [0xff, 0xfe, 0x41, 0x00, 0x42], undefined, 'A', 4, '1:2'],
    [
      'a lone surrogate in UTF-16',
      [0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8, 0x42, 0x00],
      undefined,
      'A',
      4,
      '1:2',
    ],
  ])('names the byte of %s', async (_, bytes, encoding, text, offset, place) => {
    const result = await decoded(new Uint8Array(bytes), encoding)
    expect(result.text).toBe(text)
    const [problem] = result.problems
    expect(problem?.message.en).toContain(`at offset ${offset} `)
    expect(`${problem?.position?.line}:${problem?.position?.column}`).toBe(place)
  })

  it('gives the same text however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('utf-8', 'le', 'be'),
        chunkSizes,
        async (text, encoding, sizes) => {
          const bytes = encoding === 'utf-8' ? utf8(text) : utf16(text, encoding === 'be')
          const { text: read, problems } = await decoded(inChunks(bytes, sizes))
          expect(read).toBe(text.replace(/^\ufeff/, ''))
          expect(problems).toEqual([])
        },
      ),
    )
  })

  it('reads Shift_JIS however the bytes are cut', async () => {
    const bytes = new Uint8Array([0x96, 0xbc, 0x61, 0x8f, 0xcc, 0xb1, 0x83, 0x5c])
    await fc.assert(
      fc.asyncProperty(chunkSizes, async (sizes) => {
        expect((await decoded(inChunks(bytes, sizes), 'shift_jis')).text).toBe('名a称ｱソ')
      }),
    )
  })

  it('delivers everything before a wrong byte and names its offset however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme' }).filter((text) => !text.startsWith('\ufeff')),
        fc.string({ unit: 'grapheme' }),
        chunkSizes,
        async (before, after, sizes) => {
          const start = utf8(before)
          const bytes = new Uint8Array([...start, 0xff, ...utf8(after)])
          if (before === '' && bytes[1] === 0xfe) return
          const { text, problems } = await decoded(inChunks(bytes, sizes))
          expect(text).toBe(before)
          expect(problems[0]?.message.en).toContain(`Byte 0xFF at offset ${start.length} `)
        },
      ),
    )
  })

  it.each([new Error('gone'), 'gone', null])(
    'says where an input breaks off with %j, after all that came before',
    async (reason) => {
      async function* broken() {
        yield utf8('科\n')
        yield utf8('tw')
        throw reason
      }
      const { text, problems } = await decoded(broken())
      expect(text).toBe('科\ntw')
      expect(problems.map(({ code, position }) => [code, position])).toEqual([
        ['input-broken', { line: 2, column: 3 }],
      ])
      expect(problems[0]?.message.en).toContain('further than byte 6:')
    },
  )

  it('says how far an input was read that breaks off in its first character', async () => {
    async function* broken() {
      yield utf8('科').subarray(0, 2)
      throw new Error('gone')
    }
    const { text, problems } = await decoded(broken())
    expect(text).toBe('')
    expect(codes(problems)).toEqual(['input-broken'])
    expect(problems[0]?.message.en).toContain('further than byte 2:')
  })

  it('reads inputs of hundreds of thousands of bytes in one chunk', async () => {
    const text = '科学a'.repeat(50_000)
    expect((await decoded(utf8(text))).text).toBe(text)
    const bytes = new Uint8Array(200_000).map((_, index) => (index % 3 === 0 ? 0x80 : 0xe9))
    expect((await decoded(bytes, 'windows-1252')).text).toBe('€éé'.repeat(66_667).slice(0, 200_000))
  })

  it('reads every byte of windows-1252', async () => {
    const bytes = new Uint8Array(36).map((_, index) => 0x7e + index)
    expect((await decoded(bytes, 'windows-1252')).text).toBe(
      '~\u007f€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ\u00a0¡',
    )
  })

  it('reads a web stream to its end and lets go of it, also one that cannot be iterated', async () => {
    const stream = new Blob(['abc', 'def']).stream()
    Object.defineProperty(stream, Symbol.asyncIterator, { value: undefined })
    expect(await decoded(stream)).toEqual({ text: 'abcdef', problems: [] })
    expect(stream.locked).toBe(false)
  })

  it('passes an abort on', async () => {
    const abort = new DOMException('stop', 'AbortError')
    const stream = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.error(abort),
    })
    await expect(decoded(stream)).rejects.toBe(abort)
  })

  it('reads a web stream, and cancels it when the reader stops early', async () => {
    let isCancelled = false
    const stream = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(utf8('abcdef')),
      cancel: () => {
        isCancelled = true
      },
    })
    for await (const text of decodeText(stream)) {
      expect(text).toBe('abcdef')
      break
    }
    expect(isCancelled).toBe(true)
  })

  it('closes an input whose encoding cannot be read, and one that is left after a warning', async () => {
    let closed = 0
    async function* chunks() {
      try {
        yield utf8('\ufeffa')
        yield utf8('b')
      } finally {
        closed += 1
      }
    }
    await decoded(chunks(), 'klingon')
    expect(closed).toBe(1)
    for await (const item of decodeText(chunks(), 'shift_jis')) {
      expect(item).toMatchObject({ code: 'encoding-mark' })
      break
    }
    expect(closed).toBe(2)
  })
})
