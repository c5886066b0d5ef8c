import type { Atlas } from '../atlas/create-atlas.js'
import type { CuratedIds, Ids } from '../model/ids.js'
import { compareTexts } from '../time/compare-texts.js'
import type { AxisItem, Cell, Comparison, RecordReference } from './comparison.js'
import { requireDate } from './dates/spans.js'
import { undatedNotes } from './dates/undated-note.js'
import { type Tie, type TieKind, tieKinds, tiesOf } from './network/ties.js'
import { distinctCitations } from './records/distinct-citations.js'
import { partyOf } from './records/party.js'
import { recordItems } from './records/record-items.js'
import { referenceKey } from './records/reference-key.js'
import { requireKnown } from './records/require-known.js'
import { joinSome } from './text/join-texts.js'
import { notesFor } from './text/notes-for.js'

/** What to show. */
export interface NetworkOptions<I extends Ids = CuratedIds> {
  /** Places and organizations that are nodes; all that are tied where absent. */
  readonly nodes?: readonly (I['place'] | I['organization'])[] | undefined
  /** What counts as a tie; agreements, meetings and programs where absent. */
  readonly ties?: readonly TieKind[] | undefined
  /** Counts what organizations do for the place that they belong to; true where absent. */
  readonly byPlace?: boolean | undefined
  /**
   * Only what overlaps this date or interval (EDTF); what carries no date is left out then, and a note counts it, save
   * memberships in a bloc that was founded by then or of which no founding is known.
   */
  readonly during?: string | undefined
}

/** Pairs of distinct parties that a tie joins. */
const pairsOf = (
  parties: readonly RecordReference[],
  mutual: boolean,
): readonly (readonly [RecordReference, RecordReference])[] => {
  const distinct = [...new Map(parties.map((party) => [referenceKey(party), party])).values()]
  const [first, ...others] = distinct
  if (!first) return []
  if (!mutual) return others.map((other) => [first, other] as const)
  return distinct.flatMap((a, index) => distinct.slice(index + 1).map((b) => [a, b] as const))
}

const tieCell = (ties: readonly Tie[]): Cell => {
  const { en, ja } = joinSome(ties.map(({ name }) => name))
  return {
    value: ties.length,
    text: { en: `${ties.length}: ${en}`, ja: `${ties.length}：${ja}` },
    citations: distinctCitations(ties.flatMap(({ citations }) => citations)),
    records: ties.map(({ record }) => record),
  }
}

const byName = (a: AxisItem, b: AxisItem) => compareTexts(a.label.en, b.label.en) || compareTexts(a.id, b.id)

/** The ties of each two nodes, under the key of the one and then of the other, whichever came first. */
type Pairs = Map<string, Map<string, Tie[]>>

const join = (pairs: Pairs, a: string, b: string, tie: Tie): void => {
  const [from, to] = pairs.get(b)?.has(a) ? [b, a] : [a, b]
  const row = pairs.get(from) ?? new Map<string, Tie[]>()
  pairs.set(from, row)
  const list = row.get(to) ?? []
  row.set(to, list)
  // One record may tie two parties more than once, as with a program of two holders from one place.
  const { record } = list.at(-1) ?? {}
  if (record?.id !== tie.record.id || record.kind !== tie.record.kind) list.push(tie)
}

/** The cells of all nodes with all, each pair the same from both sides. */
const cellsOf = (pairs: Pairs, keys: readonly string[]): readonly (readonly (Cell | null)[])[] => {
  const indexes = new Map(keys.map((key, index) => [key, index]))
  const cells = keys.map(() => keys.map((): Cell | null => null))
  for (const [from, row] of pairs) {
    for (const [to, ties] of row) {
      const [a = 0, b = 0] = [indexes.get(from), indexes.get(to)]
      const cell = tieCell(ties)
      for (const [line, column] of [
        [cells[a], b],
        [cells[b], a],
      ] as const)
        if (line) line[column] = cell
    }
  }
  return cells
}

/**
 * Who is tied to whom: rows and columns are the same places and organizations by their English names, a cell holds the
 * number of agreements (bilateral ones only of the first party with the others), meetings, programs (of a holder with
 * its partners) and memberships (of a bloc with its members) that join them, and names eight of them at most. Null
 * means that no record joins them. Where a place and an organization share an id, their nodes are `place/id` and
 * `organization/id`. Throws an {@link AtlasError} that lists every unknown id, and a `RangeError` for a `during` that
 * is no date.
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
export const network = <I extends Ids>(atlas: Atlas<I>, options: NetworkOptions<I> = {}): Comparison => {
  const { nodes, ties = ['agreement', 'meeting', 'program'], byPlace = true, during } = options
  requireDate(during)
  requireKnown(atlas, [[['place', 'organization'], nodes]], [['tie', ties, tieKinds]])
  const asked = nodes && new Set(nodes)
  const nodeOf = (party: RecordReference): RecordReference => {
    const place =
      party.kind === 'organization' && byPlace ? atlas.find('organization', party.id)?.place : undefined
    return place === undefined || asked?.has(party.id) ? party : { kind: 'place', id: place }
  }
  const items = new Map<string, RecordReference>()
  for (const id of asked ?? []) {
    const party = partyOf(atlas, id)
    items.set(referenceKey(party), party)
  }
  const pairs: Pairs = new Map()
  const undated = new Set<string>()
  for (const kind of new Set(ties)) {
    for (const tie of tiesOf[kind](atlas, during)) {
      for (const [a, b] of pairsOf(tie.parties.map(nodeOf), tie.mutual)) {
        if (asked && !(asked.has(a.id) && asked.has(b.id))) continue
        if (tie.isUndated) {
          undated.add(referenceKey(tie.record))
          continue
        }
        items.set(referenceKey(a), a).set(referenceKey(b), b)
        join(pairs, referenceKey(a), referenceKey(b), tie)
      }
    }
  }
  const axis = recordItems(atlas, [...items.values()]).toSorted(byName)
  return {
    kind: 'network',
    title: { en: 'Network', ja: 'ネットワーク' },
    rows: axis,
    columns: axis,
    cells: cellsOf(
      pairs,
      axis.flatMap(({ record }) => (record ? [referenceKey(record)] : [])),
    ),
    legend: [],
    notes: notesFor(axis, axis, undatedNotes(undated.size)),
  }
}
