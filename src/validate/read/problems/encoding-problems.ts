import type { LocalizedText } from '../../../model/records.js'
import { excerpt } from '../excerpt.js'
import { found, type ProblemContent } from '../problem.js'

const hex = (byte: number): string => `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`

const NAME_ENCODING: LocalizedText = {
  en: 'Name the encoding of the file, for example --encoding shift_jis or windows-1252, or save it as UTF-8.',
  ja: 'ファイルの文字コードを「--encoding shift_jis」（ほかにwindows-1252など）のように指定するか、UTF-8で保存し直してください。',
}

/** Where an encoding was named, which is rather that of another file. */
const NAME_OTHER_ENCODING: LocalizedText = {
  en: 'Name the encoding that the file is in, or none if that is UTF-8. It holds for all files: save one that is in another as UTF-8 with a byte order mark, which is read as such whatever is named.',
  ja: 'ファイルの正しい文字コードを指定してください。UTF-8であれば指定は要りません。指定はすべてのファイルに使うため、それと文字コードの異なるファイルは、バイト順マークの付いたUTF-8で保存し直してください。その場合は、指定にかかわらずUTF-8として読み込みます。',
}

/** A byte that is none of the encoding; `from` is what its offset counts from. */
const byteAt = (byte: number, offset: number, from: LocalizedText, encoding: string): ProblemContent =>
  found(
    'error',
    'encoding',
    {
      en: `Byte ${hex(byte)} at offset ${offset}${from.en} is not valid ${encoding}.`,
      ja: `${from.ja}先頭から${offset + 1}バイト目の${hex(byte)}は、${encoding}として正しくありません。`,
    },
    encoding.startsWith('utf-') ? NAME_ENCODING : NAME_OTHER_ENCODING,
  )

export const wrongByte = (byte: number, offset: number, encoding: string): ProblemContent =>
  byteAt(byte, offset, { en: '', ja: '' }, encoding)

/** Counted from the start of the line, which is the same in a shard as in the whole. */
export const wrongByteInLine = (byte: number, offset: number, encoding: string): ProblemContent =>
  byteAt(byte, offset, { en: ' of this line', ja: 'この行の' }, encoding)

export const encodingUnknown = (name: string): ProblemContent =>
  found(
    'error',
    'encoding-unknown',
    {
      en: `The encoding "${excerpt(name)}" cannot be read.`,
      ja: `文字コード「${excerpt(name)}」は読み込めません。`,
    },
    {
      en: 'Encodings that can be read: utf-8, utf-16, shift_jis, euc-jp, windows-1252 and others by their WHATWG names.',
      ja: '読み込める文字コードは、utf-8、utf-16、shift_jis、euc-jp、windows-1252など、WHATWGの名前によるものです。',
    },
  )

export const encodingMark = (named: string, marked: string): ProblemContent =>
  found('warning', 'encoding-mark', {
    en: `The input begins with the byte order mark of ${marked} and is read so, not as ${excerpt(named)}.`,
    ja: `入力が${marked}のバイト順マークで始まるため、${excerpt(named)}ではなく${marked}として読み込みます。`,
  })

export const encodingRange = (encoding: string): ProblemContent =>
  found('error', 'encoding-range', {
    en: `Input in ${encoding} cannot be read by byte ranges.`,
    ja: `${encoding}の入力は、バイト範囲に分けて読み込めません。`,
  })
