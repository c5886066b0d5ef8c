import { describe, expect, it } from 'vitest'
import { foreignFile } from '../../../src/validate/read/foreign-file.js'
import { readCsv } from '../../../src/validate/read/read-csv.js'
import { readJson } from '../../../src/validate/read/read-json.js'
import { readNdjson } from '../../../src/validate/read/read-ndjson.js'
import { readYaml } from '../../../src/validate/read/read-yaml.js'
import { collect, outline, utf8 } from './collect.js'

const workbook = Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0)

describe('foreignFile', () => {
  it.each([
    ['an Excel workbook', workbook, /^it is an Excel workbook or another ZIP archive/, /^Excelブック/],
    ['gzip', Uint8Array.of(0x1f, 0x8b, 8, 0), /^it is compressed with gzip/, /^gzip/],
    [
      'an old Excel file',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1),
      /^it is an old Excel or Word file/,
      /^旧形式/,
    ],
    ['xz', Uint8Array.of(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0, 0, 4), /^it is compressed with xz/, /^xzで圧縮/],
    [
      'Zstandard',
      Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0x24),
      /^it is compressed with Zstandard/,
      /^Zstandardで圧縮/,
    ],
    ['bzip2', utf8('BZh91AY&SY'), /^it is compressed with bzip2/, /^bzip2で圧縮/],
    ['bzip2 with small blocks', utf8('BZh11AY&SY'), /^it is compressed with bzip2/, /^bzip2で圧縮/],
    ['a Parquet file', utf8('PAR1\u0015\u0004'), /^it is a Parquet file/, /^Parquetファイル/],
    ['a PDF file', utf8('%PDF-1.7'), /^it is a PDF file/, /PDFファイル/],
  ])('knows %s by its first bytes', (_, head, en, ja) => {
    const what = foreignFile(head)
    expect(what?.en).toMatch(en)
    expect(what?.ja).toMatch(ja)
  })

  it.each(['{"a":1}', 'PK,name\n', '%YAML 1.2\n', 'BZh9,name\n', 'PAR1,name\n', 'P', ''])(
    'takes %j for text',
    (text) => {
      expect(foreignFile(utf8(text))).toBeUndefined()
    },
  )

  it.each([
    ['CSV', readCsv],
    ['JSON', readJson],
    ['NDJSON', readNdjson],
    ['YAML', readYaml],
  ])('is told once by the reader of %s, which reads nothing of it', async (_, read) => {
    expect(outline(await collect(read(workbook)))).toEqual([['input-unreadable', undefined, '']])
  })

  it('is told however the first bytes come', async () => {
    const bytes = utf8('BZh91AY&SY\u0000')
    async function* singly() {
      for (const byte of bytes) yield Uint8Array.of(byte)
    }
    expect(outline(await collect(readNdjson(singly())))).toEqual([['input-unreadable', undefined, '']])
  })

  it('does not speak of the bytes in the middle of a file', async () => {
    const items = await collect(readNdjson(workbook, { range: { start: 5, end: 15 } }))
    expect(outline(items)).toEqual([['input-empty', undefined, '']])
  })
})
