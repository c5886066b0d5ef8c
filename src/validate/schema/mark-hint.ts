import type { Kind } from '../../model/kinds.js'
import type { LocalizedText } from '../../model/records.js'
import type { Medium } from '../check/finding.js'
import type { Path } from '../path.js'
import { quoted, quotedJa } from '../quoted.js'
import { columnName } from './column-names.js'
import { emptyHint, isOptionalAt, optionalAround } from './empty-hint.js'
import { hintOnMark, markOf } from './mark.js'

/** Whether a field may be empty, or the list that it is in. */
const mayBeEmpty = (kind: Kind, path: Path): boolean => {
  const item = path.findIndex((key) => typeof key === 'number')
  return isOptionalAt(kind, item < 0 ? path : path.slice(0, item))
}

/** What to do about a required field without a value, in a table by the columns that can be empty. */
const fillHint = (kind: Kind, path: Path, medium: Medium): LocalizedText => {
  const around = medium === 'cell' ? optionalAround(kind, path) : undefined
  if (around === undefined) return emptyHint(kind, path)
  const { en, ja } = columnName(kind, around)
  return {
    en: `Fill it in; where it is not known, leave all columns of ${quoted(en)} empty.`,
    ja: `値を記入してください。不明な場合は、${quotedJa(ja)}の列をすべて空にしてください。`,
  }
}

/** What to do about a mark such as `#N/A` or `〃` that stands where something else is wanted; undefined for other values. */
export const markHint = (
  kind: Kind,
  path: Path,
  value: unknown,
  medium: Medium = 'data',
): LocalizedText | undefined => {
  const mark = typeof value === 'string' ? markOf(value.trim()) : undefined
  if (mark === undefined) return undefined
  const isToFill = mark === 'none' && medium !== 'mapped' && !mayBeEmpty(kind, path)
  return isToFill ? fillHint(kind, path, medium) : hintOnMark(mark, medium)
}
