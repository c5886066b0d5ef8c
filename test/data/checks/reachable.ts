import { referencesIn } from '../../../src/atlas/references-in.js'
import type { Kind } from '../../../src/model/kinds.js'
import type { DataCheck } from './data-check.js'
import { everyRecord } from './every-record.js'

/** Kinds of record that are words for others to use; a record of the rest is worth having by itself. */
const pointedAt: readonly Kind[] = ['theme', 'technology']

/** Every theme and technology is named by some other record, or is wider than one that is. */
export const reachable: DataCheck = {
  name: 'reachable',
  check: (dataset) => {
    const all = everyRecord(dataset)
    const named = new Set(
      all.flatMap(({ kind, record }) =>
        referencesIn(kind, record)
          .filter((reference) => reference.kind !== kind || reference.id !== record.id)
          .map((reference) => `${reference.kind}/${reference.id}`),
      ),
    )
    return all
      .filter(({ kind, record }) => pointedAt.includes(kind) && !named.has(`${kind}/${record.id}`))
      .map(({ kind, record }) => ({ kind, id: record.id, path: [], message: 'no other record names it' }))
  },
}
