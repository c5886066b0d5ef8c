import type { Atlas } from '../../atlas/create-atlas.js'
import type { AnyIds } from '../../model/ids.js'
import type { AxisItem, RecordReference } from '../comparison.js'
import { nameOf } from './name-of.js'
import { referenceKey } from './reference-key.js'

/** Ids under which each of some records can be told from the others: its own, or `kind/id` where another kind has it too. */
export const distinctIds = (records: readonly RecordReference[]): readonly string[] => {
  const kinds = new Map<string, string>()
  const shared = new Set<string>()
  for (const { kind, id } of records) {
    if ((kinds.get(id) ?? kind) !== kind) shared.add(id)
    kinds.set(id, kind)
  }
  return records.map((record) => (shared.has(record.id) ? referenceKey(record) : record.id))
}

/** Records as rows or columns. */
export const recordItems = (
  atlas: Atlas<AnyIds>,
  records: readonly RecordReference[],
): readonly AxisItem[] => {
  const ids = distinctIds(records)
  return records.map((record, index) => ({
    id: ids[index] ?? record.id,
    label: nameOf(atlas, record),
    record,
  }))
}
