import type { Atlas } from '../atlas/create-atlas.js'
import type { AnyIds } from '../model/ids.js'
import type { Citation, LocalizedText, Party } from '../model/records.js'
import { overlaps } from '../time/overlaps.js'
import type { RecordReference } from './comparison.js'
import { holdsOn } from './memberships.js'
import { partyReference } from './party.js'

/** What ties two parties together. */
export type TieKind = 'agreement' | 'membership' | 'meeting' | 'program'

/** A record that ties parties together. */
export interface Tie {
  readonly parties: readonly RecordReference[]
  readonly record: RecordReference
  readonly name: LocalizedText
  readonly citations: readonly Citation<AnyIds>[]
  /** Ties every party with every other; false ties only the first with each of the rest. */
  readonly mutual: boolean
}

/** Every kind of tie. */
export const tieKinds: readonly TieKind[] = ['agreement', 'membership', 'meeting', 'program']

const references = (parties: readonly Party<AnyIds>[]) => parties.map(partyReference)

const place = (id: string): RecordReference => ({ kind: 'place', id })

const inTime = (date: string | undefined, during: string | undefined) =>
  during === undefined || (date !== undefined && overlaps(date, during))

const agreements = (atlas: Atlas<AnyIds>, during?: string): readonly Tie[] =>
  atlas
    .all('agreement')
    .filter(({ period, date }) => inTime(period ?? date, during))
    .map(({ id, name, citations, parties, bilateral = false }) => ({
      parties: references(parties),
      record: { kind: 'agreement', id },
      name,
      citations,
      mutual: !bilateral,
    }))

const meetings = (atlas: Atlas<AnyIds>, during?: string): readonly Tie[] =>
  atlas
    .all('meeting')
    .filter(({ date }) => inTime(date, during))
    .map(({ id, name, citations, participants = [] }) => ({
      parties: references(participants),
      record: { kind: 'meeting', id },
      name,
      citations,
      mutual: true,
    }))

const programs = (atlas: Atlas<AnyIds>, during?: string): readonly Tie[] =>
  atlas
    .all('program')
    .filter(({ period, date }) => inTime(period ?? date, during))
    .flatMap(({ id, name, citations, holders = [], partners = [] }) =>
      references(holders).map((holder) => ({
        parties: [holder, ...partners.map(place)],
        record: { kind: 'program' as const, id },
        name,
        citations,
        mutual: false,
      })),
    )

const memberships = (atlas: Atlas<AnyIds>, during?: string): readonly Tie[] =>
  atlas.where('place', { kind: 'bloc' }).map(({ id, name, citations, members = [] }) => ({
    parties: [
      place(id),
      ...members.filter(({ period }) => holdsOn(period, during)).map((member) => place(member.place)),
    ],
    record: { kind: 'place', id },
    name,
    citations,
    mutual: false,
  }))

/** The ties of each kind, with `during` only those whose date or period overlaps it. */
export const tiesOf: Readonly<Record<TieKind, (atlas: Atlas<AnyIds>, during?: string) => readonly Tie[]>> = {
  agreement: agreements,
  meeting: meetings,
  program: programs,
  membership: memberships,
}
