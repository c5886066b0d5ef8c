import type { Kind } from '../../model/kinds.js'
import type { LocalizedText } from '../../model/records.js'
import { errorFinding } from '../check/error-finding.js'
import type { Finding, Medium } from '../check/finding.js'
import type { Path } from '../path.js'
import { quoted, quotedJa } from '../quoted.js'
import { allOfNames, columnName } from './column-names.js'
import { objectHint } from './object-hint.js'

/** What to do about a place and an organization in one: each can be an entry of its own only in a list. */
const oneTooMany = (kind: Kind, path: Path, keys: readonly string[], medium: Medium): LocalizedText => {
  const [list, item] = [path.slice(0, -1), path.at(-1)]
  if (typeof item !== 'number') return { en: 'Remove one of them.', ja: 'どちらか一方を消してください。' }
  if (medium !== 'cell') return { en: 'Make two entries of it.', ja: '2件に分けて書いてください。' }
  const columns = allOfNames(keys.map((key, at) => columnName(kind, [...list, at, key])))
  return {
    en: `Give each a column with a number of its own: ${columns.en}.`,
    ja: `${columns.ja}のように、番号の異なる列に分けてください。`,
  }
}

/** That a value has none of the fields of which it must have one. */
export const noneOf = (kind: Kind, path: Path, keys: readonly string[]): Finding =>
  errorFinding('party', path, (medium = 'data') => ({
    message: {
      en: `Either ${keys.map(quoted).join(' or ')} must stand here.`,
      ja: `${keys.map(quotedJa).join('か')}のどちらかが必要です。`,
    },
    hint: objectHint(kind, path, medium),
  }))

/** That a value has several of the fields of which it can have only one. */
export const moreThanOneOf = (kind: Kind, path: Path, keys: readonly string[]): Finding =>
  errorFinding('party', path, (medium = 'data') => ({
    message: {
      en: `Only one of ${keys.map(quoted).join(' or ')} can stand here.`,
      ja: `${keys.map(quotedJa).join('か')}のどちらか一方だけを書けます。`,
    },
    hint: oneTooMany(kind, path, keys, medium),
  }))
