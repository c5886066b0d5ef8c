import type { Kind } from '../../model/kinds.js'
import type { LocalizedText } from '../../model/records.js'
import { pathOfLabel } from '../../schemas/field-labels.js'
import type { Path } from '../path.js'
import { didYouMean } from '../quoted.js'
import { pathOfHeader } from '../read/csv/header-path.js'
import { meantByPath } from './meant-field.js'

/** A longer name is no name of a column. */
const LONGEST = 200

/** The path that a name has as that of a column: keys with dots or underscores between them. */
const pathOfKeys = (name: string): Path => pathOfHeader(name.includes('.') ? name : name.replaceAll('_', '.'))

/** The same; of a field of a record, a label may be its name, too. */
const pathOfColumnName = (kind: Kind, above: Path, name: string): Path =>
  pathOfKeys((above.length === 0 ? pathOfLabel(kind, name) : undefined) ?? name)

/** The paths below an object that a key can mean which is none of its fields. */
const pathsMeant = (kind: Kind, above: Path, key: string): readonly Path[] => {
  if (key.length > LONGEST) return []
  const below = pathOfColumnName(kind, above, key)
  const named = [...above, ...below]
  const meant = meantByPath(kind, named) ?? [named]
  const found = meant.length > 0 || below.length === 1 ? meant : (meantByPath(kind, [...above, key]) ?? [])
  return found.map((path) => {
    const [first, ...rest] = path.slice(above.length)
    return rest.length === 0 ? pathOfColumnName(kind, above, String(first)) : [String(first), ...rest]
  })
}

/** `"budget": {"amount": …}` for `budget.amount`, `"holders": [{"place": …}]` for `holders.0.place`. */
const nested = ([key, ...below]: Path): string => {
  const isList = typeof below[0] === 'number'
  const inner = isList ? below.slice(1) : below
  const value = inner.length === 0 ? '…' : `{${nested(inner)}}`
  return `${JSON.stringify(key)}: ${isList ? `[${value}]` : value}`
}

/** What a key of a record means that is none of its fields; the name of a column of a table stands for a nested field. */
export const meantByKey = (kind: Kind, above: Path, key: string): LocalizedText | undefined => {
  const meant = pathsMeant(kind, above, key)
  if (meant.every((path) => path.length === 1)) return didYouMean(meant.map(String))
  const written = meant.map(nested)
  return {
    en: `Write it nested: ${written.join(' or ')}.`,
    ja: `入れ子にして、${written.join('や')}のように書いてください。`,
  }
}

/** How the elements of a strategy stand below one another, where they were put into one another. */
export const elementsHint = (kind: Kind, above: Path, key: string): LocalizedText | undefined =>
  kind === 'strategy' && key === 'elements' && above.length === 2 && above[0] === key
    ? {
        en: 'Put all elements of the strategy into one list; "parent" names the one above, and "order" counts them from top to bottom.',
        ja: '戦略の要素はすべて1つの配列に並べ、上位の要素は"parent"で、上からの順番は"order"で示してください。',
      }
    : undefined
