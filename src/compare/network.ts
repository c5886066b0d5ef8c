import type { Atlas } from '../atlas/create-atlas.js'
import type { CuratedIds, Ids } from '../model/ids.js'
import type { LocalizedText } from '../model/records.js'
import { compareTexts } from '../time/compare-texts.js'
import type { AxisItem, Cell, Comparison, RecordReference } from './comparison.js'
import { requireDate } from './dates/spans.js'
import { undatedNotes } from './dates/undated-note.js'
import { collectPairs, type Pairs } from './network/pairs.js'
import { type Tie, type TieKind, tieKinds, tiesOf } from './network/ties.js'
import { distinctCitations } from './records/distinct-citations.js'
import { distinctReferences } from './records/distinct-references.js'
import { partiesWith } from './records/party.js'
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
  /**
   * Counts what organizations do for the place that they belong to, save for those among the nodes that are asked for,
   * which count for themselves only; true where absent.
   */
  readonly byPlace?: boolean | undefined
  /**
   * Only what overlaps this date or interval (EDTF); what carries no date is left out then, and a note counts it, save
   * memberships in a bloc that was founded by then or of which no founding is known.
   */
  readonly during?: string | undefined
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

const untiedNote: LocalizedText = {
  en: 'No such record ties any of them together.',
  ja: 'これらを互いに結ぶレコードはない。',
}

const byName = (a: AxisItem, b: AxisItem) => compareTexts(a.label.en, b.label.en) || compareTexts(a.id, b.id)

/** The cells of all nodes with all, each pair the same from both sides. */
const cellsOf = (pairs: Pairs, nodes: readonly AxisItem[]): Comparison['cells'] => {
  const indexes = new Map(nodes.map(({ record }, index) => [record && referenceKey(record), index]))
  const cells = nodes.map(() => nodes.map((): Cell | null => null))
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
 * its partners) and memberships (of a bloc with its members, without an end where no time is asked for) that join
 * them, and names eight of them at most. Null means that no record joins them. Where a place and an organization share
 * an id, their nodes are `place/id` and `organization/id`. Throws an {@link AtlasError} that lists every unknown id,
 * and a `RangeError` for a `during` that is no date.
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
  const allTies = [...new Set(ties)].flatMap((kind) => tiesOf[kind](atlas, during))
  const tied = collectPairs(allTies, nodeOf, ({ id }) => asked?.has(id) ?? true)
  const tiedKeys = new Set(tied.nodes.map(referenceKey))
  const askedNodes = [...(asked ?? [])].flatMap((id) => partiesWith(atlas, id, tiedKeys))
  const axis = recordItems(atlas, distinctReferences([...askedNodes, ...tied.nodes])).toSorted(byName)
  return {
    kind: 'network',
    title: { en: 'Network', ja: 'ネットワーク' },
    rows: axis,
    columns: axis,
    cells: cellsOf(tied.pairs, axis),
    legend: [],
    notes: notesFor(
      tied.nodes,
      tied.nodes,
      undatedNotes(tied.undated),
      axis.length > 0 ? untiedNote : undefined,
    ),
  }
}
