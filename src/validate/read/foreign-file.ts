import type { LocalizedText } from '../../model/records.js'
import { begins } from './encoding.js'

const gzip: LocalizedText = {
  en: 'it is compressed with gzip; unpack it first',
  ja: 'gzipで圧縮されています。先に展開してください',
}
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

/** What files of other programs begin with: their file signatures. */
const SIGNATURES: readonly (readonly [bytes: readonly number[], what: LocalizedText])[] = [
  [[0x1f, 0x8b], gzip],
  [[0x50, 0x4b, 0x03, 0x04], zip],
  [[0xd0, 0xcf, 0x11, 0xe0], oldOffice],
  [[0x25, 0x50, 0x44, 0x46], pdf],
]

/** What a file is that another program made and no reader reads, by its first bytes; undefined for any other. */
export const foreignFile = (head: Uint8Array): LocalizedText | undefined =>
  SIGNATURES.find(([bytes]) => begins(head, bytes))?.[1]
