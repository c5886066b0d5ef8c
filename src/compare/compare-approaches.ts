import type { Atlas } from '../atlas/create-atlas.js'
import { postureDefinitions } from '../model/definitions.js'
import type { AnyIds } from '../model/ids.js'
import type { Approach, Citation, CooperationMode, LocalizedText, Posture } from '../model/records.js'
import { cooperationModeIds, postureIds, postureTerms } from '../model/terms.js'
import {
  filteredNote,
  othersNote,
  ownMemberNote,
  tieNote,
  undatedApproachNotes,
  unknownNote,
} from './approach-notes.js'
import { earliestFirst, startedBy } from './approach-order.js'
import type { AxisItem, Cell, Comparison, RecordReference } from './comparison.js'
import { askedEnds } from './dated-records.js'
import { distinctCitations } from './distinct-citations.js'
import { notesFor } from './empty-note.js'
import { groupBy } from './group-by.js'
import { joinTexts } from './join-texts.js'
import { type TierMatch, viaOf } from './match-tiers.js'
import { membershipsOn } from './memberships.js'
import { nameOf, partiesWith, partyReference } from './party.js'
import { recordItems } from './record-items.js'
import { referenceKey } from './reference-key.js'
import { requireKnown } from './select.js'
import { tiersToward } from './tiers-toward.js'
import { viaText } from './via-text.js'

