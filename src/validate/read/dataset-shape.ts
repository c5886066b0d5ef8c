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
export type ValueSort = 'list' | 'object' | 'null' | 'other' | 'nothing'

/** A member of an object, as far as it tells a dataset from a record. */
export interface Member {
  readonly name: string
  readonly value: ValueSort
  /** The first item of a list. */
  readonly firstItem: ValueSort
}

const isFieldOfRecords = (name: string): boolean =>
  kinds.some((kind) => fieldNames(schemasAt(kind, [])).includes(name))

/** What GeoJSON calls its list, which is not measures misspelt. */
const FEATURES = 'features'

/** Whether a name that is none of a collection nor of a field is that of a collection misspelt. */
const isNearCollection = (name: string): boolean =>
  name !== FEATURES && nearest(name, COLLECTION_NAMES).length > 0 && !isFieldOfRecords(name)

/** Records may have it, too: editors look for it. */
const SCHEMA = '$schema'

/** Whether the first member of an object makes it a dataset: undefined where it leaves that open. */
const decideByFirst = ({ name, value }: Member): true | undefined =>
  (isOtherMember(name) && name !== SCHEMA) ||
  (collectionOf(name) !== undefined && value === 'object') ||
  undefined

/** What begins a list that is none of ids. */
const NO_IDS: readonly ValueSort[] = ['nothing', 'null', 'list']

/** Whether an object that begins with a member is a dataset unless a later one says that it is a record. */
const isLikelyOfDataset = ({ name, value, firstItem }: Member): boolean =>
  name === SCHEMA || (collectionOf(name) !== undefined && value === 'list' && NO_IDS.includes(firstItem))

/**
 * Whether a member of an object makes it a dataset or a record: undefined where it leaves that open. Records too have
 * fields such as `themes`, but as lists of ids.
 */
const decideByAny = ({ name, value, firstItem }: Member): boolean | undefined => {
  if (name === 'id') return false
  const isListOfObjects = value === 'list' && firstItem === 'object'
  if (collectionOf(name) === undefined) return (isListOfObjects && isNearCollection(name)) || undefined
  const mayBeEmpty = value === 'null' || value === 'object' || (value === 'list' && firstItem === 'nothing')
  return isListOfObjects || (mayBeEmpty && !isFieldOfRecords(name)) || undefined
}

/**
 * Whether an object is a dataset and not a record: the first of its members that says so decides, undefined where none
 * does. A list of objects under a misspelt name of a collection makes a dataset too. Where all members
 * are known and none says so, the first one decides if it can.
 */
export const isDataset = (members: Iterable<Member>, isWhole: boolean): boolean | undefined => {
  let first: Member | undefined
  for (const member of members) {
    const decision = (first ? undefined : decideByFirst(member)) ?? decideByAny(member)
    if (decision !== undefined) return decision
    first ??= member
  }
  return (isWhole && first !== undefined && isLikelyOfDataset(first)) || undefined
}
