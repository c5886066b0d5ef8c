import { type Kind, kinds } from '../model/kinds.js'
import type { UnknownItem } from './error.js'
import { type Called, recordsCalled, suggestRecords } from './suggest-records.js'

/** An id that no record of the kinds has, with the kinds of those that have it, else with what it may mean. */
export const unknownRecord = (
  all: (kind: Kind) => readonly Called[],
  asked: readonly Kind[],
  asId: string,
): UnknownItem => {
  const id = String(asId)
  const records = asked.flatMap((kind) => all(kind))
  const otherKinds = kinds.filter((kind) => all(kind).some((record) => record.id === id))
  const kind = asked.join(' or ')
  return otherKinds.length > 0
    ? { kind, id, suggestions: recordsCalled(id, records), otherKinds }
    : { kind, id, suggestions: suggestRecords(id, records) }
}
