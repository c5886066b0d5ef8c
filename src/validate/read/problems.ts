import type { Collection } from '../../model/kinds.js'
import type { LocalizedText } from '../../model/records.js'
import { nearest } from '../check/nearest.js'
import type { InputPosition, InputProblem } from '../input.js'
import { didYouMean, quoted, quotedJa } from '../quoted.js'
import { excerpt } from './excerpt.js'

/** What is wrong, without where. */
export type Finding = Pick<InputProblem, 'severity' | 'code' | 'message' | 'hint'>

/** The codes of everything that a reader can find. */
export type ReadCode =
  | 'alias-bomb'
  | 'alias-unknown'
  | 'collection-not-list'
  | 'collection-twice'
  | 'collection-unknown'
  | 'csv-columns'
  | 'csv-empty-rows'
  | 'csv-header-conflict'
  | 'csv-header-duplicate'
  | 'csv-header-empty'
  | 'csv-header-unknown'
  | 'csv-no-rows'
  | 'csv-note-row'
  | 'csv-quote'
  | 'cyclic'
  | 'duplicate-key'
  | 'encoding'
  | 'encoding-mark'
  | 'encoding-range'
  | 'encoding-unknown'
  | 'input-broken'
  | 'input-empty'
  | 'input-too-long'
  | 'input-unreadable'
  | 'json-syntax'
  | 'json-truncated'
  | 'lone-surrogate'
  | 'not-plain'
  | 'nul-character'
  | 'record-too-long'
  | 'too-deep'
  | 'too-many-values'
  | 'unsafe-key'
  | 'yaml-key'
  | 'yaml-syntax'
  | 'yaml-tag'

const found = (
  severity: Finding['severity'],
  code: ReadCode,
  message: LocalizedText,
  hint?: LocalizedText,
): Finding => ({ severity, code, message, ...(hint && { hint }) })

/** A finding as a problem of an input: where it is, and the record that is lost by it. */
export const problem = (finding: Finding, position?: InputPosition, index?: number): InputProblem => ({
  type: 'problem',
  ...finding,
  ...(index !== undefined && { index }),
  ...(position && { position }),
})

/** Which value a problem is about, and what is known of the record that it is in. */
export interface PlaceInRecord {
  /** JSON Pointer of the value, from where those of records begin. */
  readonly pointer: string
  readonly collection?: Collection | undefined
  readonly id?: string | undefined
}

/** A finding in a record as a problem of an input. */
export const problemInRecord = (
  finding: Finding,
  { pointer, collection, id }: PlaceInRecord,
  position?: InputPosition,
  index?: number,
): InputProblem => ({
  ...problem(finding, position, index),
  pointer,
  record: { ...(collection && { collection }), ...(id !== undefined && { id }) },
})

/** A problem that ends the reading of an input, or of one document of several, says so. */
export const endOfReading = (item: InputProblem, isDocument = false): InputProblem => ({
  ...item,
  endsReading: true,
  message: {
    en: `${item.message.en} Nothing after it${isDocument ? ' in this document' : ''} was read.`,
    ja: `${item.message.ja}${isDocument ? 'この文書の' : ''}これより後は読み込んでいません。`,
  },
})

const list = (texts: readonly string[]): string => texts.map(quoted).join(', ')
const listJa = (texts: readonly string[]): string => texts.map(quotedJa).join('、')
const hex = (byte: number): string => `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`

export const inputEmpty = (): Finding =>
  found(
    'error',
    'input-empty',
    { en: 'The input is empty.', ja: '入力が空です。' },
    {
      en: 'Check that the file was exported completely and that it is the right one.',
      ja: 'ファイルが正しいか、最後まで書き出されているかを確かめてください。',
    },
  )

export const inputUnreadable = (reason: LocalizedText): Finding =>
  found('error', 'input-unreadable', {
    en: `The input cannot be read: ${reason.en}.`,
    ja: `入力を読み込めません（${reason.ja}）。`,
  })

export const inputBroken = (bytesRead: number, reason: LocalizedText): Finding =>
  found('error', 'input-broken', {
    en: `The input could not be read further than byte ${bytesRead}: ${reason.en}.`,
    ja: `入力を${bytesRead}バイトまでしか読み込めませんでした（${reason.ja}）。`,
  })

export const iterationBroken = (count: number, reason: LocalizedText): Finding =>
  found('error', 'input-broken', {
    en: `The input could not be read further than ${count} records: ${reason.en}.`,
    ja: `入力を${count}件までしか読み込めませんでした（${reason.ja}）。`,
  })

