import type { Atlas } from '../atlas/create-atlas.js'
import { postureDefinitions } from '../model/definitions.js'
import type { AnyIds } from '../model/ids.js'
import type { Approach, Citation, CooperationMode, LocalizedText, Posture } from '../model/records.js'
import { cooperationModeIds, postureIds, postureTerms } from '../model/terms.js'
import { compareDates } from '../time/compare-dates.js'
import { readOrderedInterval } from '../time/is-ordered.js'
import type { AxisItem, Cell, Comparison } from './comparison.js'
import { askedEnds } from './dated-records.js'
import { distinctCitations } from './distinct-citations.js'
import { notesFor } from './empty-note.js'
import { groupBy } from './group-by.js'
import { joinTexts } from './join-texts.js'
import { type TierMatch, viaOf } from './match-tiers.js'
import { membershipsOn } from './memberships.js'
import { nameOf, partyOf, partyReference } from './party.js'
import { requireKnown } from './select.js'
import { tiersToward } from './tiers-toward.js'
import { viaText } from './via-text.js'

/** What to compare. */
export interface CompareApproachesOptions {
  /** Places and organizations whose approaches make the rows; all holders where absent. */
  readonly holders?: readonly string[]
  /** Places that make the columns; all that the approaches name where absent. */
  readonly partners?: readonly string[]
  /**
   * The date (EDTF) on which memberships count and up to which approaches do; where absent, memberships without an end
   * and all approaches.
   */
  readonly on?: string
  /** Only cells with one of these postures. */
  readonly postures?: readonly Posture[]
  /** Only cells of tiers that cooperate in one of these modes. */
  readonly modes?: readonly CooperationMode[]
  /** A row for every approach instead of the latest of each holder; row ids are then ids of approaches. */
  readonly history?: boolean
}

const startedBy = ({ date }: Approach<AnyIds>, last: string) => {
  const start = date === undefined ? undefined : readOrderedInterval(date)?.start
  return (start ?? '') <= last
}

const earliestFirst = (a: Approach<AnyIds>, b: Approach<AnyIds>) =>
  compareDates(a.date ?? '../0001', b.date ?? '../0001') || (a.id < b.id ? -1 : 1)

const holderId = (approach: Approach<AnyIds>) => partyReference(approach.holder).id

/** An approach that makes a row, with those of its holder that it replaces. */
interface Row {
  readonly approach: Approach<AnyIds>
  readonly earlier: readonly Approach<AnyIds>[]
}

/** The approaches of each holder up to the date, the oldest first, in the order asked for or of the atlas. */
const approachesByHolder = (
  atlas: Atlas<AnyIds>,
  { holders, on }: CompareApproachesOptions,
): ReadonlyMap<string, readonly Approach<AnyIds>[]> => {
  const last = on === undefined ? undefined : askedEnds(on).end
  const known = atlas.all('approach').filter((approach) => last === undefined || startedBy(approach, last))
  const byHolder = groupBy(known, holderId)
  return new Map(
    [...new Set(holders ?? byHolder.keys())].map((holder) => [
      holder,
      (byHolder.get(holder) ?? []).toSorted(earliestFirst),
    ]),
  )
}

const rowsOf = (own: readonly Approach<AnyIds>[], history: boolean): readonly Row[] =>
  history
    ? own.map((approach) => ({ approach, earlier: [] }))
    : own.slice(-1).map((approach) => ({ approach, earlier: own.slice(0, -1) }))

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

const rowOf = (atlas: Atlas<AnyIds>, approach: Approach<AnyIds>, history: boolean): AxisItem => {
  const holder = partyReference(approach.holder)
  return history
    ? { id: approach.id, label: approach.name, record: { kind: 'approach', id: approach.id } }
    : { id: holder.id, label: nameOf(atlas, holder), record: holder }
}

