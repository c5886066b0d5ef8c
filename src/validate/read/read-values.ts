import type { Collection } from '../../model/kinds.js'
import type { InputItem } from '../input.js'
import { datasetMember } from './dataset-member.js'
import { COLLECTION_NAMES, collectionOf, isDataset, isOtherMember, type ValueSort } from './dataset-shape.js'
import { findNotPlain, readProperty } from './plain-value.js'
import { pointerToken } from './pointer-token.js'
import {
  atPointer,
  collectionNotList,
  collectionUnknown,
  type Finding,
  iterationBroken,
  problem,
} from './problems.js'

const BATCH = 1000

/** A record of the input, or something wrong that costs none. */
type Entry =
  | { readonly pointer: string; readonly value: unknown; readonly collection?: Collection }
  | { readonly pointer: string; readonly finding: Finding; readonly isRecordLost: boolean }

const sortOf = (value: unknown): ValueSort => {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'list'
  return typeof value === 'object' && value !== null ? 'object' : 'other'
}

function* listEntries(list: readonly unknown[], pointer: string, collection?: Collection): Generator<Entry> {
  for (const index of list.keys()) {
    const inner = `${pointer}/${index}`
    const property = readProperty(list, index)
    if ('finding' in property) yield { pointer: inner, finding: property.finding, isRecordLost: true }
    else yield { pointer: inner, value: property.value, ...(collection && { collection }) }
  }
}

function isDatasetObject(input: object): boolean {
  const [key] = Object.keys(input)
  const first = key === undefined ? undefined : datasetMember(input, key)
  if (key === undefined || !first || 'finding' in first) return false
  const firstItem =
    Array.isArray(first.value) && first.value.length > 0 ? readProperty(first.value, 0) : undefined
  return isDataset(
    key,
    sortOf(first.value),
    sortOf(firstItem && 'value' in firstItem ? firstItem.value : undefined),
  )
}

function* datasetEntries(input: object): Generator<Entry> {
  for (const name of Object.keys(input)) {
    if (isOtherMember(name)) continue
    const pointer = `/${pointerToken(name)}`
    const collection = collectionOf(name)
    const property = datasetMember(input, name)
    if ('finding' in property) {
      yield { pointer, finding: property.finding, isRecordLost: false }
      continue
    }
    if (!collection)
      yield { pointer, finding: collectionUnknown(name, COLLECTION_NAMES), isRecordLost: false }
    if (Array.isArray(property.value)) yield* listEntries(property.value, pointer, collection)
    else if (collection && property.value !== undefined)
      yield { pointer, finding: collectionNotList(name), isRecordLost: false }
  }
}

async function* iterableEntries(input: Iterable<unknown> | AsyncIterable<unknown>): AsyncGenerator<Entry> {
  let index = 0
  try {
    for await (const value of input) {
      yield { pointer: `/${index}`, value }
      index += 1
    }
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') throw error
    const reason = error instanceof Error ? error.message : String(error)
    yield { pointer: '', finding: iterationBroken(index, reason), isRecordLost: false }
  }
}

const isIterable = (input: object): input is Iterable<unknown> | AsyncIterable<unknown> =>
  Symbol.asyncIterator in input || Symbol.iterator in input

function entries(input: unknown): Iterable<Entry> | AsyncIterable<Entry> {
  if (typeof input !== 'object' || input === null) return [{ pointer: '', value: input }]
  if (Array.isArray(input)) return listEntries(input, '')
  if (isIterable(input)) return iterableEntries(input)
  return isDatasetObject(input) ? datasetEntries(input) : [{ pointer: '', value: input }]
}

function itemOf(entry: Entry, index: number): InputItem {
  if ('finding' in entry) {
    const { pointer, finding, isRecordLost } = entry
    return problem(
      pointer === '' ? finding : atPointer(pointer, finding),
      undefined,
      isRecordLost ? index : undefined,
    )
  }
  const { pointer, value, collection } = entry
  const found = findNotPlain(value)
  if (found) return problem(atPointer(`${pointer}${found.pointer}`, found.finding), undefined, index)
  return { type: 'record', index, pointer, value, ...(collection && { collection }) }
}

/**
 * Reads JavaScript values: a list or other iterable of records, an async one, a dataset (an object whose members
 * are lists of records), or one record. Only plain data is handed on: a record with a getter, an instance of a
 * class, a function, a cycle, a harmful key or too much depth or size is a problem and is not touched further.
 * There are no lines, so records have a pointer and no `locate`, and problems name the pointer in their message. What
 * it gives is for {@link validateItems}.
 *
 * @example
 * ```ts
 * import { readValues, validateItems } from 'sti-atlas/validate'
 *
 * async function* rows() {
 *   yield { id: 'fusion' }
 *   yield { id: 'fission' }
 * }
 * for await (const event of validateItems(readValues(rows()), { kind: 'technology' })) {
 *   if (event.type !== 'report') continue
 *   event.report.counts //=> { read: 2, accepted: 0, rejected: 2, byCode: { 'missing-field': 4 } }
 * }
 * ```
 */
export async function* readValues(input: unknown): AsyncGenerator<readonly InputItem[]> {
  let items: InputItem[] = []
  let index = 0
  for await (const entry of entries(input)) {
    const item = itemOf(entry, index)
    if (item.type === 'record' || item.index !== undefined) index += 1
    items.push(item)
    if (items.length < BATCH) continue
    yield items
    items = []
  }
  if (items.length > 0) yield items
}
