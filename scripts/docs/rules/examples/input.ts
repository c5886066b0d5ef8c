import { curated } from '../../../../src/curated.js'
import { validateItems } from '../../../../src/validate/index.js'
import { readNdjson } from '../../../../src/validate/read/read-ndjson.js'
import { jsonText } from '../json-text.js'
import type { Examples, Sample } from '../sample.js'
import { reportIn, textSample } from '../samples.js'
import { wholeRecord } from '../whole-record.js'

const program = { kind: 'program' } as const
const dataset = (fields = {}) => jsonText({ programs: [wholeRecord('program', fields)] })
const lines = `${JSON.stringify(wholeRecord('program'))}\n`
const table = [
  'id,name.en,name.ja,kind,citations.0.source,citations.0.section',
  'cooperation,Coopération,Coopération,research-funding,cao-2025-global-strategy,satreps',
  '',
].join('\n')

const inUtf16 = { en: 'The file is in UTF-16.', ja: 'ファイルはUTF-16です。' }
const inWindows1252 = { en: 'The file is in windows-1252.', ja: 'ファイルはwindows-1252です。' }
const latin1 = () => Buffer.from(table, 'latin1')

/** The start of a file, after which the connection breaks. */
async function* brokenOff(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text.slice(0, 40))
  throw new Error('the connection was closed')
}

const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])

const utf32 = (text: string): Uint8Array =>
  new Uint8Array(
    new Uint32Array([0xfeff, ...Array.from(text, (character) => character.codePointAt(0) ?? 0)]).buffer,
  )

/** An NDJSON file in UTF-16 of which a part is read. */
const inParts: Sample = {
  files: [{ name: 'programs.ndjson', language: 'json', text: lines }],
  note: {
    en: 'The file is in UTF-16, and its first 100 bytes are to be read apart from the rest. The command reads such a file as a whole.',
    ja: 'ファイルはUTF-16で、先頭の100バイトだけを残りと分けて読もうとしています。コマンドはこのようなファイルを分けずに読みます。',
  },
  check: () =>
    reportIn(
      validateItems(readNdjson(utf16(lines), { range: { start: 0, end: 100 } }), {
        ...program,
        base: curated,
        input: 'programs.ndjson',
        shards: false,
      }),
    ),
}

/** Inputs that as a whole, or from some byte on, cannot be read. */
export const inputExamples = {
  'input-empty': {
    bad: textSample('ndjson', '', program, {
      note: { en: 'The file has no bytes.', ja: 'ファイルの大きさは0バイトです。' },
    }),
    good: textSample('ndjson', lines, program),
  },
  'input-unreadable': {
    unreached: {
      en: 'It tells of files that are not there: no data gives this code.',
      ja: '存在しないファイルなどについて知らせるもので、データからは生じません。',
    },
  },
  'input-broken': {
    bad: textSample(
      'json',
      dataset(),
      {},
      {
        note: {
          en: 'The connection breaks after 40 bytes.',
          ja: '40バイトまで読んだところで接続が切れます。',
        },
        bytes: () => brokenOff(dataset()),
      },
    ),
    good: textSample('json', dataset()),
  },
  'input-too-long': {
    bad: textSample('yaml', 'programs: []\nthemes: []\n', { maxRecordBytes: 13 }),
    good: textSample('yaml', 'programs: []\nthemes: []\n'),
  },
  'record-too-long': {
    bad: textSample('ndjson', lines, { ...program, maxRecordBytes: 100 }),
    good: textSample('ndjson', lines, program),
  },
  encoding: {
    bad: textSample('csv', table, program, { note: inWindows1252, bytes: latin1 }),
    good: textSample(
      'csv',
      table,
      { ...program, encoding: 'windows-1252' },
      { note: inWindows1252, bytes: latin1 },
    ),
  },
  'encoding-mark': {
    bad: textSample(
      'csv',
      table,
      { ...program, encoding: 'windows-1252' },
      {
        note: {
          en: 'The file is in UTF-8 and begins with its byte order mark.',
          ja: 'ファイルはUTF-8で、先頭にそのバイト順マークがあります。',
        },
        bytes: () => Buffer.from(`\uFEFF${table}`),
      },
    ),
    good: textSample('csv', table, program, {
      note: {
        en: 'The file is in UTF-8 and begins with its byte order mark.',
        ja: 'ファイルはUTF-8で、先頭にそのバイト順マークがあります。',
      },
      bytes: () => Buffer.from(`\uFEFF${table}`),
    }),
  },
  'encoding-unknown': {
    bad: textSample('csv', table, program, {
      note: { en: 'The file is in UTF-32.', ja: 'ファイルはUTF-32です。' },
      bytes: () => utf32(table),
    }),
    good: textSample('csv', table, program, {
      note: { en: 'The file is in UTF-8.', ja: 'ファイルはUTF-8です。' },
    }),
  },
  'encoding-range': {
    bad: inParts,
    good: textSample('ndjson', lines, program, { note: inUtf16, bytes: () => utf16(lines) }),
  },
  'nul-character': {
    bad: textSample('json', dataset({ abbreviation: 'O\0G' })),
    good: textSample('json', dataset({ abbreviation: 'OG' })),
  },
  'lone-surrogate': {
    bad: textSample('json', dataset({ abbreviation: 'OG' }).replace('OG', 'OG \\ud83c')),
    good: textSample('json', dataset({ abbreviation: 'OG' }).replace('OG', 'OG \\ud83c\\udf0a')),
  },
} satisfies Examples