const ownMemberNote = (group: LocalizedText, member: LocalizedText): LocalizedText => ({
  en: `${member.en} belongs to ${group.en}, whose approach is toward others.`,
  ja: `${member.ja}は${group.ja}の構成員であり、そのアプローチは域外に向けられている。`,
})

const tieNote = (approach: LocalizedText, partner: LocalizedText): LocalizedText => ({
  en: `"${approach.en}" names ${partner.en} equally in several tiers with different postures; all are shown.`,
  ja: `「${approach.ja}」は${partner.ja}を異なる姿勢の複数の区分で同等に挙げている。すべて示す。`,
})

/** How many names a note gives. */
const NAMED = 8

const namesText = (names: readonly LocalizedText[]) => joinTexts(names.slice(0, NAMED), names.length)

const unknownNote = (holders: readonly LocalizedText[]): LocalizedText => {
  const { en, ja } = namesText(holders)
  return { en: `No approach is known of: ${en}.`, ja: `アプローチが知られていないもの：${ja}。` }
}

const earlierNote = (holder: LocalizedText, partners: readonly LocalizedText[]): LocalizedText => {
  const { en, ja } = namesText(partners)
  return {
    en: `The latest approach of ${holder.en} is silent on these, an earlier one is not (history shows it): ${en}.`,
    ja: `${holder.ja}の最新のアプローチは次に触れないが、以前のものは触れる（historyで示せる）：${ja}。`,
  }
}

const filteredNote = (number: number): LocalizedText => ({
  en: `Blank or left out because of the filter, not for lack of a statement: ${number} of the cells.`,
  ja: `記述はあるが、絞り込みのため空欄とし、または除いた欄：${number}。`,
})

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
 * cells a filter has emptied. Of what is not asked for by name, a filter leaves out the rows and columns in which
 * nothing remains. Rows and columns stand in the order in which they are asked for, else in that of the atlas. Throws
 * an {@link AtlasError} that lists every unknown id, and a `RangeError` for an `on` that is no date.
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
  const byHolder = approachesByHolder(atlas, options)
  const shown = [...byHolder.values()].flatMap((own) => rowsOf(own, history))
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
  const silent = [...byHolder].filter(([, own]) => own.length === 0)
  const notes: LocalizedText[] =
    approaches.length > 0 && silent.length > 0
      ? [unknownNote(silent.map(([id]) => nameOf(atlas, partyOf(atlas, id))))]
      : []

  const members = new Map<string, readonly [group: string, member: LocalizedText]>()
  const cells = rows.map(({ approach, earlier, said }) => {
    const holder = nameOf(atlas, partyReference(approach.holder))
    const before: LocalizedText[] = []
    const row = columns.map(({ at, item: { id, label } }) => {
      const { memberOf, all, matches } = said[at] ?? nothing
      if (memberOf !== undefined) members.set(`${memberOf} ${id}`, [memberOf, label])
      if (posturesOf(matches).length > 1) notes.push(tieNote(approach.name, label))
      const spoke = (other: Approach<AnyIds>) => tiersToward(atlas, other, id, belongs).matches.length > 0
      if (all.length === 0 && earlier.some(spoke)) before.push(label)
      return postureCell(atlas, approach, matches)
    })
    if (before.length > 0) notes.push(earlierNote(holder, before))
    return row
  })
  for (const [group, member] of members.values())
    notes.push(ownMemberNote(nameOf(atlas, { kind: 'place', id: group }), member))
  if (emptied > 0) notes.push(filteredNote(emptied))
  const used = new Set(cells.flat().flatMap((cell) => cell?.value ?? []))
  return {
    kind: 'approaches',
    title: { en: 'Approaches toward partners', ja: '相手国・地域へのアプローチ' },
    rows: rows.map(({ approach }) => rowOf(atlas, approach, history)),
    columns: columns.map(({ item }) => item),
    cells,
    legend: postureIds
      .filter((id) => used.has(id))
      .map((id) => ({ id, label: postureTerms[id], description: postureDefinitions[id] })),
    notes: notesFor(rows, columns, notes),
  }
}
