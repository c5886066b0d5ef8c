import type { InputPosition, InputProblem } from '../../input.js'
import type { OffsetFinding } from '../offset-finding.js'
import { type PlaceInRecord, problemInRecord } from '../problem.js'
import { idOf } from '../record-id.js'
import type { RecordInJson } from './json-pieces.js'
import type { JsonRecord } from './json-record.js'

/** A finding inside a record: below the pointer of the record, in its collection. */
const placeIn = (
  { pointer, collection }: RecordInJson,
  found: OffsetFinding,
  id: string | undefined,
): PlaceInRecord => ({ pointer: pointer + found.pointer, collection, id })

/** What is wrong with a record of a document, if anything is: what keeps it from being read, or else a warning. */
export const problemOf = (
  record: JsonRecord,
  within: RecordInJson,
  positionOf: (offset: number) => InputPosition,
  index: number,
): InputProblem | undefined => {
  if (!record.ok) {
    const { error, id } = record
    return problemInRecord(error.finding, placeIn(within, error, id), positionOf(error.offset), index)
  }
  const { warning, value } = record
  return (
    warning &&
    problemInRecord(warning.finding, placeIn(within, warning, idOf(value)), positionOf(warning.offset))
  )
}
