import type { Dataset } from '../../../src/atlas/dataset.js'
import { recordsOf } from '../../../src/atlas/records-of.js'
import type { AnyIds } from '../../../src/model/ids.js'
import { type Kind, kinds } from '../../../src/model/kinds.js'
import type { Records } from '../../../src/model/records.js'

type AnyRecord = Records<AnyIds>[Kind]

/** Every record with its kind. */
export const everyRecord = (dataset: Dataset): { kind: Kind; record: AnyRecord }[] =>
  kinds.flatMap((kind) => recordsOf<AnyIds, Kind>(kind, dataset).map((record) => ({ kind, record })))
