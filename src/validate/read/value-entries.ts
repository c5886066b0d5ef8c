import { pointerToken } from '../../atlas/pointer.js'
import type { Collection } from '../../model/kinds.js'
import type { InputItem } from '../input.js'
import { collectionOf, isOtherMember } from './dataset-shape.js'
import { isList } from './is-list.js'
import { datasetMember } from './json/dataset-member.js'
import { MAX_HOLES } from './limits.js'
import { copyPlain, readProperty, refusesReading } from './plain-value.js'
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

const isIndex = (key: string): boolean => Number.isInteger(Number(key)) && String(Number(key)) === key

/** The place of the next item of a list that is mostly holes. */
const nextIndex = (list: readonly unknown[], after: number, length: number): number => {
  try {
    const next = Object.keys(list).find((key) => isIndex(key) && Number(key) > after)
    return next === undefined ? length : Math.min(Number(next), length)
  } catch {
    return length
  }
}

/** The entries of a list of records; of many holes in a row, the first ones count as records. */
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
  let holes = 0
  for (let index = 0; index < length; index += 1) {
    const pointer = `${above}/${index}`
    const property = readProperty(list, index)
    if (!('finding' in property)) {
      holes = 0
      yield { pointer, value: property.value, ...known }
      continue
    }
    const { finding, isHole = false } = property
    holes = isHole ? holes + 1 : 0
    const isPassedOver = holes > MAX_HOLES
    yield { pointer, finding, isRecordLost: !isPassedOver, ...known }
    if (isPassedOver) index = nextIndex(list, index, length) - 1
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
    if (!collection && !isOther) yield wrong(collectionUnknown(name))
    if (isList(records) && !isOther) {
      yield* listEntries(records, pointer, collection)
      continue
    }
    const plain = copyPlain(records)
    const found = 'finding' in plain ? plain : undefined
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
  const plain = copyPlain(value)
  if ('finding' in plain) {
    const place: PlaceInRecord = { pointer: pointer + plain.pointer, collection, id: idOf(value) }
    return problemInRecord(plain.finding, place, undefined, index)
  }
  return { type: 'record', index, pointer, value: plain.value ?? null, ...(collection && { collection }) }
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
