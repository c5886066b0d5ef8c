import type { LocalizedText } from '../../model/records.js'
import { type Fields, isFields } from '../fields.js'
import type { Told } from '../finding.js'
import { quoted, quotedJa } from '../quoted.js'
import { NOTHING, type Verdict } from './rule.js'

/** A field in which a record names others of its own kind that are above or below it: one id or a list. */
interface OwnKindField {
  readonly field: string
  /** The key of the ids where the items of the list are objects. */
  readonly key?: string
  /** What a record is that names itself there. */
  readonly itself: LocalizedText
}

const isOwnParent = { en: 'is its own parent', ja: 'が自身の親になっています' }
const isOwnBroader = { en: 'is its own broader term', ja: 'が自身の上位語になっています' }
const isOwnMember = { en: 'is a member of itself', ja: 'が自身の構成員になっています' }
const followsItself = { en: 'follows itself', ja: 'が自身の前身になっています' }

const parent: OwnKindField = { field: 'parent', itself: isOwnParent }
const broader: OwnKindField = { field: 'broader', itself: isOwnBroader }

const FIELDS: Readonly<Record<string, readonly OwnKindField[]>> = {
  Place: [{ field: 'members', key: 'place', itself: isOwnMember }],
  Organization: [parent, { field: 'members', key: 'organization', itself: isOwnMember }],
  Theme: [broader],
  Technology: [broader],
  Strategy: [{ field: 'succeeds', itself: followsItself }],
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

const pathsInList = (list: readonly unknown[], id: string, { field, key }: OwnKindField) =>
  list.flatMap((item, index) => {
    if (key === undefined) return item === id ? [[field, index]] : []
    return isFields(item) && Object.hasOwn(item, key) && item[key] === id ? [[field, index, key]] : []
  })

const pathsOf = (value: unknown, id: string, own: OwnKindField): readonly (readonly PropertyKey[])[] =>
  Array.isArray(value) ? pathsInList(value, id, own) : [[own.field]]

/** Where a record of a schema names itself as that which is above or below it. */
export const namingItself = (record: Fields, title: string): readonly Verdict[] => {
  const { id } = record
  const fields = FIELDS[title]
  if (typeof id !== 'string' || !fields) return NOTHING
  const found: Verdict[] = []
  for (const own of fields) {
    const value = record[own.field]
    if (value !== id && !Array.isArray(value)) continue
    for (const path of pathsOf(value, id, own)) found.push({ path, tell: () => tellItself(id, own.itself) })
  }
  return found
}
