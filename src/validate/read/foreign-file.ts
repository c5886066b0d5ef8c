import type { LocalizedText } from '../../model/records.js'
import { begins } from './encoding.js'

const compressedWith = (name: string): LocalizedText => ({
  en: `it is compressed with ${name}; unpack it first`,
  ja: `${name}で圧縮されています。先に展開してください`,
})

const gzip = compressedWith('gzip')
const xz = compressedWith('xz')
const zstandard = compressedWith('Zstandard')
const bzip2 = compressedWith('bzip2')
const zip: LocalizedText = {
  en: 'it is an Excel workbook or another ZIP archive; save the sheet as CSV, or unpack it first',
  ja: 'Excelブックなど、ZIP形式のファイルです。シートをCSVで保存するか、先に展開してください',
}
const oldOffice: LocalizedText = {
  en: 'it is an old Excel or Word file; save the sheet as CSV',
  ja: '旧形式のExcelまたはWordのファイルです。シートをCSVで保存してください',
}
const pdf: LocalizedText = {
  en: 'it is a PDF file, not data',
  ja: 'データではなく、PDFファイルです',
}

const parquet: LocalizedText = {
  en: 'it is a Parquet file; export it as CSV or NDJSON first',
  ja: 'Parquetファイルです。先にCSVかNDJSONで書き出してください',
}

/** The sizes of the blocks of bzip2 that its fourth byte tells, from 1 to 9. */
const BZIP2_SIZES = [0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39]

/** What files of other programs begin with: their file signatures, none of which a text in use begins with. */
const SIGNATURES: readonly (readonly [bytes: readonly number[], what: LocalizedText])[] = [
  [[0x1f, 0x8b], gzip],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], xz],
  [[0x28, 0xb5, 0x2f, 0xfd], zstandard],
  ...BZIP2_SIZES.map(
    (size) => [[0x42, 0x5a, 0x68, size, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59], bzip2] as const,
  ),
  [[0x50, 0x41, 0x52, 0x31, 0x15], parquet],
  [[0x50, 0x4b, 0x03, 0x04], zip],
  [[0xd0, 0xcf, 0x11, 0xe0], oldOffice],
  [[0x25, 0x50, 0x44, 0x46], pdf],
]

/** Whether more bytes are needed to tell what a file is of which these are the first. */
export const maySignForeign = (head: Uint8Array): boolean =>
  SIGNATURES.some(([bytes]) => head.length < bytes.length && head.every((byte, at) => byte === bytes[at]))

/** What a file is that another program made and no reader reads, by its first bytes; undefined for any other. */
export const foreignFile = (head: Uint8Array): LocalizedText | undefined =>
  SIGNATURES.find(([bytes]) => begins(head, bytes))?.[1]
