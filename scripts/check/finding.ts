import type { Dataset } from '../../src/atlas/dataset.js'
import { recordsOf } from '../../src/atlas/records-of.js'
import type { AnyIds } from '../../src/model/ids.js'
import { type Kind, kinds } from '../../src/model/kinds.js'
import type { Records } from '../../src/model/records.js'

/** What a check found: the record, the field, and what is wrong with it. */
export interface Finding {
  readonly kind: Kind
  readonly id: string
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** One named check of the curated data. */
export interface DataCheck {
  readonly name: string
  readonly check: (dataset: Dataset) => readonly Finding[]
}

export type AnyRecord = Records<AnyIds>[Kind]

/** Every record with its kind. */
export const everyRecord = (dataset: Dataset): { kind: Kind; record: AnyRecord }[] =>
  kinds.flatMap((kind) => recordsOf<AnyIds, Kind>(kind, dataset).map((record) => ({ kind, record })))

/** Every value below a value, itself first, with the keys that lead to it. */
export function* everyValue(
  value: unknown,
  path: readonly PropertyKey[] = [],
): Generator<[readonly PropertyKey[], unknown]> {
  yield [path, value]
  if (typeof value !== 'object' || value === null) return
  for (const [key, child] of Object.entries(value))
    yield* everyValue(child, [...path, Array.isArray(value) ? Number(key) : key])
}

/** A check that looks at each value of each record by itself. */
export const valueCheck = (
  name: string,
  judge: (value: unknown, path: readonly PropertyKey[]) => string | undefined,
): DataCheck => ({
  name,
  check: (dataset) =>
    everyRecord(dataset).flatMap(({ kind, record }) =>
      [...everyValue(record)].flatMap(([path, value]) => {
        const message = judge(value, path)
        return message === undefined ? [] : [{ kind, id: record.id, path, message }]
      }),
    ),
})