export const inputTooLong = (limit: number): Finding =>
  found(
    'error',
    'input-too-long',
    {
      en: `The input is longer than the ${limit} characters that are read of this format.`,
      ja: `入力が、この形式で読み込める上限の${limit}文字を超えています。`,
    },
    {
      en: 'Split it into several files, or use NDJSON, which has no limit.',
      ja: '複数のファイルに分けるか、上限のないNDJSONを使ってください。',
    },
  )

export const yamlTooLong = (limit: number): Finding =>
  found(
    'error',
    'input-too-long',
    {
      en: `The input has more than the ${limit} words and marks that are read of YAML.`,
      ja: `入力の語と記号が、YAMLで読み込める上限の${limit}個を超えています。`,
    },
    {
      en: 'Split it into several files, or use NDJSON, which has no limit.',
      ja: '複数のファイルに分けるか、上限のないNDJSONを使ってください。',
    },
  )

/** A byte that is none of the encoding; `from` is what its offset counts from. */
const byteAt = (byte: number, offset: number, from: LocalizedText, encoding: string): Finding =>
  found(
    'error',
    'encoding',
    {
      en: `Byte ${hex(byte)} at offset ${offset}${from.en} is not valid ${encoding}.`,
      ja: `${from.ja}先頭から${offset + 1}バイト目の${hex(byte)}は、${encoding}として正しくありません。`,
    },
    {
      en: 'Name the encoding of the file, for example --encoding shift_jis or windows-1252, or save it as UTF-8.',
      ja: 'ファイルの文字コードを「--encoding shift_jis」（ほかにwindows-1252など）のように指定するか、UTF-8で保存し直してください。',
    },
  )

export const wrongByte = (byte: number, offset: number, encoding: string): Finding =>
  byteAt(byte, offset, { en: '', ja: '' }, encoding)

/** Counted from the start of the line, which is the same in a shard as in the whole. */
export const wrongByteInLine = (byte: number, offset: number, encoding: string): Finding =>
  byteAt(byte, offset, { en: ' of this line', ja: 'この行の' }, encoding)

export const encodingUnknown = (name: string): Finding =>
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

export const encodingMark = (named: string, marked: string): Finding =>
  found('warning', 'encoding-mark', {
    en: `The input begins with the byte order mark of ${marked} and is read so, not as ${excerpt(named)}.`,
    ja: `入力が${marked}のバイト順マークで始まるため、${excerpt(named)}ではなく${marked}として読み込みます。`,
  })

export const encodingRange = (encoding: string): Finding =>
  found('error', 'encoding-range', {
    en: `Input in ${encoding} cannot be read by byte ranges.`,
    ja: `${encoding}の入力は、バイト範囲に分けて読み込めません。`,
  })

export const nulCharacter = (): Finding =>
  found(
    'error',
    'nul-character',
    {
      en: 'This record holds a NUL character (U+0000).',
      ja: 'このレコードにNUL文字（U+0000）が含まれています。',
    },
    {
      en: 'Remove it. Many of them mean that the file is in UTF-16: name that encoding.',
      ja: 'NUL文字を取り除いてください。多数ある場合はUTF-16のファイルです。その文字コードを指定してください。',
    },
  )

export const loneSurrogate = (): Finding =>
  found('error', 'lone-surrogate', {
    en: 'Half of a surrogate pair stands alone here; it is no character.',
    ja: 'ここにサロゲートペアの片方だけがあり、文字になっていません。',
  })

export const recordTooLong = (limit: number): Finding =>
  found(
    'error',
    'record-too-long',
    {
      en: `The record that begins here is longer than the limit of ${limit} and was not read.`,
      ja: `ここから始まるレコードは、上限の${limit}より長いため読み込みませんでした。`,
    },
    {
      en: 'Check for a missing line end or closing quote.',
      ja: '改行や閉じる引用符が抜けていないか確かめてください。',
    },
  )

export const tooDeep = (limit: number): Finding =>
  found('error', 'too-deep', {
    en: `Lists and objects are nested more than ${limit} levels deep here.`,
    ja: `ここで配列やオブジェクトの入れ子が${limit}段を超えています。`,
  })

export const unsafeKey = (key: string): Finding =>
  found(
    'error',
    'unsafe-key',
    {
      en: `"${excerpt(key)}" is not allowed as the name of a field.`,
      ja: `「${excerpt(key)}」は項目名として使えません。`,
    },
    {
      en: 'Such names can harm programs that read the data. Rename the field or leave it out.',
      ja: 'データを読むプログラムに害を及ぼすおそれのある名前です。項目名を変えるか、削除してください。',
    },
  )

