import type { Kind } from '../../model/kinds.js'
import type { LocalizedText } from '../../model/records.js'
import { type Fields, isFields } from '../fields.js'

/** A field in which a record names others of its own kind that are above or below it: one id or a list. */
export interface OwnKindField {
  readonly kind: Kind
  /** The title of the schema of the kind. */
  readonly title: string
  readonly field: string
  /** The key of the ids where the items of the list are objects. */
  readonly key?: string
  /** What a record is that names itself there. */
  readonly itself: LocalizedText
  /** What those are that it names; absent where two records may name each other. */
  readonly others?: LocalizedText
}

/** The field that names what is above: of records, of sections of a source and of elements of a strategy. */
export const parent = {
  field: 'parent',
  itself: { en: 'is its own parent', ja: 'が自身の親になっています' },
  others: { en: 'parents', ja: '親' },
} as const
const broader = {
  field: 'broader',
  itself: { en: 'is its own broader term', ja: 'が自身の上位語になっています' },
  others: { en: 'broader terms', ja: '上位語' },
} as const
const succeeds = {
  field: 'succeeds',
  itself: { en: 'follows itself', ja: 'が自身の前身になっています' },
  others: { en: 'predecessors', ja: '前身' },
} as const
const members = {
  field: 'members',
  itself: { en: 'is a member of itself', ja: 'が自身の構成員になっています' },
} as const

/** All such fields. Organizations may be members of each other; of the others nothing leads back to itself. */
export const ownKindFields: readonly OwnKindField[] = [
  { kind: 'place', title: 'Place', ...members, key: 'place', others: { en: 'members', ja: '構成員' } },
  { kind: 'organization', title: 'Organization', ...parent },
  { kind: 'organization', title: 'Organization', ...members, key: 'organization' },
  { kind: 'theme', title: 'Theme', ...broader },
  { kind: 'technology', title: 'Technology', ...broader },
  { kind: 'strategy', title: 'Strategy', ...succeeds },
  { kind: 'measure', title: 'Measure', ...parent },
  { kind: 'program', title: 'Program', ...parent },
  { kind: 'forum', title: 'Forum', ...parent },
]

/** An id that a record names in such a field, and its place in the list where there is one. */
export interface NamedOfOwnKind {
  readonly id: string
  readonly item?: number
}

/** Where a record names another in such a field. */
export const pathInField = (
  { field, key }: OwnKindField,
  item: number | undefined,
): readonly (string | number)[] => {
  if (item === undefined) return [field]
  return key === undefined ? [field, item] : [field, item, key]
}

const NOBODY: readonly NamedOfOwnKind[] = []

/** All that a record names in such a field. */
export const namedOfOwnKind = (record: Fields, { field, key }: OwnKindField): readonly NamedOfOwnKind[] => {
  const value = record[field]
  if (typeof value === 'string') return [{ id: value }]
  if (!Array.isArray(value)) return NOBODY
  return value.flatMap((listed: unknown, item) => {
    const id = key === undefined ? listed : isFields(listed) ? listed[key] : undefined
    return typeof id === 'string' ? [{ id, item }] : []
  })
}

/** The field of a kind in which records must not lead back to themselves; each kind has at most one. */
export const hierarchyFields: ReadonlyMap<Kind, OwnKindField> = new Map(
  ownKindFields.filter(({ others }) => others).map((own) => [own.kind, own]),
)
