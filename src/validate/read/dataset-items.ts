import type { Kind } from '../../model/kinds.js'
import { isFields } from '../fields.js'
import type { InputItem } from '../input.js'
import { notADataset } from '../rules/not-a-dataset.js'
import { isDatasetObject } from './json/dataset-object.js'
import { isPlainObject } from './plain-value.js'
import { createEntryItems, datasetEntries, listEntries, type ValueEntry } from './value-entries.js'

const NOT_A_DATASET: ValueEntry = { pointer: '', finding: notADataset, isRecordLost: false }

const entriesOf = (input: unknown, kind: Kind | undefined): Iterable<ValueEntry> => {
  if (Array.isArray(input)) return listEntries(input, '')
  if (!isFields(input) || !isPlainObject(input)) return [NOT_A_DATASET]
  const isRecord = kind !== undefined && !isDatasetObject(input)
  return isRecord ? [{ pointer: '', value: input }] : datasetEntries(input)
}

/** The entries of an input, even of a proxy that throws when it is looked at. */
function* readableEntries(input: unknown, kind: Kind | undefined): Generator<ValueEntry> {
  try {
    yield* entriesOf(input, kind)
  } catch {
    yield NOT_A_DATASET
  }
}

/**
 * The items of a dataset given as JavaScript values: an object whose members are lists of records, a list of records,
 * or, where the kind is known, one record. Only plain data becomes a record, and nothing of a record is run.
 */
export function* datasetItems(input: unknown, kind?: Kind): Generator<InputItem> {
  const itemOf = createEntryItems()
  for (const entry of readableEntries(input, kind)) yield itemOf(entry)
}
