import { type Collection, collections, kinds } from '../../model/kinds.js'
import { nearest } from '../nearest.js'
import { fieldNames, schemasAt } from '../schema/schema-at.js'

/** The names of the collections of a dataset. */
export const COLLECTION_NAMES: readonly Collection[] = Object.values(collections)

/** Members of a dataset that hold no records. */
const OTHER_MEMBERS: readonly string[] = ['meta', '$schema']

/** The collection of that name, if there is one. */
export const collectionOf = (name: string): Collection | undefined =>
  COLLECTION_NAMES.find((collection) => collection === name)

/** Whether a member of a dataset holds something else than records. */
export const isOtherMember = (name: string): boolean => OTHER_MEMBERS.includes(name)

/** What a value is, as far as the shape of a dataset depends on it. */
export type ValueSort = 'list' | 'object' | 'other' | 'nothing'

/** Whether a name that is none of a collection nor of a field is that of a collection misspelt. */
const isNearCollection = (name: string): boolean =>
  nearest(name, COLLECTION_NAMES).length > 0 &&
  !kinds.some((kind) => fieldNames(schemasAt(kind, [])).includes(name))

/**
 * Whether an object is a dataset and not a record; its first member decides. Records too have fields such as
 * `themes`, but as lists of ids. A list of objects under a misspelt name of a collection makes a dataset too.
 */
export function isDataset(firstKey: string, value: ValueSort, firstItem: ValueSort): boolean {
  if (isOtherMember(firstKey)) return true
  if (collectionOf(firstKey) === undefined)
    return value === 'list' && firstItem === 'object' && isNearCollection(firstKey)
  return value === 'object' || (value === 'list' && (firstItem === 'object' || firstItem === 'nothing'))
}
