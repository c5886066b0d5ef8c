import { duplicateId } from '../rules/duplicate-id.js'
import type { AcrossIssue } from './across-issue.js'
import type { Combined } from './combined.js'
import type { FirstRecords } from './first-records.js'
import { keyOfRecord, placeInWhole } from './record-places.js'

const RANK = -2

/** Records that have the id of an earlier one. */
export function* duplicateIds(combined: Combined, { first, later }: FirstRecords): Generator<AcrossIssue> {
  const { code, severity } = duplicateId
  for (const part of later.parts())
    for (const record of part) {
      const tell = () => {
        const { id = '', comparedAt, position } = placeInWhole(combined, record)
        const earlier = (first[keyOfRecord(combined, record)] ?? 0) - 1
        return {
          pointer: comparedAt('id'),
          position,
          told: duplicateId.tell(id, placeInWhole(combined, earlier)),
        }
      }
      yield { record, rank: RANK, severity, code, tell }
    }
}
