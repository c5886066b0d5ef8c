import type { Atlas } from '../atlas/create-atlas.js'
import type { AnyIds } from '../model/ids.js'
import type { Citation, LocalizedText, Party } from '../model/records.js'
import type { AxisItem, Cell, Comparison, RecordReference } from './comparison.js'
import { notesFor } from './empty-note.js'
import { distinctCitations } from './measures-cell.js'
import { nameOf, partyReference } from './party.js'
import { requireKnown, requireTerms } from './select.js'

/** What ties two parties together. */
export type TieKind = 'agreement' | 'membership' | 'meeting' | 'program'

/** What to show. */
export interface NetworkOptions {
  /** Places and organizations that may be nodes; all that are tied where absent. */
  readonly nodes?: readonly string[]
  /** What counts as a tie; agreements, meetings and programs where absent. */
  readonly ties?: readonly TieKind[]
  /** Counts what organizations do for the place that they belong to; true where absent. */
  readonly byPlace?: boolean
}

interface Tie {
  readonly parties: readonly RecordReference[]
  readonly record: RecordReference
  readonly name: LocalizedText
  readonly citations: readonly Citation<AnyIds>[]
  /** Ties every party with every other; false ties only the first with each of the rest. */
  readonly mutual: boolean
}

const tieKinds: readonly TieKind[] = ['agreement', 'membership', 'meeting', 'program']

const references = (parties: readonly Party<AnyIds>[]) => parties.map(partyReference)

const tiesOf = (atlas: Atlas<AnyIds>): Readonly<Record<TieKind, () => readonly Tie[]>> => ({
  agreement: () =>
    atlas.all('agreement').map(({ id, name, citations, parties }) => ({
      parties: references(parties),
      record: { kind: 'agreement', id },
      name,
      citations,
      mutual: true,
    })),
  meeting: () =>
    atlas.all('meeting').map(({ id, name, citations, participants = [] }) => ({
      parties: references(
        participants.map((party) =>
          'place' in party ? { place: party.place } : { organization: party.organization },
        ),
      ),
      record: { kind: 'meeting', id },
      name,
      citations,
      mutual: true,
    })),
  program: () =>
    atlas.all('program').flatMap(({ id, name, citations, holders = [], partners = [] }) =>
      references(holders).map((holder) => ({
        parties: [holder, ...partners.map((place) => ({ kind: 'place' as const, id: place }))],
        record: { kind: 'program' as const, id },
        name,
        citations,
        mutual: false,
      })),
    ),
  membership: () =>
    atlas.where('place', { kind: 'bloc' }).map(({ id, name, citations, members = [] }) => ({
      parties: [
        { kind: 'place', id },
        ...members
          .filter(({ period }) => period === undefined || period.endsWith('..'))
          .map(({ place }) => ({ kind: 'place' as const, id: place })),
      ],
      record: { kind: 'place', id },
      name,
      citations,
      mutual: false,
    })),
})

const keyOf = ({ kind, id }: RecordReference) => `${kind}/${id}`

/** Pairs of distinct parties that a tie joins. */
const pairsOf = ({ parties, mutual }: Tie): readonly (readonly [RecordReference, RecordReference])[] => {
  const distinct = [...new Map(parties.map((party) => [keyOf(party), party])).values()]
  const [first, ...others] = distinct
  if (!first) return []
  if (!mutual) return others.map((other) => [first, other] as const)
  return distinct.flatMap((a, index) => distinct.slice(index + 1).map((b) => [a, b] as const))
}

const tieCell = (ties: readonly Tie[] | undefined): Cell | null => {
  if (ties === undefined) return null
  const names = (language: 'en' | 'ja', join: string) => ties.map(({ name }) => name[language]).join(join)
  return {
    value: ties.length,
    text: { en: `${ties.length}: ${names('en', '; ')}`, ja: `${ties.length}：${names('ja', '；')}` },
    citations: distinctCitations(ties.flatMap(({ citations }) => citations)),
    records: ties.map(({ record }) => record),
  }
}

/**
 * Who is tied to whom: rows and columns are the same places and organizations, a cell holds the number of agreements,
 * meetings, programs (of a holder with its partners) and memberships (of a bloc with its members) that join them, and
 * names them. Null means that no record joins them. Throws an {@link AtlasError} that lists every unknown id.
 *
 * @example
 * ```ts
 * import { atlas } from 'sti-atlas'
 * import { network } from 'sti-atlas/compare'
 *
 * const { rows, cells } = network(atlas, { nodes: ['JP', 'eu'], ties: ['agreement'] })
 * rows.map(({ id }) => id) //=> ['eu', 'JP']
 * cells[0]?.[1]?.value === cells[1]?.[0]?.value //=> true
 * ```
 */
export const network = (atlas: Atlas<AnyIds>, options: NetworkOptions = {}): Comparison => {
  const { nodes, ties = ['agreement', 'meeting', 'program'], byPlace = true } = options
  const isOrganization = (id: string) => atlas.find('organization', id) !== undefined
  requireTerms('tie', ties, tieKinds)
  requireKnown(atlas, [['place', (nodes ?? []).filter((id) => !isOrganization(id))]])
  const nodeOf = (party: RecordReference): RecordReference => {
    const place =
      party.kind === 'organization' && byPlace ? atlas.find('organization', party.id)?.place : undefined
    return place === undefined || nodes?.includes(party.id) ? party : { kind: 'place', id: place }
  }
  const allowed = ({ id }: RecordReference) => nodes === undefined || nodes.includes(id)
  const sources = tiesOf(atlas)
  const found = new Map<string, Map<string, Tie[]>>()
  const items = new Map<string, RecordReference>()
  const join = (from: RecordReference, to: RecordReference, tie: Tie) => {
    const row = found.get(keyOf(from)) ?? new Map<string, Tie[]>()
    found.set(keyOf(from), row)
    const list = row.get(keyOf(to))
    if (list) list.push(tie)
    else row.set(keyOf(to), [tie])
  }
  for (const kind of new Set(ties)) {
    for (const tie of sources[kind]()) {
      for (const [a, b] of pairsOf({ ...tie, parties: tie.parties.map(nodeOf).filter(allowed) })) {
        items.set(keyOf(a), a).set(keyOf(b), b)
        join(a, b, tie)
        join(b, a, tie)
      }
    }
  }
  const axis = [...items.entries()]
    .map(([key, record]): AxisItem & { readonly key: string } => ({
      key,
      id: record.id,
      label: nameOf(atlas, record),
      record,
    }))
    .sort((a, b) => (a.label.en < b.label.en ? -1 : a.label.en > b.label.en ? 1 : a.key < b.key ? -1 : 1))
  const plain = axis.map(({ key: _key, ...item }): AxisItem => item)
  return {
    kind: 'network',
    title: { en: 'Network', ja: 'ネットワーク' },
    rows: plain,
    columns: plain,
    cells: axis.map((row) => axis.map((column) => tieCell(found.get(row.key)?.get(column.key)))),
    legend: [],
    notes: notesFor(axis, axis),
  }
}
