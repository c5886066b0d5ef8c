import type { Atlas } from '../../atlas/create-atlas.js'
import type { AnyIds } from '../../model/ids.js'
import type { Citation, LocalizedText, Party } from '../../model/records.js'
import type { RecordReference } from '../comparison.js'
import { type AnyRecord, dateOf, timeReader } from '../dates/dated-records.js'
import { datesDuring } from '../dates/spans.js'
import { membersOn } from '../places/memberships.js'
import { partyReference } from '../records/party.js'

/** What ties two parties together. */
export type TieKind = 'agreement' | 'membership' | 'meeting' | 'program'

/** A record that ties parties together. */
export interface Tie {
  readonly parties: readonly RecordReference[]
  readonly record: RecordReference
  readonly name: LocalizedText
  readonly citations: readonly Citation<AnyIds>[]
  /** That no source dates it, where only what overlaps a time is asked for. */
  readonly isUndated: boolean
  /** Ties every party with every other; false ties only the first with each of the rest. */
  readonly mutual: boolean
}

/** Every kind of tie. */
export const tieKinds: readonly TieKind[] = ['agreement', 'membership', 'meeting', 'program']

const references = (parties: readonly Party<AnyIds>[]) => parties.map(partyReference)

const place = (id: string): RecordReference => ({ kind: 'place', id })

interface Timed<R> {
  readonly record: R
  readonly isUndated: boolean
}

/** The records that overlap a time, and those of which that is not known; all where none is asked for. */
const inTime = <R extends AnyRecord>(
  records: readonly R[],
  during: string | undefined,
): readonly Timed<R>[] => {
  const isDuring = datesDuring(during)
  const timeOf = timeReader()
  return records.flatMap((record): readonly Timed<R>[] => {
    if (isDuring(dateOf(record))) return [{ record, isUndated: false }]
    return timeOf(record) === undefined ? [{ record, isUndated: true }] : []
  })
}

const agreements = (atlas: Atlas<AnyIds>, during?: string): readonly Tie[] =>
  inTime(atlas.all('agreement'), during).map(
    ({ record: { id, name, citations, parties, bilateral = false }, isUndated }) => ({
      parties: references(parties),
      record: { kind: 'agreement', id },
      name,
      citations,
      isUndated,
      mutual: !bilateral,
    }),
  )

const meetings = (atlas: Atlas<AnyIds>, during?: string): readonly Tie[] =>
  inTime(atlas.all('meeting'), during).map(
    ({ record: { id, name, citations, participants = [] }, isUndated }) => ({
      parties: references(participants),
      record: { kind: 'meeting', id },
      name,
      citations,
      isUndated,
      mutual: true,
    }),
  )

const programs = (atlas: Atlas<AnyIds>, during?: string): readonly Tie[] =>
  inTime(atlas.all('program'), during).flatMap(
    ({ record: { id, name, citations, holders = [], partners = [] }, isUndated }) =>
      references(holders).map((holder) => ({
        parties: [holder, ...partners.map(place)],
        record: { kind: 'program' as const, id },
        name,
        citations,
        isUndated,
        mutual: false,
      })),
  )

const memberships = (atlas: Atlas<AnyIds>, during?: string): readonly Tie[] => {
  const membersOf = membersOn(during)
  return atlas.where('place', { kind: 'bloc' }).map((bloc) => ({
    parties: [place(bloc.id), ...membersOf(bloc).map((member) => place(member.place))],
    record: { kind: 'place', id: bloc.id },
    name: bloc.name,
    citations: bloc.citations,
    isUndated: false,
    mutual: false,
  }))
}

/** The ties of each kind, with `during` only those whose date or period overlaps it and those that no source dates. */
export const tiesOf: Readonly<Record<TieKind, (atlas: Atlas<AnyIds>, during?: string) => readonly Tie[]>> = {
  agreement: agreements,
  meeting: meetings,
  program: programs,
  membership: memberships,
}
