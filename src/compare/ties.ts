import type { Atlas } from '../atlas/create-atlas.js'
import type { AnyIds } from '../model/ids.js'
import type { Citation, LocalizedText, Party } from '../model/records.js'
import type { RecordReference } from './comparison.js'
import { datesDuring } from './dated-records.js'
import { membersOn } from './memberships.js'
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

const agreements = (atlas: Atlas<AnyIds>, during?: string): readonly Tie[] => {
  const isDuring = datesDuring(during)
  return atlas
    .all('agreement')
    .filter(({ period, date }) => isDuring(period ?? date))
    .map(({ id, name, citations, parties, bilateral = false }) => ({
      parties: references(parties),
      record: { kind: 'agreement', id },
      name,
      citations,
      mutual: !bilateral,
    }))
}

const meetings = (atlas: Atlas<AnyIds>, during?: string): readonly Tie[] => {
  const isDuring = datesDuring(during)
  return atlas
    .all('meeting')
    .filter(({ date }) => isDuring(date))
    .map(({ id, name, citations, participants = [] }) => ({
      parties: references(participants),
      record: { kind: 'meeting', id },
      name,
      citations,
      mutual: true,
    }))
}

const programs = (atlas: Atlas<AnyIds>, during?: string): readonly Tie[] => {
  const isDuring = datesDuring(during)
  return atlas
    .all('program')
    .filter(({ period, date }) => isDuring(period ?? date))
    .flatMap(({ id, name, citations, holders = [], partners = [] }) =>
      references(holders).map((holder) => ({
        parties: [holder, ...partners.map(place)],
        record: { kind: 'program' as const, id },
        name,
        citations,
        mutual: false,
      })),
    )
}

const memberships = (atlas: Atlas<AnyIds>, during?: string): readonly Tie[] => {
  const membersOf = membersOn(during)
  return atlas.where('place', { kind: 'bloc' }).map((bloc) => ({
    parties: [place(bloc.id), ...membersOf(bloc).map((member) => place(member.place))],
    record: { kind: 'place', id: bloc.id },
    name: bloc.name,
    citations: bloc.citations,
    mutual: false,
  }))
}

/** The ties of each kind, with `during` only those whose date or period overlaps it. */
export const tiesOf: Readonly<Record<TieKind, (atlas: Atlas<AnyIds>, during?: string) => readonly Tie[]>> = {
  agreement: agreements,
  meeting: meetings,
  program: programs,
  membership: memberships,
}
