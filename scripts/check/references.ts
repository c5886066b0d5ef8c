import { referencesIn } from '../../src/atlas/references-in.js'
import { type DataCheck, everyRecord } from './finding.js'

/** Every reference leads to a record. */
export const references: DataCheck = {
  name: 'references',
  check: (dataset) => {
    const all = everyRecord(dataset)
    const known = new Set(all.map(({ kind, record }) => `${kind}/${record.id}`))
    return all.flatMap(({ kind, record }) =>
      referencesIn(kind, record)
        .filter((reference) => !known.has(`${reference.kind}/${reference.id}`))
        .map((reference) => ({
          kind,
          id: record.id,
          path: reference.path,
          message: `there is no ${reference.kind} "${reference.id}"`,
        })),
    )
  },
}
