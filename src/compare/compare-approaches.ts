import type { Atlas } from '../atlas/create-atlas.js'
import { postureDefinitions } from '../model/definitions.js'
import type { AnyIds, CuratedIds, Ids } from '../model/ids.js'
import type { CooperationMode, Posture } from '../model/records.js'
import { cooperationModeIds, postureIds, postureTerms } from '../model/terms.js'
import { holdingsOf, unplacedApproaches } from './approaches/approach-holdings.js'
import {
  asLateNotes,
  filteredNotes,
  undatedApproachNotes,
  unknownNotes,
  yearNotes,
} from './approaches/approach-notes.js'
import { isEmptied, readingsOf, shownPart } from './approaches/approach-readings.js'
import { postureCell } from './approaches/posture-cell.js'
import { readingNotes } from './approaches/reading-notes.js'
import type { Comparison, LegendEntry } from './comparison.js'
import { nameOf } from './records/name-of.js'
import { partyReference } from './records/party.js'
import { recordItems } from './records/record-items.js'
import { recordReferences } from './records/record-references.js'
import { requireKnown } from './records/require-known.js'
import { notesFor } from './text/notes-for.js'

/** What to compare. */
export interface CompareApproachesOptions<I extends Ids = CuratedIds> {
  /** Places and organizations whose approaches make the rows; all holders where absent. */
  readonly holders?: readonly (I['place'] | I['organization'])[] | undefined
  /** Places that make the columns; all that the approaches name where absent. */
  readonly partners?: readonly I['place'][] | undefined
  /**
   * The date (EDTF) on which memberships count and up to which approaches do; where absent, memberships without an end
   * and all approaches.
   */
  readonly on?: string | undefined
  /** Only cells with one of these postures. */
  readonly postures?: readonly Posture[] | undefined
  /** Only cells of tiers that cooperate in one of these modes. */
  readonly modes?: readonly CooperationMode[] | undefined
  /** A row for every approach instead of the latest of each holder; row ids are then ids of approaches. */
  readonly history?: boolean | undefined
}

const requireAsked = (atlas: Atlas<AnyIds>, options: CompareApproachesOptions<AnyIds>) =>
  requireKnown(
    atlas,
    [
      [['place', 'organization'], options.holders],
      ['place', options.partners],
    ],
    [
      ['posture', options.postures, postureIds],
      ['mode', options.modes, cooperationModeIds],
    ],
  )

/** The postures that cells hold. */
const legendOf = (cells: Comparison['cells']): readonly LegendEntry[] => {
  const used = new Set(cells.flat().flatMap((cell) => cell?.value ?? []))
  return postureIds
    .filter((id) => used.has(id))
    .map((id) => ({ id, label: postureTerms[id], description: postureDefinitions[id] }))
}

/**
 * Who treats whom how: holders of approaches by partner places, each cell with the effective posture (the one of the
 * tier that names the partner most specifically), how it was derived and where it is from. A cell is null where the
 * holder says nothing about the partner; notes tell what approaches remark on the tiers that are shown, what is
 * remarked on the members of regions through which they apply, where only an earlier approach of the holder speaks of
 * the partner, whose tiers name others too, so that a blank may fall under one, and how many cells a filter has
 * emptied. An approach that no source dates counts only where its holder has no dated one, and a note names it. Of
 * several approaches of a holder of which none is later than the others the last by id counts, and a note names the
 * rest. Where a place and an organization share an id, their rows are `place/id` and `organization/id`. Of what is not
 * asked for by name, a filter leaves out the rows and columns in which nothing remains. Rows and columns stand in the
 * order in which they are asked for, else in that of the atlas. Throws an {@link AtlasError} that lists every unknown
 * id, and a `RangeError` for an `on` that is no date.
 *
 * @example
 * ```ts
 * import { atlas } from 'sti-atlas'
 * import { compareApproaches } from 'sti-atlas/compare'
 *
 * const comparison = compareApproaches(atlas, { holders: ['eu', 'KR'], partners: ['US', 'TH'] })
 * comparison.cells.map((row) => row.map((cell) => cell?.value)) //=> [['strategic', 'supportive'], ['strategic', 'working']]
 * comparison.cells[1]?.[1]?.via //=> 'asean'
 * ```
 */
export const compareApproaches = <I extends Ids>(
  atlas: Atlas<I>,
  options: CompareApproachesOptions<I> = {},
): Comparison => {
  const { holders, on, history = false } = options
  requireAsked(atlas, options)
  const holdings = holdingsOf(atlas, holders, on)
  const read = readingsOf(atlas, holdings, options)
  const shown = shownPart(read, options)
  const { rows } = shown
  const columns = recordItems(atlas, recordReferences('place', shown.partners))
  const silent = holdings.filter(({ own }) => own.length === 0)
  const isUnknown = rows.length === 0 && silent.length > 0
  const emptied = read.rows.flatMap(({ said }) => said.filter(isEmptied))
  const cells = rows.map(({ approach, said }) =>
    said.map(({ matches }) => postureCell(atlas, approach, matches)),
  )
  const items = recordItems(
    atlas,
    rows.map(({ approach: { id, holder } }) => (history ? { kind: 'approach', id } : partyReference(holder))),
  )
  const speaking = rows.flatMap(({ approach }, index) =>
    cells[index]?.some((cell) => cell !== null)
      ? { name: items[index]?.label ?? approach.name, approach }
      : [],
  )
  const notes = [
    ...unknownNotes(
      silent.map(({ holder }) => nameOf(atlas, holder)),
      on,
    ),
    ...yearNotes(speaking),
    ...readingNotes(atlas, rows),
    ...asLateNotes(rows),
    ...undatedApproachNotes(unplacedApproaches(holdings, on)),
    ...filteredNotes(emptied.length),
  ]
  return {
    kind: 'approaches',
    title: { en: 'Approaches toward partners', ja: '相手国・地域へのアプローチ' },
    rows: items,
    columns,
    cells,
    legend: legendOf(cells),
    notes: isUnknown ? notes : notesFor(rows, columns, notes),
  }
}
