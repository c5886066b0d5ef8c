import type { Atlas } from '../../atlas/create-atlas.js'
import type { AnyIds } from '../../model/ids.js'
import type { Citation, LocalizedText, Records } from '../../model/records.js'
import type { RecordReference } from '../comparison.js'
import { dateOf, timeReader } from '../dates/dated-records.js'
import { datesDuring } from '../dates/spans.js'
import { membersOn } from '../places/memberships.js'
import { partyReference } from '../records/party.js'
import { recordReferences } from '../records/record-references.js'

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

/** What a record joins: parties, and whether each with every other. */
type Joined = Pick<Tie, 'parties' | 'mutual'>

/** The ties by records of a kind that overlap a time, and by those of which that is not known; all where none is asked for. */
const tiesBy = <K extends 'agreement' | 'meeting' | 'program'>(
  atlas: Atlas<AnyIds>,
  kind: K,
  during: string | undefined,
  joinedBy: (record: Records<AnyIds>[K]) => readonly Joined[],
): readonly Tie[] => {
  const isDuring = datesDuring(during)
  const timeOf = timeReader()
  return atlas.all(kind).flatMap((record): readonly Tie[] => {
    const isUndated = !isDuring(dateOf(record))
    if (isUndated && timeOf(record) !== undefined) return []
    const { id, name, citations } = record
    return joinedBy(record).map(({ parties, mutual }) => ({
      parties,
      record: { kind, id },
      name,
      citations,
      isUndated,
      mutual,
    }))
  })
}

const agreements = (atlas: Atlas<AnyIds>, during?: string): readonly Tie[] =>
  tiesBy(atlas, 'agreement', during, ({ parties, bilateral = false }) => [
    { parties: parties.map(partyReference), mutual: !bilateral },
  ])

const meetings = (atlas: Atlas<AnyIds>, during?: string): readonly Tie[] =>
  tiesBy(atlas, 'meeting', during, ({ participants = [] }) => [
    { parties: participants.map(partyReference), mutual: true },
  ])

const programs = (atlas: Atlas<AnyIds>, during?: string): readonly Tie[] =>
  tiesBy(atlas, 'program', during, ({ holders = [], partners }) =>
    holders.map((holder) => ({
      parties: [partyReference(holder), ...recordReferences('place', partners)],
      mutual: false,
    })),
  )

const memberships = (atlas: Atlas<AnyIds>, during?: string): readonly Tie[] => {
  const membersOf = membersOn(during)
  return atlas.where('place', { kind: 'bloc' }).map((bloc) => ({
    parties: recordReferences('place', [bloc.id, ...membersOf(bloc).map(({ place }) => place)]),
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