const NAMED_KEYS = 5

export const duplicateKey = (keys: readonly string[]): Finding => {
  const more = keys.length - NAMED_KEYS
  const named = keys.slice(0, NAMED_KEYS)
  return found('warning', 'duplicate-key', {
    en: `Given more than once in one object: ${list(named)}${more > 0 ? ` and ${more} more` : ''}. The last value counts.`,
    ja: `同じオブジェクトに重複して書かれています：${listJa(named)}${more > 0 ? `ほか${more}件` : ''}。最後の値を使います。`,
  })
}

export const collectionUnknown = (name: string, known: readonly string[]): Finding =>
  found(
    'error',
    'collection-unknown',
    {
      en: `A dataset has no collection "${excerpt(name)}".`,
      ja: `データセットに「${excerpt(name)}」という種類はありません。`,
    },
    didYouMean(nearest(name, known)) ?? {
      en: `Collections: ${known.join(', ')}.`,
      ja: `使える種類：${known.join('、')}`,
    },
  )

export const collectionNotList = (name: string): Finding =>
  found('error', 'collection-not-list', {
    en: `The collection "${excerpt(name)}" must be a list of records; it was not read.`,
    ja: `「${excerpt(name)}」はレコードの配列でなければなりません。読み込みませんでした。`,
  })

export const collectionAlias = (name: string): Finding =>
  found(
    'error',
    'collection-not-list',
    {
      en: `"${excerpt(name)}" is an alias, which a collection cannot be.`,
      ja: `「${excerpt(name)}」がエイリアスになっています。種類別のレコードにエイリアスは使えません。`,
    },
    { en: 'Write the list of records itself.', ja: 'レコードの配列そのものを書いてください。' },
  )

export const collectionTwice = (name: string): Finding =>
  found('warning', 'collection-twice', {
    en: `The collection "${excerpt(name)}" is there more than once; the records of each are read.`,
    ja: `「${excerpt(name)}」が複数回あります。すべてのレコードを読み込みます。`,
  })

export const jsonTruncated = (): Finding =>
  found(
    'error',
    'json-truncated',
    { en: 'The JSON ends before it is complete.', ja: 'JSONが途中で終わっています。' },
    {
      en: 'Check that the file was exported completely.',
      ja: 'ファイルが最後まで書き出されているか確かめてください。',
    },
  )

const EXPECTED = {
  value: { en: 'a value', ja: '値' },
  key: { en: 'a field name in double quotes', ja: '二重引用符で囲んだ項目名' },
  'key-or-end': { en: 'a field name in double quotes or "}"', ja: '二重引用符で囲んだ項目名か「}」' },
  colon: { en: 'a colon', ja: 'コロン' },
  'comma-or-brace': { en: 'a comma or "}"', ja: 'コンマか「}」' },
  'comma-or-bracket': { en: 'a comma or "]"', ja: 'コンマか「]」' },
  end: { en: 'the end of the JSON', ja: 'JSONの終わり' },
  escape: { en: 'an escape sequence of JSON', ja: 'JSONのエスケープ' },
  'no-control': { en: 'no control character in a text', ja: '制御文字を含まない文字列' },
} satisfies Record<string, LocalizedText>

/** What JSON asks for at some place. */
export type JsonExpectation = keyof typeof EXPECTED | 'closing-quote'

