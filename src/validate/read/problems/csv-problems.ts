import type { LocalizedText } from '../../../model/records.js'
import { didYouMean, quoted, quotedJa, quotedSome } from '../../quoted.js'
import { excerpt } from '../excerpt.js'
import { found, type ProblemContent } from '../problem.js'

export const csvUnclosedQuote = (firstLine: number, lastLine: number): ProblemContent =>
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

export const csvAfterQuote = (character: string): ProblemContent =>
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

export const csvColumns = (expected: number, cells: readonly string[]): ProblemContent =>
  found(
    'error',
    'csv-columns',
    {
      en: `The row has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}, the header ${expected}.`,
      ja: `見出しは${expected}列ですが、この行は${cells.length}列です。`,
    },
    csvColumnsHint(expected, cells),
  )

export const csvNoRows = (): ProblemContent =>
  found(
    'warning',
    'csv-no-rows',
    { en: 'The table has a header and no row with content.', ja: '見出しだけで、中身のある行がありません。' },
    {
      en: 'Check that the file was exported completely and that it is the right one.',
      ja: 'ファイルが正しいか、最後まで書き出されているかを確かめてください。',
    },
  )

/** That no row of a table is left as data, where a mapping says that its data begins below its last row. */
export const csvDataBeyond = (row: number, rows: number): ProblemContent =>
  found(
    'warning',
    'csv-no-rows',
    {
      en: `The mapping says that the data begins in row ${row}, but the table ends with row ${rows}.`,
      ja: `対応表ではデータが${row}行目から始まりますが、表は${rows}行目で終わっています。`,
    },
    {
      en: 'Give the number of the first row that is data, as a spreadsheet counts rows, as "dataRow" in the mapping.',
      ja: '初めてデータになる行の番号（表計算ソフトでの行番号）を、対応表の"dataRow"に書いてください。',
    },
  )

export const csvNoteRow = (): ProblemContent =>
  found(
    'error',
    'csv-note-row',
    {
      en: 'This row is a total or a note, not a record.',
      ja: 'この行は合計か注記で、レコードではありません。',
    },
    { en: 'Remove the row.', ja: '行を削除してください。' },
  )

export const csvEmptyRows = (count: number): ProblemContent =>
  found('note', 'csv-empty-rows', {
    en: `Rows without any content were passed over: ${count}, the first one here.`,
    ja: `中身のない行を${count}行飛ばしました。最初の行はここです。`,
  })

export const csvHeaderEmpty = (column: number): ProblemContent =>
  found(
    'error',
    'csv-header-empty',
    {
      en: `Column ${column} has no name in the header, but a value here. The column was not read.`,
      ja: `${column}列目は見出しが空ですが、ここに値があります。この列は読み込みませんでした。`,
    },
    {
      en: 'Write a name for it into the header, which merged cells leave empty, or remove the column.',
      ja: '見出しに名前を書くか、列を削除してください。結合したセルは、先頭の列にしか名前を残しません。',
    },
  )

export const csvHeaderUnknown = (
  name: string,
  meant: readonly string[],
  hint?: LocalizedText,
): ProblemContent =>
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

/** A row below a title that is rather the header, and the unit that the rows above it say for its columns. */
export interface HeaderBelow {
  readonly line: number
  readonly unit: string | undefined
}

/** What to do about a unit in rows that are to be removed. */
const onUnitAbove = (unit: string): LocalizedText => ({
  en: ` They say a unit, ${quoted(unit)}: write it into each cell that counts in it and give --normalize, or read the table by a mapping file with "headerRow" and "times".`,
  ja: `そこにある${quotedJa(unit)}は単位です。この単位で数えているセルに単位まで書いて--normalizeを付けるか、対応表の"headerRow"と"times"で読み取ってください。`,
})

