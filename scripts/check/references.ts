import type { Dataset } from '../../src/atlas/dataset.js'
import { referencesIn } from '../../src/atlas/references-in.js'
import { type DataCheck, everyRecord, type Finding } from './finding.js'

/** Values of dimensions that are ids of records. */
const dimensionReferences = (dataset: Dataset, known: ReadonlySet<string>): readonly Finding[] =>
  (dataset.indicators ?? []).flatMap(({ id, dimensions }) =>
    dimensions.flatMap(({ kind, values }, index) =>
      kind !== 'place' && kind !== 'technology'
        ? []
        : values
            .filter((value) => !known.has(`${kind}/${value.id}`))
            .map((value) => ({
              kind: 'indicator' as const,
              id,
              path: ['dimensions', index, 'values'],
              message: `there is no ${kind} "${value.id}"`,
            })),
    ),
  )

/** Every reference leads to a record. */
export const references: DataCheck = {
  name: 'references',
  check: (dataset) => {
    const all = everyRecord(dataset)
    const known = new Set(all.map(({ kind, record }) => `${kind}/${record.id}`))
    const ofRecords = all.flatMap(({ kind, record }) =>
      referencesIn(kind, record)
        .filter((reference) => !known.has(`${reference.kind}/${reference.id}`))
        .map((reference) => ({
          kind,
          id: record.id,
          path: reference.path,
          message: `there is no ${reference.kind} "${reference.id}"`,
        })),
    )
    return [...ofRecords, ...dimensionReferences(dataset, known)]
  },
}
