import { pointerToken } from '../../atlas/pointer.js'
import type { Collection } from '../../model/kinds.js'
import type { InputItem } from '../input.js'
import { COLLECTION_NAMES, collectionOf, isOtherMember } from './dataset-shape.js'
import { isList } from './is-list.js'
import { datasetMember } from './json/dataset-member.js'
import { findNotPlain, readProperty, refusesReading } from './plain-value.js'
import { type PlaceInRecord, type ProblemContent, problem, problemInRecord } from './problem.js'
import { collectionNotList, collectionUnknown } from './problems/dataset-problems.js'
import { idOf } from './record-id.js'

/** Something in JavaScript values that should be a record, or something wrong around the records. */
export type ValueEntry =
  | { readonly pointer: string; readonly value: unknown; readonly collection?: Collection }
  | {
      readonly pointer: string
      readonly finding: ProblemContent
      readonly isRecordLost: boolean
      readonly collection?: Collection
    }

/** How many items a list has; undefined where it is a proxy that does not tell. */
const lengthOf = (list: readonly unknown[]): number | undefined => {
  try {
    const { length } = list
    return Number.isSafeInteger(length) ? length : undefined
  } catch {
    return undefined
  }
}

/** The entries of a list of records. */
export function* listEntries(
  list: readonly unknown[],
  above: string,
  collection?: Collection,
): Generator<ValueEntry> {
  const length = lengthOf(list)
  if (length === undefined) {
    yield { pointer: above, finding: refusesReading(), isRecordLost: false }
    return
  }
  const known = collection && { collection }
  for (let index = 0; index < length; index += 1) {
    const pointer = `${above}/${index}`
    const property = readProperty(list, index)
    if ('finding' in property) yield { pointer, finding: property.finding, isRecordLost: true, ...known }
    else yield { pointer, value: property.value, ...known }
  }
}

/** The entries of a dataset: an object whose members are lists of records. */
export function* datasetEntries(dataset: object): Generator<ValueEntry> {
  for (const name of Object.keys(dataset)) {
    const pointer = `/${pointerToken(name)}`
    const wrong = (finding: ProblemContent): ValueEntry => ({ pointer, finding, isRecordLost: false })
    const collection = collectionOf(name)
    const member = datasetMember(dataset, name)
    if ('finding' in member) {
      yield wrong(member.finding)
      continue
    }
    const { value: records } = member
    const isOther = isOtherMember(name)
    if (!collection && !isOther) yield wrong(collectionUnknown(name, COLLECTION_NAMES))
    if (isList(records) && !isOther) {
      yield* listEntries(records, pointer, collection)
      continue
    }
    const found = findNotPlain(records)
    const isNothing = records === undefined || (found?.finding.code === 'not-plain' && found.pointer === '')
    if (collection && !isNothing) yield wrong(collectionNotList(name))
    if (found) yield { ...wrong(found.finding), pointer: pointer + found.pointer }
  }
}

const itemOf = (entry: ValueEntry, index: number): InputItem => {
  if ('finding' in entry) {
    const { pointer, finding, isRecordLost } = entry
    return isRecordLost ? problemInRecord(finding, entry, undefined, index) : { ...problem(finding), pointer }
  }
  const { pointer, value, collection } = entry
  const found = findNotPlain(value)
  if (found) {
    const place: PlaceInRecord = { pointer: pointer + found.pointer, collection, id: idOf(value) }
    return problemInRecord(found.finding, place, undefined, index)
  }
  return { type: 'record', index, pointer, value, ...(collection && { collection }) }
}

/** Makes items of entries, one after another, and numbers the records. Only plain data becomes a record. */
export const createEntryItems = (): ((entry: ValueEntry) => InputItem) => {
  let index = 0
  return (entry) => {
    const item = itemOf(entry, index)
    if (item.index !== undefined) index += 1
    return item
  }
}
