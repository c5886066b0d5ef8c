import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { mergeReports, validateStream } from '../../../src/validate/index.js'
import type { InputItem } from '../../../src/validate/input.js'
import { type NdjsonProgress, readNdjson } from '../../../src/validate/read/read-ndjson.js'
import { reportIn } from '../report-in.js'
import {
  chunkSizes,
  collect,
  countsAddUp,
  inChunks,
  outline,
  place,
  plain,
  problems,
  records,
  utf8,
  utf16,
  values,
} from './collect.js'

vi.setConfig({ testTimeout: 30_000 })

/** An item of a part as one of the whole. */
const shifted = (item: ReturnType<typeof plain>, lines: number, records: number) => ({
  ...item,
  ...(item.index !== undefined && { index: item.index + records }),
  ...(item.position && { position: { ...item.position, line: item.position.line + lines } }),
})

const read = (text: string) => collect(readNdjson(utf8(text)))

describe('readNdjson', () => {
  it('reads a record a line, with line and column', async () => {
    const items = await read('{"id": "a"}\n{"id": "科学", "name": {"en": "B"}}\n')
    expect(values(items)).toEqual([{ id: 'a' }, { id: '科学', name: { en: 'B' } }])
    const second = records(items)[1]
    expect(second?.pointer).toBe('')
    expect(place(second?.locate?.(['name', 'en']))).toBe('2:29')
    expect(place(second?.locate?.(['name', 'ja']))).toBe('2:22')
  })

  it('takes lines that end in CR LF and a last line without an end', async () => {
    expect(values(await read('{"a":1}\r\n{"a":2}\r\n{"a":3}'))).toEqual([{ a: 1 }, { a: 2 }, { a: 3 }])
  })

  it.each([
    ['{"a":1}{"a":2}', 'Write each record on a line of its own.'],
    ['{"a":1} [2]', 'Write each record on a line of its own.'],
    ['{"a":1},', 'Remove the comma: in NDJSON only line ends stand between records.'],
    ['[{"a":1},', 'If records run over several lines or are a list, name the format JSON.'],
    ['{', 'If records run over several lines or are a list, name the format JSON.'],
    ['  "a": 1', 'If records run over several lines or are a list, name the format JSON.'],
    ['}', 'If records run over several lines or are a list, name the format JSON.'],
    ['},', 'If records run over several lines or are a list, name the format JSON.'],
    ['{"a":1}]', 'If records run over several lines or are a list, name the format JSON.'],
    ['{"a":1,}', 'Remove the comma before it.'],
    ['{"a":None}', 'JSON knows true, false and null; leave out a field whose value is not known.'],
  ])('says how the line %j is to be written', async (line, hint) => {
    const [problem, ...others] = problems(await read(`${line}\n`))
    expect(problem?.hint?.en).toContain(hint)
    expect(problem?.hint?.ja).toMatch(/。$/)
    expect(others).toEqual([])
  })

  it('says of a line that is cut short that the file may be, too', async () => {
    const [problem] = problems(await read('{"a":1}\n{"a":'))
    expect(problem?.hint?.en).toContain('Otherwise check that the file was exported completely.')
  })

  it('passes over blank lines without counting them as records', async () => {
    const items = await read('\n{"a":1}\n  \r\n\n{"a":2}\n\n')
    expect(items.map(plain)).toMatchObject([
      { index: 0, position: { line: 2, column: 1 } },
      { index: 1, position: { line: 5, column: 1 } },
    ])
  })

  it('takes only the white space of JSON for blank', async () => {
    const items = await read('\t \r\n 1\n!\n\u0001\n\u001a\n\0\n\f\n{"a":1}')
    expect(values(items)).toEqual([1, { a: 1 }])
    expect(outline(items)).toEqual([
      ['json-syntax', 1, '3:1'],
      ['json-syntax', 2, '4:1'],
      ['json-syntax', 3, '5:1'],
      ['nul-character', 4, '6:1'],
      ['json-syntax', 5, '7:1'],
    ])
  })

  it.each(['', '\n\n', '\ufeff'])('says that %j is empty', async (text) => {
    expect(outline(await read(text))).toEqual([['input-empty', undefined, '']])
  })

  it('loses one record for a bad line and goes on', async () => {
    const items = await read('{"a":1}\n{"a":\n{"a":2}}\n{"a" 3}\nnull\n')
    expect(values(items)).toEqual([{ a: 1 }, null])
    expect(outline(items)).toEqual([
      ['json-truncated', 1, '2:6'],
      ['json-syntax', 2, '3:8'],
      ['json-syntax', 3, '4:6'],
    ])
  })

  it('reads UTF-8 with a byte order mark, UTF-16 and Shift_JIS', async () => {
    expect(values(await read('\ufeff{"a":1}'))).toEqual([{ a: 1 }])
    expect(values(await collect(readNdjson(utf16('{"a":"科"}\n{"a":2}', false))))).toEqual([
      { a: '科' },
      { a: 2 },
    ])
    const shiftJis = new Uint8Array([...utf8('{"a":"'), 0x96, 0xbc, ...utf8('"}\n{"a":2}')])
    expect(values(await collect(readNdjson(shiftJis, { encoding: 'shift_jis' })))).toEqual([
      { a: '名' },
      { a: 2 },
    ])
  })

  it('loses the line of a wrong byte only, and names the byte', async () => {
    const bytes = new Uint8Array([...utf8('{"a":1}\n{"a":"科'), 0xff, ...utf8('"}\n{"a":2}\n')])
    const items = await collect(readNdjson(bytes))
    expect(values(items)).toEqual([{ a: 1 }, { a: 2 }])
    expect(outline(items)).toEqual([['encoding', 1, '2:8']])
    expect(problems(items)[0]?.message.en).toContain('0xFF at offset 9 of this line ')
  })

  it('names the same byte of a line in a shard as in the whole', async () => {
    const line = new Uint8Array([...utf8('"科'), 0xff, ...utf8('"')])
    const whole = await collect(readNdjson(new Uint8Array([...utf8('\ufeff{"a":1}\n'), ...line])))
    const shard = await collect(readNdjson(line))
    expect(outline(whole)).toEqual([['encoding', 1, '2:3']])
    expect(problems(whole)[0]?.message).toEqual({
      en: 'Byte 0xFF at offset 4 of this line is not valid utf-8.',
      ja: 'この行の先頭から5バイト目の0xFFは、utf-8として正しくありません。',
    })
    expect(problems(shard)[0]?.message).toEqual(problems(whole)[0]?.message)
  })

  it('warns where the byte order mark contradicts the name', async () => {
    const items = await collect(readNdjson(utf8('\ufeff{"a":"科"}'), { encoding: 'shift_jis' }))
    expect(values(items)).toEqual([{ a: '科' }])
    expect(outline(items)).toEqual([['encoding-mark', undefined, '']])
  })

  it('decodes UTF-8, and no other encoding, with the function given', async () => {
    const options = { decodeUtf8: (bytes: Uint8Array) => '"?"'.padEnd(bytes.length) }
    expect(values(await collect(readNdjson(utf8('"abc"'), options)))).toEqual(['?'])
    const latin = new Uint8Array([0x22, 0xe9, 0x22])
    expect(values(await collect(readNdjson(latin, { ...options, encoding: 'windows-1252' })))).toEqual(['é'])
    const wrong = {
      decodeUtf8: (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes),
    }
    expect(outline(await collect(readNdjson(new Uint8Array([0x22, 0xff, 0x22]), wrong)))).toEqual([
      ['encoding', 0, '1:2'],
    ])
  })

  it('numbers lines and records through tens of thousands of lines with one wrong byte', async () => {
    const lines = Array.from({ length: 20_000 }, (_, index) =>
      index % 100 === 99 ? '' : `{"name":"科学${index}"}`,
    )
    const start = utf8(lines.slice(0, 10_050).join('\n'))
    const bytes = new Uint8Array([...start, 0xff, ...utf8(`\n${lines.slice(10_050).join('\n')}\n{"a":`)])
    const ways = [bytes, inChunks(bytes, [100_000]), inChunks(bytes, [70_001, 3])]
    for (const way of ways) {
      const items = await collect(readNdjson(way))
      expect(outline(items)).toEqual([
        ['encoding', 9949, '10050:19'],
        ['json-truncated', 19_800, '20001:6'],
      ])
      expect(problems(items)[0]?.message.en).toContain('at offset 22 of this line ')
      expect(records(items)).toHaveLength(19_799)
      expect(records(items).at(-1)?.locate?.(['name'])).toEqual({ line: 19_999, column: 9 })
      expect(records(items).at(-1)).toMatchObject({ index: 19_799, value: { name: '科学19998' } })
    }
  })

  it('ends at a wrong byte in UTF-16, where lines cannot be told apart', async () => {
    const bytes = new Uint8Array([...utf16('{"a":1}\n{"a"', false), 0x00, 0xd8, 0x41, 0x00])
    const items = await collect(readNdjson(bytes))
    expect(values(items)).toEqual([{ a: 1 }])
    expect(outline(items)).toEqual([['encoding', 1, '2:5']])
    expect(problems(items).map(({ endsReading }) => endsReading)).toEqual([true])
    expect(problems(items)[0]?.message.en).toContain('Nothing after it was read.')
  })

  it('reports an unknown encoding', async () => {
    expect(outline(await collect(readNdjson(utf8('{}'), { encoding: 'klingon' })))).toEqual([
      ['encoding-unknown', undefined, ''],
    ])
  })

  it('reports a NUL byte, a lone surrogate, harmful keys, double keys and depth in their lines', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    const items = await read(
      `{"a":"\0"}\n{"a":"\\ud800"}\n{"__proto__":1}\n{"constructor":1}\n{"a":1,"a":2}\n${deep}\n{}`,
    )
    expect(outline(items)).toEqual([
      ['nul-character', 0, '1:7'],
      ['lone-surrogate', 1, '2:7'],
      ['unsafe-key', 2, '3:2'],
      ['unsafe-key', 3, '4:2'],
      ['duplicate-key', undefined, '5:8'],
      ['too-deep', 5, '6:101'],
    ])
    expect(values(items)).toEqual([{ a: 2 }, {}])
    expect(countsAddUp(items)).toBe(true)
  })

  it('passes over a line that is too long, in bounded memory', async () => {
    async function* long() {
      yield utf8('{"a":1}\n"')
      for (let chunk = 0; chunk < 200; chunk += 1) yield utf8('x'.repeat(100_000))
      yield utf8('"\n{"a":2}')
    }
    const items = await collect(readNdjson(long(), { maxRecordBytes: 1000 }))
    expect(values(items)).toEqual([{ a: 1 }, { a: 2 }])
    expect(outline(items)).toEqual([['record-too-long', 1, '2:1']])
  })

  it.each([1, 4, 7, 100])('measures lines in bytes, in chunks of %j', async (size) => {
    const bytes = utf8('"1234567"\n"12345678"\n"123456789"\n"科科23456"\n1\n"科科2345"')
    const items = await collect(readNdjson(inChunks(bytes, [size]), { maxRecordBytes: 10 }))
    expect(outline(items)).toEqual([
      ['record-too-long', 2, '3:1'],
      ['record-too-long', 3, '4:1'],
      ['record-too-long', 5, '6:1'],
    ])
    expect(records(items).map(({ index, value }) => [index, value])).toEqual([
      [0, '1234567'],
      [1, '12345678'],
      [4, 1],
    ])
  })

  it('takes byte order marks at the start of any line for none of it', async () => {
    const text =
      '\ufeff{"a":1}\n\ufeff{"a":2}\n\ufeff\ufeff {"a":3}\n\ufeff\n\ufeff \r\n\ufeff{"a":\ufeff4}\n{"a":"\ufeff"}'
    for (const bytes of [utf8(text), utf16(text.slice(1), false), utf16(text.slice(1), true)]) {
      const items = await collect(readNdjson(bytes))
      expect(values(items)).toEqual([{ a: 1 }, { a: 2 }, { a: 3 }, { a: '\ufeff' }])
      expect(outline(items)).toEqual([['json-syntax', 3, '6:6']])
      expect(records(items).map(({ locate }) => place(locate?.(['a'])))).toEqual(['1:6', '2:6', '3:7', '7:6'])
    }
  })

  it.each([1, 2, 3, 5, 100])(
    'measures lines without their byte order marks, in chunks of %j',
    async (size) => {
      const bytes = utf8(
        '\ufeff"12345678"\n\ufeff"12345678"\n\ufeff"123456789"\n"123456789"\n\ufeff"12345678"',
      )
      const items = await collect(readNdjson(inChunks(bytes, [size]), { maxRecordBytes: 10 }))
      expect(outline(items)).toEqual([
        ['record-too-long', 2, '3:1'],
        ['record-too-long', 3, '4:1'],
      ])
      expect(values(items)).toEqual(['12345678', '12345678', '12345678'])
    },
  )

  it('names a wrong byte of a line after its byte order mark as in a file of its own', async () => {
    const file = new Uint8Array([0xef, 0xbb, 0xbf, ...utf8('{"a":"'), 0xff, ...utf8('"}\n')])
    const [alone] = problems(await collect(readNdjson(file)))
    const [after] = problems(await collect(readNdjson(new Uint8Array([...utf8('{}\n'), ...file]))))
    expect(alone?.message.en).toContain('at offset 6 of this line')
    expect(after).toEqual({ ...alone, index: 1, position: { line: 2, column: 7 } })
  })

  it('passes over a long line among short ones in one chunk', async () => {
    const bytes = utf8(`{"a":1}\n"${'x'.repeat(50_000)}"\n{"a":2}\n`)
    const items = await collect(readNdjson(bytes, { maxRecordBytes: 40_000 }))
    expect(values(items)).toEqual([{ a: 1 }, { a: 2 }])
    expect(outline(items)).toEqual([['record-too-long', 1, '2:1']])
  })

  async function* broken(text: string) {
    if (text !== '') yield utf8(text)
    throw new Error('gone')
  }

  it.each([
    ['in a line', '{"a":1}\n{"a":2', ['input-broken', 1, '2:1'], 2],
    ['after a line', '{"a":1}\n', ['input-broken', undefined, '2:1'], 1],
    ['at its start', '', ['input-broken', undefined, '1:1'], 0],
  ])('counts what was read where an input breaks off %s', async (_, text, problem, read) => {
    const told: NdjsonProgress[] = []
    const items = await collect(readNdjson(broken(text), { onProgress: (progress) => told.push(progress) }))
    expect(outline(items)).toEqual([problem])
    expect(values(items)).toEqual(text === '' ? [] : [{ a: 1 }])
    expect(told.at(-1)).toEqual({ bytes: text.length, lines: text === '' ? 0 : 1, records: read })
  })

  it('loses no record where a range breaks off before its first line', async () => {
    const items = await collect(readNdjson(broken('2}'), { range: { start: 5, end: 20 } }))
    expect(outline(items)).toEqual([['input-broken', undefined, '1:1']])
  })

  it('tells its progress in bytes, lines and records', async () => {
    const told: NdjsonProgress[] = []
    const bytes = utf8('\ufeff{"a":1}\n\nx\n{"a":2}')
    await collect(readNdjson(bytes, { onProgress: (progress) => told.push(progress) }))
    expect(told.at(-1)).toEqual({ bytes: bytes.length, lines: 4, records: 3 })
  })

  it('does not read UTF-16 by ranges, and closes the input', async () => {
    let isClosed = false
    async function* chunks() {
      try {
        yield utf16('{}\n{}', false)
        yield utf8('{}')
      } finally {
        isClosed = true
      }
    }
    const items = await collect(readNdjson(chunks(), { range: { start: 0, end: 4 } }))
    expect(outline(items)).toEqual([['encoding-range', undefined, '']])
    expect(isClosed).toBe(true)
  })

  it('reads the lines of a range out of one large chunk', async () => {
    const line = (number: number) => `{"a":${number}}\n`
    const bytes = utf8([1, 2, 3, 4, 5, 6].map(line).join(''))
    const from = (start: number, end: number) =>
      collect(readNdjson(bytes.slice(start), { range: { start, end } }))
    expect(values(await from(0, 15))).toEqual([{ a: 1 }, { a: 2 }])
    expect(values(await from(0, 16))).toEqual([{ a: 1 }, { a: 2 }, { a: 3 }])
    expect(values(await from(15, 24))).toEqual([{ a: 3 }, { a: 4 }])
    expect(values(await from(16, 48))).toEqual([{ a: 4 }, { a: 5 }, { a: 6 }])
  })

  it('takes no bytes in the middle of an input for a byte order mark', async () => {
    const bytes = new Uint8Array([...utf8('{"a":"'), 0xff, 0xfe, ...utf8('"}\n{"b":1}\n')])
    const items = await collect(readNdjson(bytes.slice(6), { range: { start: 6, end: bytes.length } }))
    expect(items.map(plain)).toMatchObject([{ index: 0, value: { b: 1 } }])
  })

  it('closes an input that is left early', async () => {
    let isClosed = false
    async function* chunks() {
      try {
        yield utf8('{"a":1}\n')
        yield utf8('{"a":2}\n')
      } finally {
        isClosed = true
      }
    }
    for await (const items of readNdjson(chunks())) {
      expect(values(items)).toEqual([{ a: 1 }])
      break
    }
    expect(isClosed).toBe(true)
  })

  it('says of a range without records that it is empty', async () => {
    const items = await collect(readNdjson(utf8('a":1}\n{"b":1}\n'), { range: { start: 2, end: 4 } }))
    expect(outline(items)).toEqual([['input-empty', undefined, '']])
  })

  it('reads no further than the end of its range', async () => {
    let chunks = 0
    async function* endless() {
      for (;;) {
        chunks += 1
        yield utf8('{"a":1}\n')
      }
    }
    const items = await collect(readNdjson(endless(), { range: { start: 0, end: 20 } }))
    expect(values(items)).toHaveLength(3)
    expect(chunks).toBeLessThan(6)
  })

  const line = fc.oneof(
    fc.jsonValue().map((value) => JSON.stringify(value)),
    fc.constantFrom('', '  ', '{"a":', '{"a":1,"a":2}', '{"a":1}\r', '\ufeff{}'),
    fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', '')),
  )
  const document = fc.array(line, { minLength: 1 }).map((lines) => lines.join('\n'))

  it('gives what JSON.parse makes of the lines', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue(), { minLength: 1 }),
        fc.constantFrom('\n', '\r\n'),
        async (list, end) => {
          const lines = list.map((value) => JSON.stringify(value))
          const items = await read(lines.join(end))
          const expected = lines.map((text): unknown => JSON.parse(text))
          if (!lines.some((text) => /__proto__|constructor|prototype|\\u(?:d[89a-f]|0000)/.test(text)))
            expect(values(items)).toEqual(expected)
        },
      ),
    )
  })

  it('gives the same items however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(document, chunkSizes, async (text, sizes) => {
        const whole = await read(text)
        expect((await collect(readNdjson(inChunks(utf8(text), sizes)))).map(plain)).toEqual(whole.map(plain))
        expect(countsAddUp(whole)).toBe(true)
      }),
    )
  })

  it('gives the report of files merged where they are put one after another, byte order marks and all', async () => {
    const file = fc
      .tuple(
        fc.constantFrom('', '\ufeff'),
        fc.array(fc.oneof(line, fc.constant('{"id":"a\\ud800"}')), { minLength: 1, maxLength: 3 }),
      )
      .map(([mark, lines]) => utf8(`${mark}${lines.join('\n')}\n`))
    const reportOf = async (bytes: Uint8Array, shard?: number) =>
      reportIn(validateStream(bytes, { format: 'ndjson', kind: 'theme', shard, maxRecordBytes: 30 }))
    await fc.assert(
      fc.asyncProperty(fc.array(file, { minLength: 1, maxLength: 4 }), async (files) => {
        const whole = await reportOf(new Uint8Array(files.flatMap((bytes) => [...bytes])))
        const merged = mergeReports(await Promise.all(files.map(reportOf)))
        expect([merged.counts, merged.issues]).toEqual([whole.counts, whole.issues])
      }),
    )
  })

  it('gives the items of the whole when each reader reads its own range', async () => {
    await fc.assert(
      fc.asyncProperty(
        document,
        fc.array(fc.nat(), { maxLength: 4 }),
        chunkSizes,
        async (text, cuts, sizes) => {
          const bytes = utf8(text)
          const isThere = (item: InputItem) => item.type === 'record' || item.code !== 'input-empty'
          const whole = (await collect(readNdjson(bytes))).filter(isThere)
          const bounds = [0, ...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].toSorted(
            (a, b) => a - b,
          )
          const parts: unknown[] = []
          let [lines, records] = [0, 0]
          for (const [at, start] of bounds.slice(0, -1).entries()) {
            const end = bounds[at + 1] ?? bytes.length
            if (end === start) continue
            let progress: NdjsonProgress | undefined
            const rest = inChunks(bytes.slice(start), sizes)
            const options = {
              range: { start, end },
              onProgress: (told: NdjsonProgress) => {
                progress = told
              },
            }
            const items = (await collect(readNdjson(rest, options))).filter(isThere)
            parts.push(...items.map(plain).map((item) => shifted(item, lines, records)))
            lines += progress?.lines ?? 0
            records += progress?.records ?? 0
          }
          expect(parts).toEqual(whole.map(plain))
        },
      ),
    )
  })
})
