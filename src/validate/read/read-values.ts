import type { InputItem } from '../input.js'
import { isAbort } from './is-abort.js'
import { isList } from './is-list.js'
import { isDatasetObject } from './json/dataset-object.js'
import { refusesReading } from './plain-value.js'
import { iterationBroken } from './problems/input-problems.js'
import { readFailure } from './read-failure.js'
import { createEntryItems, datasetEntries, listEntries, type ValueEntry } from './value-entries.js'

const BATCH = 1000

async function* iterableEntries(
  input: Iterable<unknown> | AsyncIterable<unknown>,
): AsyncGenerator<ValueEntry> {
  let index = 0
  try {
    for await (const value of input) {
      yield { pointer: `/${index}`, value }
      index += 1
    }
  } catch (error) {
    if (isAbort(error)) throw error
    yield { pointer: '', finding: iterationBroken(index, readFailure(error)), isRecordLost: false }
  }
}

const isIterable = (input: object): input is Iterable<unknown> | AsyncIterable<unknown> => {
  try {
    return Symbol.asyncIterator in input || Symbol.iterator in input
  } catch {
    return false
  }
}

/** The entries of a dataset or of one record, even of a proxy that throws when it is looked at. */
function* objectEntries(input: object): Generator<ValueEntry> {
  try {
    if (isDatasetObject(input)) yield* datasetEntries(input)
    else yield { pointer: '', value: input }
  } catch {
    yield { pointer: '', finding: refusesReading(), isRecordLost: false }
  }
}

function entries(input: unknown): Iterable<ValueEntry> | AsyncIterable<ValueEntry> {
  if (typeof input !== 'object' || input === null) return [{ pointer: '', value: input }]
  if (isList(input)) return listEntries(input, '')
  return isIterable(input) ? iterableEntries(input) : objectEntries(input)
}

/**
 * Reads JavaScript values: a list or other iterable of records, an async one, a dataset (an object whose members
 * are lists of records), or one record. Only plain data is handed on: a record with a getter, an instance of a
 * class, a function, a cycle, a harmful key or too much depth or size is a problem and is not touched further.
 * There are no lines, so records and problems have a pointer and no position. What it gives is for
 * {@link validateItems}.
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
 *   event.report.counts //=> { read: 2, accepted: 0, rejected: 2, bySeverity: { error: 4, warning: 0, note: 0 }, byCode: { 'missing-field': 4 } }
 * }
 * ```
 */
export async function* readValues(input: unknown): AsyncGenerator<readonly InputItem[]> {
  const itemOf = createEntryItems()
  let items: InputItem[] = []
  for await (const entry of entries(input)) {
    items.push(itemOf(entry))
    if (items.length < BATCH) continue
    yield items
    items = []
  }
  if (items.length > 0) yield items
}
