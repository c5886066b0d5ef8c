import type { Atlas } from '../atlas/create-atlas.js'
import { groupByEach } from '../lists/group-by.js'
import type { AnyIds, CuratedIds, Ids } from '../model/ids.js'
import type { ListedTechnology, LocalizedText } from '../model/records.js'
import type { AxisItem, Cell, Comparison } from './comparison.js'
import { headed, holdersToTell } from './records/held-names.js'
import { type Lineage, lineageIn } from './records/lineage.js'
import { nameOf } from './records/name-of.js'
import { distinctIds, recordItems } from './records/record-items.js'
import { recordReferences } from './records/record-references.js'
import { requireKnown } from './records/require-known.js'
import { soleVia } from './sole-via.js'
import { measuresByStrategy } from './strategies/measures-by-strategy.js'
import { outsideListsNotes, outsideListsNotesByTechnology } from './technologies/outside-lists-notes.js'
import { spokenOfOutsideLists } from './technologies/spoken-outside-lists.js'
import { type TechnologyList, technologyLists } from './technologies/technology-lists.js'
import { widestTechnologies } from './technologies/widest-technologies.js'
import { joinTexts } from './text/join-texts.js'
import { nameSome, quotedName } from './text/name-list.js'
import { notesFor } from './text/notes-for.js'

/** What to compare. */
export interface CompareTechnologiesOptions<I extends Ids = CuratedIds> {
  /** The technologies that make the rows, narrower ones included; the widest that lists name where absent. */
  readonly technologies?: readonly I['technology'][] | undefined
  /**
   * Strategies (with their elements and measures), programs and measures whose lists make the columns; all that have a
   * list where absent.
   */
  readonly lists?: readonly (I['strategy'] | I['program'] | I['measure'])[] | undefined
}

/** The kinds of record that lists of technologies belong to. */
const owning = ['strategy', 'program', 'measure'] as const

const ownerNames = (atlas: Atlas<AnyIds>, id: string): readonly LocalizedText[] =>
  owning.flatMap((kind) => atlas.find(kind, id)?.name ?? [])

/** How items are worded: once what words several, such as “semiconductors and displays”. */
const wordingsOf = (
  atlas: Atlas<AnyIds>,
  items: readonly ListedTechnology<AnyIds>[],
): readonly LocalizedText[] => {
  const texts = items.map(
    ({ technology, label }) => label ?? nameOf(atlas, { kind: 'technology', id: technology }),
  )
  return [...new Map(texts.map((text) => [`${text.en}\n${text.ja}`, text])).values()]
}

const listCell = (
  atlas: Atlas<AnyIds>,
  { citations, owner }: TechnologyList,
  own: readonly ListedTechnology<AnyIds>[],
  technology: string,
): Cell | null => {
  if (own.length === 0) return null
  return {
    value: own.map((item) => item.technology),
    text: joinTexts(wordingsOf(atlas, own)),
    ...soleVia(own.map((item) => (item.technology === technology ? undefined : item.technology))),
    citations,
    records: [owner],
  }
}

/**
 * The columns of lists, with their holders before their names where these differ; those of records of several kinds
 * that share an id are told apart by the kind.
 */
const columnsOf = (atlas: Atlas<AnyIds>, lists: readonly TechnologyList[]): readonly AxisItem[] => {
  const ids = distinctIds(lists.map(({ column, lister }) => ({ kind: lister.kind, id: column.id })))
  const holders = holdersToTell(
    atlas,
    lists.map(({ held }) => held),
  )
  return lists.map(({ column, held }, index) => ({
    ...column,
    id: ids[index] ?? column.id,
    label: headed(holders(held), column.label),
  }))
}

/** Says which of those asked for have no list. */
const listlessNotes = (names: readonly LocalizedText[]): readonly LocalizedText[] => {
  if (names.length === 0) return []
  const { en, ja } = nameSome(names.map(quotedName))
  return [
    { en: `No list of technologies is known of: ${en}.`, ja: `技術の一覧が知られていないもの：${ja}。` },
  ]
}

/** The items of a list by each technology that they are or lie in. */
const itemsByTechnology = ({ items }: TechnologyList, lineage: Lineage) =>
  groupByEach(items, (item) => lineage(item.technology))

/**
 * Who names which technology: rows are technologies, columns the lists of strategies, programs and measures, with their
 * holders before their names where these differ, both in the order in which they are asked for, else in that of the
 * atlas. A cell holds the ids of the listed technologies that are the row's or narrower, in the wording of the list;
 * `via` names the narrower one where it alone makes the cell; where there are several, or the row's own among them, the
 * value tells which. Null means that the list names none; a note says who speaks of the technologies in strategies and
 * measures outside lists, and of which where technologies are asked for. Where lists are asked for, it tells only of
 * the strategies among them, and another note names those that have no list. The id of a column is that of the program
 * or standing measure, or of the strategy and its part (`korea-global-rd-strategy-2023/…`), with a kind before it where
 * lists of two kinds share it: `program/…`, or for an element and a measure of one strategy `strategy/…` and
 * `measure/…`. Throws an {@link AtlasError} that lists every unknown id.
 *
 * @example
 * ```ts
 * import { atlas } from 'sti-atlas'
 * import { compareTechnologies } from 'sti-atlas/compare'
 *
 * const { cells } = compareTechnologies(atlas, { technologies: ['quantum'], lists: ['aspire'] })
 * cells[0]?.[0]?.text.ja //=> '量子'
 * ```
 */
export const compareTechnologies = <I extends Ids>(
  atlas: Atlas<I>,
  options: CompareTechnologiesOptions<I> = {},
): Comparison => {
  const { technologies, lists: owners } = options
  requireKnown(atlas, [
    ['technology', technologies],
    [owning, owners],
  ])
  const measures = measuresByStrategy(atlas)
  const all = technologyLists(atlas, measures)
  const byOwner = groupByEach(all, ({ owner, lister }) => new Set([owner.id, lister.id]))
  const asked = [...new Set(owners)]
  const lists = owners === undefined ? all : [...new Set(asked.flatMap((owner) => byOwner.get(owner) ?? []))]
  const listless = asked.filter((owner) => !byOwner.has(owner))
  const lineage = lineageIn(atlas, 'technology')
  const items = lists.map((list) => itemsByTechnology(list, lineage))
  const listed = lists.flatMap((list) => list.items.map(({ technology }) => technology))
  const ids = [...new Set(technologies ?? widestTechnologies(atlas, listed, lineage))]
  const rows = recordItems(atlas, recordReferences('technology', ids))
  const speakers = spokenOfOutsideLists(atlas, measures, lineage, owners)
  const outsideNotes = technologies ? outsideListsNotesByTechnology : outsideListsNotes
  return {
    kind: 'technologies',
    title: { en: 'Technologies that lists name', ja: '一覧が挙げる技術' },
    rows,
    columns: columnsOf(atlas, lists),
    cells: ids.map((id) =>
      lists.map((list, index) => listCell(atlas, list, items[index]?.get(id) ?? [], id)),
    ),
    legend: [],
    notes: notesFor(rows, lists, [
      ...listlessNotes(listless.flatMap((id) => ownerNames(atlas, id))),
      ...outsideNotes(atlas, ids, speakers),
    ]),
  }
}