/** What to compare. */
export interface CompareApproachesOptions {
  /** Places and organizations whose approaches make the rows; all holders where absent. */
  readonly holders?: readonly string[] | undefined
  /** Places that make the columns; all that the approaches name where absent. */
  readonly partners?: readonly string[] | undefined
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

const holderKey = (approach: Approach<AnyIds>) => referenceKey(partyReference(approach.holder))

/** An approach that makes a row, with those of its holder that it stands for. */
interface Row {
  readonly approach: Approach<AnyIds>
  readonly others: readonly Approach<AnyIds>[]
}

/** A holder with its approaches, the oldest first. */
interface Holding {
  readonly holder: RecordReference
  readonly own: readonly Approach<AnyIds>[]
}

/** The approaches of each holder up to the date, in the order asked for or of the atlas. */
const approachesByHolder = (
  atlas: Atlas<AnyIds>,
  { holders, on }: CompareApproachesOptions,
): readonly Holding[] => {
  const last = on === undefined ? undefined : askedEnds(on).end
  const known = atlas.all('approach').filter((approach) => last === undefined || startedBy(approach, last))
  const byHolder = groupBy(known, holderKey)
  const asked = holders
    ? [...new Set(holders)].flatMap((id) => partiesWith(atlas, id, byHolder))
    : [...byHolder.values()].flatMap(([first]) => (first ? [partyReference(first.holder)] : []))
  return asked.map((holder) => ({
    holder,
    own: (byHolder.get(referenceKey(holder)) ?? []).toSorted(earliestFirst),
  }))
}

const rowsOf = (own: readonly Approach<AnyIds>[], history: boolean): readonly Row[] =>
  history
    ? own.map((approach) => ({ approach, others: [] }))
    : own.slice(-1).map((approach) => ({ approach, others: own.slice(0, -1) }))

const matchText = (atlas: Atlas<AnyIds>, match: TierMatch): LocalizedText => {
  const { posture, label } = match.tier
  const { en, ja } = postureTerms[posture]
  const via = viaOf(match)
  const how = via === undefined ? undefined : viaText(atlas, via)
  return {
    en: `${en}: ${label.en}${how ? ` (${how.en})` : ''}`,
    ja: `${ja}：${label.ja}${how ? `（${how.ja}）` : ''}`,
  }
}

const posturesOf = (matches: readonly TierMatch[]) => [...new Set(matches.map(({ tier }) => tier.posture))]

const postureCell = (
  atlas: Atlas<AnyIds>,
  approach: Approach<AnyIds>,
  matches: readonly TierMatch[],
): Cell | null => {
  const [first] = matches
  if (!first) return null
  const postures = posturesOf(matches)
  const via = matches.map(viaOf).find((id) => id !== undefined)
  const citations = matches.flatMap(
    ({ tier }): readonly Citation<AnyIds>[] => tier.citations ?? approach.citations,
  )
  return {
    value: postures.length === 1 ? first.tier.posture : postures,
    text: joinTexts(matches.map((match) => matchText(atlas, match))),
    ...(via === undefined ? {} : { via }),
    citations: distinctCitations(citations),
    records: [{ kind: 'approach', id: approach.id }],
  }
}

const wanted = (match: TierMatch, { postures, modes }: CompareApproachesOptions) =>
  (postures === undefined || postures.includes(match.tier.posture)) &&
  (modes === undefined || (match.tier.modes ?? []).some((mode) => modes.includes(mode)))

const itemsOf = (
  atlas: Atlas<AnyIds>,
  approaches: readonly Approach<AnyIds>[],
  history: boolean,
): readonly AxisItem[] =>
  recordItems(
    atlas,
    approaches.map(({ id, holder }) => (history ? { kind: 'approach', id } : partyReference(holder))),
  )

/** What an approach says of a partner, and what of that is asked for. */
interface Reading {
  readonly memberOf?: string | undefined
  readonly all: readonly TierMatch[]
  readonly matches: readonly TierMatch[]
}

const nothing: Reading = { all: [], matches: [] }

const speaks = ({ matches }: Reading = nothing) => matches.length > 0

/**
 * Who treats whom how: holders of approaches by partner places, each cell with the effective posture (the one of the
 * tier that names the partner most specifically), how it was derived and where it is from. A cell is null where the
 * holder says nothing about the partner; notes tell where only an earlier approach of the holder does, and how many
 * cells a filter has emptied. An approach that no source dates counts only where its holder has no dated one, and a
 * note names it. Where a place and an organization share an id, their rows are `place/id` and `organization/id`. Of
 * what is not asked for by name, a filter leaves out the rows and columns in which nothing remains. Rows and columns
 * stand in the order in which they are asked for, else in that of the atlas. Throws an {@link AtlasError} that lists
 * every unknown id, and a `RangeError` for an `on` that is no date.
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
export const compareApproaches = (
  atlas: Atlas<AnyIds>,
  options: CompareApproachesOptions = {},
): Comparison => {
  const { holders, partners, on, postures, modes, history = false } = options
  requireKnown(
    atlas,
    [
      [['place', 'organization'], holders],
      ['place', partners],
    ],
    [
      ['posture', postures, postureIds],
      ['mode', modes, cooperationModeIds],
    ],
  )
  const holdings = approachesByHolder(atlas, options)
  const shown = holdings.flatMap(({ own }) => rowsOf(own, history))
  const approaches = shown.map(({ approach }) => approach)
  const named = approaches.flatMap(({ tiers }) => tiers.flatMap((tier) => tier.partners))
  const belongs = membershipsOn(atlas, on)
  const read = (approach: Approach<AnyIds>, id: string): Reading => {
    const { memberOf, matches: all } = tiersToward(atlas, approach, id, belongs)
    return { memberOf, all, matches: all.filter((match) => wanted(match, options)) }
  }
  const ids = [...new Set(partners ?? named)]
  const readings = shown.map((row) => ({ ...row, said: ids.map((id) => read(row.approach, id)) }))
  const isNarrowed = postures !== undefined || modes !== undefined
  const rows = readings.filter(({ said }) => !isNarrowed || holders !== undefined || said.some(speaks))
  const columns = ids.flatMap((id, at) => {
    const record = { kind: 'place' as const, id }
    const isShown = !isNarrowed || partners !== undefined || rows.some(({ said }) => speaks(said[at]))
    return isShown ? [{ at, item: { id, label: nameOf(atlas, record), record } }] : []
  })
  const emptied = readings
    .flatMap(({ said }) => said)
    .filter((one) => one.all.length > 0 && !speaks(one)).length
  const silent = holdings.filter(({ own }) => own.length === 0)
  const notes: LocalizedText[] =
    approaches.length > 0 && silent.length > 0
      ? [unknownNote(silent.map(({ holder }) => nameOf(atlas, holder)))]
      : []

  const members = new Map<string, readonly [group: string, member: LocalizedText]>()
  const cells = rows.map(({ approach, others, said }) => {
    const holder = nameOf(atlas, partyReference(approach.holder))
    const before: LocalizedText[] = []
    const row = columns.map(({ at, item: { id, label } }) => {
      const { memberOf, all, matches } = said[at] ?? nothing
      if (memberOf !== undefined) members.set(`${memberOf} ${id}`, [memberOf, label])
      const [stated, kept] = [posturesOf(all).length, posturesOf(matches).length]
      if (stated > 1 && kept > 0) notes.push(tieNote(approach.name, label, kept === stated))
      const spoke = (other: Approach<AnyIds>) => tiersToward(atlas, other, id, belongs).matches.length > 0
      if (all.length === 0 && others.some(spoke)) before.push(label)
      return postureCell(atlas, approach, matches)
    })
    if (before.length > 0) notes.push(othersNote(holder, before, others))
    return row
  })
  for (const [group, member] of members.values())
    notes.push(ownMemberNote(nameOf(atlas, { kind: 'place', id: group }), member))
  notes.push(...undatedApproachNotes(holdings, on !== undefined))
  if (emptied > 0) notes.push(filteredNote(emptied))
  const used = new Set(cells.flat().flatMap((cell) => cell?.value ?? []))
  return {
    kind: 'approaches',
    title: { en: 'Approaches toward partners', ja: '相手国・地域へのアプローチ' },
    rows: itemsOf(
      atlas,
      rows.map(({ approach }) => approach),
      history,
    ),
    columns: columns.map(({ item }) => item),
    cells,
    legend: postureIds
      .filter((id) => used.has(id))
      .map((id) => ({ id, label: postureTerms[id], description: postureDefinitions[id] })),
    notes: notesFor(rows, columns, notes),
  }
}
