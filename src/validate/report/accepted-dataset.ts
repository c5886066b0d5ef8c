import type { Dataset } from '../../atlas/dataset.js'
import type { AnyIds } from '../../model/ids.js'
import type { Kind } from '../../model/kinds.js'
import type { Records } from '../../model/records.js'
import type { CheckedRecord } from '../check/check-record.js'

type Lists = { readonly [K in Kind]: Records<AnyIds>[K][] }

const add = <K extends Kind>(lists: Lists, kind: K, record: Records<AnyIds>[K]) => lists[kind].push(record)

/** Records as a dataset, with those collections that have any. */
export const acceptedDataset = (records: readonly CheckedRecord[]): Dataset<AnyIds> => {
  const lists: Lists = {
    source: [],
    place: [],
    organization: [],
    theme: [],
    technology: [],
    strategy: [],
    measure: [],
    program: [],
    approach: [],
    agreement: [],
    forum: [],
    meeting: [],
    position: [],
    indicator: [],
    facility: [],
  }
  for (const { kind, record } of records) add(lists, kind, record)
  return {
    ...(lists.source.length > 0 && { sources: lists.source }),
    ...(lists.place.length > 0 && { places: lists.place }),
    ...(lists.organization.length > 0 && { organizations: lists.organization }),
    ...(lists.theme.length > 0 && { themes: lists.theme }),
    ...(lists.technology.length > 0 && { technologies: lists.technology }),
    ...(lists.strategy.length > 0 && { strategies: lists.strategy }),
    ...(lists.measure.length > 0 && { measures: lists.measure }),
    ...(lists.program.length > 0 && { programs: lists.program }),
    ...(lists.approach.length > 0 && { approaches: lists.approach }),
    ...(lists.agreement.length > 0 && { agreements: lists.agreement }),
    ...(lists.forum.length > 0 && { forums: lists.forum }),
    ...(lists.meeting.length > 0 && { meetings: lists.meeting }),
    ...(lists.position.length > 0 && { positions: lists.position }),
    ...(lists.indicator.length > 0 && { indicators: lists.indicator }),
    ...(lists.facility.length > 0 && { facilities: lists.facility }),
  }
}
