import { collections, type Kind, kinds } from '../../model/kinds.js'
import type { LocalizedText } from '../../model/records.js'
import type { Mistake } from '../mistakes/mistake.js'
import { unknownTerms } from '../mistakes/terms.js'

/** What an argument that names a kind takes. */
export const kindTaken: LocalizedText = {
  en: 'a kind of record, singular or plural',
  ja: 'レコードの種類（単数形でも複数形でもよい）',
}

/** The kind with a name, in the singular or plural, if there is one. */
export const findKind = (name: string): Kind | undefined =>
  kinds.find((kind) => kind === name || collections[kind] === name)

const unknownKinds = (names: readonly string[]): Mistake => unknownTerms('kind', names, kinds, '種類')

/** The kind with a name, in the singular or plural. */
export const kindNamed = (name: string): Kind => {
  const kind = findKind(name)
  if (kind) return kind
  throw unknownKinds([name])
}

/** The kinds with some names, in the order of a dataset. */
export const kindsNamed = (names: readonly string[]): readonly Kind[] => {
  const unknown = names.filter((name) => !findKind(name))
  if (unknown.length > 0) throw unknownKinds(unknown)
  const named = new Set(names.map(findKind))
  return kinds.filter((kind) => named.has(kind))
}