function jsonHint(expected: JsonExpectation, rest: string, isAfterComma: boolean): LocalizedText | undefined {
  if (/^['‘’“”＂]/.test(rest))
    return { en: 'Use straight double quotes: "…".', ja: '半角の二重引用符（"）を使ってください。' }
  if (/^\/[/*]|^#/.test(rest))
    return { en: 'JSON has no comments; remove it.', ja: 'JSONにコメントは書けません。削除してください。' }
  if (expected === 'value' && /^(?:-?(?:nan|inf)|none|undefined|true|false|null)/i.test(rest))
    return {
      en: 'JSON knows true, false and null; leave out a field whose value is not known.',
      ja: 'JSONで使えるのはtrue、false、nullです。値が不明な項目は省いてください。',
    }
  if (isAfterComma && /^[\]}]/.test(rest))
    return { en: 'Remove the comma before it.', ja: '直前のコンマを取り除いてください。' }
  if (expected === 'end' && rest.startsWith('{'))
    return {
      en: 'Several records one after another are NDJSON: name that format, or make them a list.',
      ja: 'レコードを並べただけの形はNDJSONです。その形式を指定するか、配列にしてください。',
    }
  if (expected === 'end' && rest.startsWith(','))
    return {
      en: 'Remove the comma, or make the records a list: [{…}, {…}].',
      ja: 'コンマを取り除くか、[{…}, {…}]のようにレコードの配列にしてください。',
    }
  if (expected === 'no-control' || expected === 'closing-quote')
    return {
      en: 'Write a line end in a text as \\n and a tab as \\t.',
      ja: '文字列の中の改行は\\n、タブは\\tと書いてください。',
    }
  return undefined
}

/** The text is not JSON: what was expected, the text from there on, and whether a comma stands before it. */
export function jsonSyntax(expected: JsonExpectation, rest: string, isAfterComma = false): Finding {
  if (expected === 'closing-quote')
    return found(
      'error',
      'json-syntax',
      {
        en: 'Not JSON: the text that begins here has no closing quote on its line.',
        ja: 'JSONの誤り：ここから始まる文字列が、同じ行で閉じられていません。',
      },
      jsonHint(expected, rest, isAfterComma),
    )
  const here = excerpt(rest.slice(0, /^[A-Za-z]+/.exec(rest.slice(0, 20))?.[0].length ?? 1))
  const { en, ja } = EXPECTED[expected]
  return found(
    'error',
    'json-syntax',
    {
      en: `Not JSON: expected ${en}, found "${here}".`,
      ja: `JSONの誤り：${ja}が必要ですが、「${here}」があります。`,
    },
    jsonHint(expected, rest, isAfterComma),
  )
}

export const csvUnclosedQuote = (firstLine: number, lastLine: number): Finding =>
  found(
    'error',
    'csv-quote',
    {
      en: `This quote is not closed; everything to the end, line ${firstLine} to ${lastLine}, belongs to it.`,
      ja: `この引用符が閉じられていません。${firstLine}行目から最後の${lastLine}行目までがその中に入っています。`,
    },
    {
      en: 'Close the cell with a double quote, and double every quote inside it.',
      ja: 'セルの終わりを二重引用符で閉じ、セル内の引用符は2つ重ねてください。',
    },
  )

export const csvAfterQuote = (character: string): Finding =>
  found(
    'error',
    'csv-quote',
    {
      en: `After a closing quote comes a delimiter or the line end, not "${excerpt(character)}".`,
      ja: `閉じる引用符の後には区切り文字か改行が必要ですが、「${excerpt(character)}」があります。`,
    },
    { en: 'Double every quote inside a quoted cell.', ja: 'セル内の引用符は2つ重ねてください。' },
  )

/** A quote after white space is text of the cell, and holds no delimiter. */
const hasLateQuote = (cells: readonly string[]): boolean => cells.some((cell) => /^\s+"/.test(cell))

const csvColumnsHint = (expected: number, cells: readonly string[]): LocalizedText => {
  if (cells.length < expected)
    return {
      en: 'Write an empty cell where there is no value, and put cells that hold a line end in double quotes.',
      ja: '値のない列も空のセルとして書き、改行を含むセルは二重引用符で囲んでください。',
    }
  return hasLateQuote(cells)
    ? {
        en: 'Remove the spaces before double quotes that begin a cell: only right after the delimiter do they hold it together.',
        ja: 'セルの始めの二重引用符の前にある空白を除いてください。区切り文字の直後にある二重引用符だけがセルを囲みます。',
      }
    : {
        en: 'Put cells that hold the delimiter in double quotes.',
        ja: '区切り文字を含むセルは二重引用符で囲んでください。',
      }
}

export const csvColumns = (expected: number, cells: readonly string[]): Finding =>
  found(
    'error',
    'csv-columns',
    {
      en: `The row has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}, the header ${expected}.`,
      ja: `見出しは${expected}列ですが、この行は${cells.length}列です。`,
    },
    csvColumnsHint(expected, cells),
  )

export const csvNoRows = (): Finding =>
  found(
    'warning',
    'csv-no-rows',
    { en: 'The table has a header and no row with content.', ja: '見出しだけで、中身のある行がありません。' },
    {
      en: 'Check that the file was exported completely and that it is the right one.',
      ja: 'ファイルが正しいか、最後まで書き出されているかを確かめてください。',
    },
  )

export const csvNoteRow = (): Finding =>
  found(
    'error',
    'csv-note-row',
    {
      en: 'This row is a total or a note, not a record.',
      ja: 'この行は合計か注記で、レコードではありません。',
    },
    { en: 'Remove the row.', ja: '行を削除してください。' },
  )

export const csvEmptyRows = (count: number): Finding =>
  found('note', 'csv-empty-rows', {
    en: `Rows without any content were passed over: ${count}, the first one here.`,
    ja: `中身のない行を${count}行飛ばしました。最初の行はここです。`,
  })

export const csvHeaderEmpty = (column: number): Finding =>
  found('error', 'csv-header-empty', {
    en: `Column ${column} has no name in the header, but a value here. The column was not read.`,
    ja: `${column}列目は見出しが空ですが、ここに値があります。この列は読み込みませんでした。`,
  })

export const csvHeaderUnknown = (name: string, meant: readonly string[], hint?: LocalizedText): Finding =>
  found(
    'error',
    'csv-header-unknown',
    {
      en: `Records have no field "${excerpt(name)}". This column was not read.`,
      ja: `「${excerpt(name)}」という項目はありません。この列は読み込みませんでした。`,
    },
    hint ??
      didYouMean(meant) ?? {
        en: 'Remove the column, or name the field that it holds.',
        ja: '列を削除するか、見出しを該当する項目の名前にしてください。',
      },
  )

/** What is wrong with a title that was taken for the header, which rather stands on a line below. */
export const titleForHeader = (finding: Finding, headerLine: number): Finding => ({
  ...finding,
  hint: {
    en: `This row was taken as the header, which seems to be on line ${headerLine}. Remove the rows above that line.`,
    ja: `この行を見出しとして読みましたが、見出しは${headerLine}行目のようです。それより上の行を削除してください。`,
  },
})

export const csvHeaderDuplicate = (path: string): Finding =>
  found('error', 'csv-header-duplicate', {
    en: `More than one column is "${excerpt(path)}". Only the first one was read.`,
    ja: `「${excerpt(path)}」の列が複数あります。最初の列だけを読み込みました。`,
  })

export const csvHeaderConflict = (path: string): Finding =>
  found('error', 'csv-header-conflict', {
    en: `"${excerpt(path)}" does not go with another column, which makes the same field a value or a list. It was not read.`,
    ja: `「${excerpt(path)}」は、同じ項目を別の形で表す他の列と両立しません。この列は読み込みませんでした。`,
  })

export const yamlSyntax = (reason: LocalizedText): Finding =>
  found('error', 'yaml-syntax', {
    en: `Not YAML: ${reason.en}.`,
    ja: `YAMLの誤り：${reason.ja}。`,
  })

export const yamlTag = (tag: string): Finding =>
  found('warning', 'yaml-tag', {
    en: `The tag "${excerpt(tag)}" is not known and was passed over.`,
    ja: `タグ「${excerpt(tag)}」は使えないため、無視しました。`,
  })

export const yamlKey = (): Finding =>
  found('error', 'yaml-key', {
    en: 'The name of a field must be a text, not a list, an object or an alias.',
    ja: '項目名は文字列でなければなりません。リスト、オブジェクト、エイリアスは使えません。',
  })

export const yamlMergeKey = (): Finding =>
  found(
    'error',
    'yaml-key',
    {
      en: 'The merge key "<<" is not followed; this record was not read.',
      ja: 'マージキー「<<」には対応していないため、このレコードは読み込みませんでした。',
    },
    {
      en: 'Write the fields out in each record, or merge them before.',
      ja: '項目を各レコードに書き出すか、あらかじめ統合してください。',
    },
  )

export const aliasUnknown = (name: string): Finding =>
  found('error', 'alias-unknown', {
    en: `The alias "*${excerpt(name)}" has no anchor before it.`,
    ja: `エイリアス「*${excerpt(name)}」に対応するアンカーが前にありません。`,
  })

export const aliasBomb = (limit: number): Finding =>
  found('error', 'alias-bomb', {
    en: `The aliases of this record repeat more than ${limit} values.`,
    ja: `このレコードのエイリアスを展開すると、${limit}個を超える値になります。`,
  })

export const cyclic = (): Finding =>
  found('error', 'cyclic', { en: 'This value contains itself.', ja: 'この値は自分自身を含んでいます。' })

export const notPlain = (what: LocalizedText): Finding =>
  found('error', 'not-plain', {
    en: `This is ${what.en}, not plain data.`,
    ja: `これは${what.ja}であり、単純なデータではありません。`,
  })

export const tooManyValues = (limit: number): Finding =>
  found('error', 'too-many-values', {
    en: `The record holds more than ${limit} values.`,
    ja: `レコードに含まれる値が${limit}個を超えています。`,
  })
