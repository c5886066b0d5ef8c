import type { DataCheck } from './data-check.js'
import { everyRecord } from './every-record.js'

/** Every value below a value, itself first, with the keys that lead to it. */
function* everyValue(
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
