import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type InputFormat,
  type Report,
  type StreamOptions,
  validateStream,
} from '../../src/validate/index.js'
import { chunkSizes, inChunks, utf8, utf16 } from './read/collect.js'
import { recordOf } from './records.js'
import { reportIn } from './report-in.js'

type Document = readonly [format: InputFormat, text: string]

const theme = (id: string) => JSON.stringify(recordOf('theme', { id, name: { en: id, ja: '😀題' } }))
const lines = (...texts: readonly string[]) => texts.join('\n')

const documents: readonly Document[] = [
  ['json', `[${theme('a')}, ${theme('a')}, {"id": "😀"}]`],
  ['json', `{"meta": {"a": 1},\n "themes": [${theme('a')}],\n "thems": [{"id": "b"}],\n "places": null}`],
  ['json', '[{"id": "a"}, undefined_word_of_more_than_twenty_letters]'],
  ['json', '[{"id": "a"} what_is_this_here {"id": "b"}]'],
  ['json', '{"themes": [{"id": "a"}, ], }'],
  ['json', '{"themes": [{"id": "a"}] /* comment */}'],
  ['json', '{"themes": [{"id": "a"}] 😀}'],
  ['json', '[{"id": "a", "x": NaNaNaNaNaNaN}, 日本語]'],
  ['json', '[{"id": "a"}]  {"id": "b"}'],
  ['json', '[{"id": "a"},,{"id": "b"}]'],
  ['ndjson', lines(theme('a'), '', theme('a'), '{"id": "題"', '\uFEFF{"id": 1}')],
  [
    'ndjson',
    lines('{"id": "a"} truly {"id": 2}', '[1]', 'undefined', '{"a": "\\ud83d"}', '{"a": 1, "a": 2}'),
  ],
  ['ndjson', lines('{', '  "id": "a"', '}')],
  ['yaml', lines('themes:', '  - id: a', '    name: {en: 題, ja: 😀}', '  - id: a', 'thems: []')],
  ['yaml', lines('- id: a', '- id: "b', '- id: c')],
  ['yaml', lines('- {id: a, x: 😀}', '- {id: b, x: [', '- id: c')],
  ['csv', lines('id,name.en,name.ja,themes', 'a,A,題,x;y', 'b,"B ""q""",😀,', 'c,"x"y,題', 'd,1', 'e,"open')],
  ['csv', lines('表題,,', 'id,name.en,name.ja', 'a,A,題', ',,', 'b,B,😀')],
  ['csv', lines('id;name.en', 'a;"x"😀', 'b;"two', 'lines"', 'c')],
  ['csv', 'id,name.en\ra,A\rb,"B"x\rc,C'],
  ['csv', 'id,name.en\r\na,A\r\nb,"B"x\r\nc,C\r\n'],
  ['tsv', lines('id\tname.en\tname.ja', 'a\tA\t題', 'b\t"B', 'b"\t😀', 'c\t\0\t')],
]

/** So much of a table is looked at to find out how it is written, and of a JSON document to find out what it holds. */
const SAMPLE = 64 * 1024

const longDocuments: readonly Document[] = [
  ['json', `${' '.repeat(SAMPLE - 4)}{"themes": [{"id": "a"}, 😀]}`],
  ['json', `{"name": "${'題'.repeat(SAMPLE / 2)}", "themes": [{"id": "a"}]}`],
  ['json', `{"name": "${'x'.repeat(SAMPLE - 100)}", "x": [${'1, '.repeat(100)}2], "themes": [{"id": "a"}]}`],
  ['csv', `${'\n'.repeat(SAMPLE - 3)}表題,,\nid,name.en,name.ja\na,A,題`],
  ['csv', `id,${'題'.repeat(SAMPLE)},name.en\na,b,c\n`],
]

/** A report as JSON. Where an input was not read to its end, it depends on the chunks how much of it was read. */
const reportOf = async (bytes: Uint8Array, sizes: readonly number[], options: StreamOptions) => {
  const report = await reportIn(validateStream(inChunks(bytes, sizes), { kind: 'theme', ...options }))
  const { shards = [], ...rest }: Report = JSON.parse(JSON.stringify(report))
  return {
    ...rest,
    shards: shards.map((shard) => {
      const { bytes: read, ...extent } = shard.extent
      const isWhole = shard.issues.every(({ endsReading }) => !endsReading)
      return { ...shard, extent: isWhole ? { ...extent, read } : extent }
    }),
  }
}

const expectSame = async (bytes: Uint8Array, sizes: readonly number[], options: StreamOptions) =>
  expect(await reportOf(bytes, sizes, options)).toEqual(await reportOf(bytes, [bytes.length + 1], options))

describe('a report', () => {
  it.each(documents)('is the same however bytes in UTF-8 or UTF-16 are cut: %s %j', async (format, text) => {
    for (const bytes of [utf8(text), utf16(text, true), utf16(text, false)])
      for (const size of [1, 2, 3, 5, 7, 20]) await expectSame(bytes, [size], { format })
  })

  it('is the same wherever a long input is cut', async () => {
    for (const [format, text] of longDocuments)
      for (const size of [SAMPLE, SAMPLE - 1, 1000]) await expectSame(utf8(text), [size], { format })
  })

  it('is the same however damaged bytes are cut, and where records are too long', async () => {
    const damage = fc.record({
      at: fc.nat(),
      insert: fc.constantFrom(
        '',
        '"',
        '}',
        ']',
        ',',
        '[',
        '{',
        '\n',
        '\r',
        '\\',
        'x',
        '😀',
        '\0',
        'undefined',
      ),
      passed: fc.nat(3),
      wrongByteAt: fc.option(fc.nat()),
      maxRecordBytes: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...documents),
        damage,
        chunkSizes,
        async ([format, text], { at, insert, passed, wrongByteAt, maxRecordBytes }, sizes) => {
          const cut = at % text.length
          const bytes = utf8(text.slice(0, cut) + insert + text.slice(cut + passed))
          if (wrongByteAt !== null) bytes[wrongByteAt % bytes.length] = 0xe3
          await expectSame(bytes, sizes, { format, maxRecordBytes })
        },
      ),
    )
  })
})
