import type { LocalizedText } from '../../model/records.js'
import { type Fields, isFields } from '../fields.js'
import type { Told } from '../finding.js'
import { quoted, quotedJa } from '../quoted.js'
import type { Verdict } from './rule.js'

type Path = readonly PropertyKey[]

/** A field in which a record names others of its own kind that are above or below it. */
interface OwnKindField {
  /** The keys that lead to their ids, `*` for every item of a list. */
  readonly keys: readonly string[]
  /** What a record is that names itself there. */
  readonly itself: LocalizedText
}

const isOwnParent = { en: 'is its own parent', ja: 'が自身の親になっています' }
const isOwnBroader = { en: 'is its own broader term', ja: 'が自身の上位語になっています' }
const isOwnMember = { en: 'is a member of itself', ja: 'が自身の構成員になっています' }
const followsItself = { en: 'follows itself', ja: 'が自身の前身になっています' }

const parent: OwnKindField = { keys: ['parent'], itself: isOwnParent }

const FIELDS: Readonly<Record<string, readonly OwnKindField[]>> = {
  Place: [{ keys: ['members', '*', 'place'], itself: isOwnMember }],
  Organization: [parent, { keys: ['members', '*', 'organization'], itself: isOwnMember }],
  Theme: [{ keys: ['broader'], itself: isOwnBroader }],
  Technology: [{ keys: ['broader', '*'], itself: isOwnBroader }],
  Strategy: [{ keys: ['succeeds', '*'], itself: followsItself }],
  Measure: [parent],
  Program: [parent],
  Forum: [parent],
}

/** The titles of the schemas of records that name others of their own kind. */
export const titlesOfOwnKind: readonly string[] = Object.keys(FIELDS)

const tellItself = (id: string, { en, ja }: LocalizedText): Told => ({
  message: { en: `${quoted(id)} ${en}.`, ja: `${quotedJa(id)}${ja}。` },
  hint: { en: 'Name another one, or leave it out.', ja: '別のものを書くか、省いてください。' },
})

/** What is told of something that is its own parent. */
export const tellOwnParent = (id: string): Told => tellItself(id, isOwnParent)

const NOWHERE: readonly Path[] = []

/** The paths by which the keys lead to an id. */
const pathsTo = (id: string, value: unknown, keys: readonly string[], at: Path = []): readonly Path[] => {
  const key = keys[at.length]
  if (key === undefined) return value === id ? [at] : NOWHERE
  if (key === '*')
    return Array.isArray(value)
      ? value.flatMap((item: unknown, index) => pathsTo(id, item, keys, [...at, index]))
      : NOWHERE
  return isFields(value) && Object.hasOwn(value, key) ? pathsTo(id, value[key], keys, [...at, key]) : NOWHERE
}

/** Where a record of a schema names itself as that which is above or below it. */
export const namingItself = (record: Fields, title: string): readonly Verdict[] => {
  const { id } = record
  if (typeof id !== 'string') return []
  return (FIELDS[title] ?? []).flatMap(({ keys, itself }) =>
    pathsTo(id, record, keys).map((path) => ({ path, tell: () => tellItself(id, itself) })),
  )
}