/** What is wrong with a title that was taken for the header, which rather stands on a line below. */
export const titleForHeader = (finding: ProblemContent, { line, unit }: HeaderBelow): ProblemContent => {
  const onUnit = unit === undefined ? { en: '', ja: '' } : onUnitAbove(unit)
  return {
    ...finding,
    hint: {
      en: `This row was taken as the header, which seems to be on line ${line}. Remove the rows above that line.${onUnit.en}`,
      ja: `この行を見出しとして読みましたが、見出しは${line}行目のようです。それより上の行を削除してください。${onUnit.ja}`,
    },
  }
}

export const csvHeaderDuplicate = (path: string): ProblemContent =>
  found('error', 'csv-header-duplicate', {
    en: `More than one column is "${excerpt(path)}". Only the first one was read.`,
    ja: `「${excerpt(path)}」の列が複数あります。最初の列だけを読み込みました。`,
  })

export const csvHeaderConflict = (path: string): ProblemContent =>
  found('error', 'csv-header-conflict', {
    en: `"${excerpt(path)}" does not go with another column, which makes the same field a value or a list. It was not read.`,
    ja: `「${excerpt(path)}」は、同じ項目を別の形で表す他の列と両立しません。この列は読み込みませんでした。`,
  })

/** How to say where the header is, as far as it seems to be known. */
const headerRowHint = (likelier: number | undefined): LocalizedText =>
  likelier === undefined
    ? {
        en: 'Give the number of the row that names the columns, as a spreadsheet counts rows, as "headerRow" in the mapping.',
        ja: '列の名前がある行の番号（表計算ソフトでの行番号）を、対応表の"headerRow"に書いてください。',
      }
    : {
        en: `The header seems to be row ${likelier}: write "headerRow": ${likelier} in the mapping.`,
        ja: `見出しは${likelier}行目のようです。対応表に"headerRow": ${likelier}と書いてください。`,
      }

/** That none of the names of a header is one that is to be read, where another row has some. */
export const csvHeaderElsewhere = (row: number, likelier: number): ProblemContent =>
  found(
    'error',
    'csv-header-row',
    {
      en: `Row ${row} was taken as the header, but it has none of the columns that the mapping names.`,
      ja: `${row}行目を見出しとして読みましたが、対応表にある列が1つもありません。`,
    },
    headerRowHint(likelier),
  )

export const csvHeaderBlank = (row: number, likelier: number | undefined): ProblemContent =>
  found(
    'error',
    'csv-header-row',
    {
      en: `Row ${row}, where the mapping says that the header is, is empty.`,
      ja: `対応表が見出しとしている${row}行目が空です。`,
    },
    headerRowHint(likelier),
  )

export const csvHeaderBeyond = (row: number, rows: number, likelier: number | undefined): ProblemContent =>
  found(
    'error',
    'csv-header-row',
    {
      en: `The mapping says that the header is row ${row}, but the table ends with row ${rows}.`,
      ja: `対応表では${row}行目が見出しですが、表は${rows}行目で終わっています。`,
    },
    headerRowHint(likelier),
  )

/** Rows that follow one another, above or below the header, by their numbers. */
interface RowRange {
  readonly side: 'above' | 'below'
  readonly first: number
  readonly last: number
}

/** That rows were passed over as the mapping says, with some of their `filled` cells. */
export const csvRowsSkipped = (
  { side, first, last }: RowRange,
  cells: readonly string[],
  filled: number,
  hint: LocalizedText | undefined,
): ProblemContent => {
  const one = first === last
  const named = quotedSome(cells, filled)
  const what = filled === 0 ? { en: '', ja: '' } : { en: `: ${named.en}`, ja: `：${named.ja}` }
  return found(
    'note',
    'csv-rows-skipped',
    {
      en: `${one ? `Row ${first}` : `Rows ${first} to ${last}`}, ${side} the header, ${one ? 'was' : 'were'} passed over, as the mapping says${what.en}.`,
      ja: `見出しより${side === 'above' ? '上' : '下'}の${one ? `${first}行目` : `${first}行目から${last}行目まで`}を、対応表のとおりに飛ばしました${what.ja}。`,
    },
    hint,
  )
}
