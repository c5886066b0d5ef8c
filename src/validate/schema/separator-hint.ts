import type { Kind } from '../../model/kinds.js'
import type { LocalizedText } from '../../model/records.js'
import type { Medium, Told } from '../check/finding.js'
import type { Path } from '../path.js'
import { quoted, quotedJa } from '../quoted.js'
import { allOfNames, columnName, columnNameOfItems } from './column-names.js'
import { itemColumn } from './item-column.js'
import { type Separator, separatorIn } from './separated.js'

const IN_CELLS = ';'

/** What separates items in a cell; a text that still has what usually does stands where a mapping says otherwise. */
const cellSeparator = (found: string): LocalizedText =>
  found === IN_CELLS
    ? { en: 'the separator that the mapping says', ja: '対応表の"separator"の文字' }
    : {
        en: `${quoted(IN_CELLS)}, or the separator that a mapping says`,
        ja: `半角の${quotedJa(IN_CELLS)}（対応表に"separator"があればその文字）`,
      }

/** How to write several items that stand in one text of a list. */
const inList = ({ text, name }: Separator): LocalizedText => {
  const wanted = cellSeparator(text)
  return {
    en: `Several items stand in one text, with ${name.en} between them. Make each a text of its own; in a cell of a table, separate them by ${wanted.en}.`,
    ja: `1つの文字列に${name.ja}で区切った複数の値があります。1件ずつ別の文字列にしてください。表のセルでは${wanted.ja}で区切ってください。`,
  }
}

/** Several values in a field of one object of a list. */
interface Several {
  readonly kind: Kind
  readonly list: Path
  readonly field: string
  readonly separator: Separator
}

const inCell = ({ kind, list, field, separator }: Several): LocalizedText => {
  const numbered = allOfNames([0, 1].map((item) => columnName(kind, [...list, item, field])))
  const together = columnNameOfItems(kind, list, field)
  return separator.text === IN_CELLS
    ? {
        en: `Give each a column with a number: ${numbered.en}. They can stand together in ${together.en} only where no other column of ${quoted(list.join('.'))} has a number and those that go together hold equally many.`,
        ja: `${numbered.ja}のように、1件ずつ番号を付けた列に分けてください。${quotedJa(together.ja)}の1列に並べられるのは、番号を付けた列に値がなく、組になる列の件数がそろっているときだけです。`,
      }
    : {
        en: `Separate them by ${quoted(IN_CELLS)} in one column ${together.en}, or give each a column with a number: ${numbered.en}.`,
        ja: `${quotedJa(together.ja)}の1列に半角の${quotedJa(IN_CELLS)}で区切って書くか、${numbered.ja}のように番号を付けた列に分けてください。`,
      }
}

const byMapping = ({ list, field }: Several): LocalizedText => {
  const target = [...list, field].join('.')
  return {
    en: `Map the field to ${quoted(target)} with "as": "list"; fields that go together must hold equally many values.`,
    ja: `対応表で${quotedJa(target)}に"as": "list"として割り当て、組になる項目の件数をそろえてください。`,
  }
}

const inData = ({ list }: Several): LocalizedText => ({
  en: `Make each an object of its own in the list ${quoted(list.join('.'))}.`,
  ja: `配列${quotedJa(list.join('.'))}の中で、1件ずつ別のオブジェクトにしてください。`,
})

const HOW: Readonly<Record<Medium, (several: Several) => LocalizedText>> = {
  cell: inCell,
  mapped: byMapping,
  data: inData,
}

/** How to write several values that stand in one field of one object of a list. */
const inObject = (several: Several, medium: Medium): LocalizedText => {
  const how = HOW[medium](several)
  return {
    en: `Several values stand in one text, with ${several.separator.name.en} between them. ${how.en}`,
    ja: `1つの文字列に${several.separator.name.ja}で区切った複数の値があります。${how.ja}`,
  }
}

const hintFor = (kind: Kind, path: Path, separator: Separator, medium: Medium): LocalizedText | undefined => {
  const [list, item, field] = [path.slice(0, -2), path.at(-2), path.at(-1)]
  if (typeof field === 'number') return inList(separator)
  const isInObject =
    typeof field === 'string' && typeof item === 'number' && itemColumn(kind, [...list, field])
  return isInObject ? inObject({ kind, list, field, separator }, medium) : undefined
}

/** A text in a field, and whether a part of it is a value by itself. */
export interface TextOfList {
  readonly kind: Kind
  readonly path: Path
  readonly text: string
  readonly isReadable: (part: string) => boolean
}

/** A hint how to write several values that stand in one text of a list; the given one where they do not. */
export const orSeparatorHint = (
  { kind, path, text, isReadable }: TextOfList,
  told: Told,
  medium: Medium = 'data',
): Told => {
  const separator = separatorIn(text, isReadable)
  const hint = separator && hintFor(kind, path, separator, medium)
  return hint ? { ...told, hint } : told
}
