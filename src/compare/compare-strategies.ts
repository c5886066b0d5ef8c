import type { Atlas } from '../atlas/create-atlas.js'
import { asList } from '../lists/as-list.js'
import type { CuratedIds, Ids } from '../model/ids.js'
import type { LocalizedText } from '../model/records.js'
import type { Cell, Comparison } from './comparison.js'
import { heldNames } from './records/held-names.js'
import { isHeldBy } from './records/party.js'
import { selectRecords } from './records/select-records.js'
import type { Facet, FacetKey } from './strategies/facet.js'
import { partlySeenNotes } from './strategies/partly-seen-notes.js'
import { type ReadStrategy, readStrategies } from './strategies/read-strategies.js'
import { requireFacets } from './strategies/require-facets.js'
import { sharingState, sharingStates } from './strategies/sharing-states.js'
import { similarityNotes } from './strategies/similarity-notes.js'
import { statementCell } from './strategies/statement-cell.js'
import { noStrategyNote, strategyColumns } from './strategies/strategy-columns.js'
import { notesFor } from './text/notes-for.js'

/** What to compare. */
export interface CompareStrategiesOptions<I extends Ids = CuratedIds> {
  /** The strategies that make the columns; all where absent. */
  readonly strategies?: readonly I['strategy'][] | undefined
  /** Only strategies of these places and organizations; those of a place's organizations count. */
  readonly holders?: readonly (I['place'] | I['organization'])[] | undefined
  /** By what to compare; themes where absent. */
  readonly by?: Exclude<Facet, 'level'> | undefined
  /** The themes, technologies, places or instruments that make the rows; all that the strategies name where absent. */
  readonly keys?: readonly FacetKey<I>[] | undefined
  /** Counts what is said of a narrower theme or technology for the wider ones too; `via` names it where it is the only one. */
  readonly narrower?: boolean | undefined
  /** Only rows on which all strategies have measures, or exactly one has. */
  readonly only?: 'shared' | 'single' | undefined
}

type StrategyFacet = Exclude<Facet, 'level'>

const labels: Readonly<Record<StrategyFacet, LocalizedText>> = {
  theme: { en: 'theme', ja: 'テーマ' },
  technology: { en: 'technology', ja: '技術' },
  partner: { en: 'partner', ja: '相手国・地域' },
  instrument: { en: 'instrument', ja: '手段' },
}

interface Row {
  readonly cells: readonly (Cell | null)[]
  /** How many strategies have measures on it. */
  readonly having: number
}

const rowOf = (strategies: readonly ReadStrategy[], key: string): Row => {
  const said = strategies.map(({ strategy, of }) => ({ strategy, statement: of(key) }))
  const having = said.filter(({ statement }) => statement.by === 'measures').length
  const cells = said.map(({ strategy, statement }): Cell | null => {
    const cell = statementCell(strategy, statement)
    const isAlone = statement.by === 'measures' && strategies.length === 1
    return cell && !isAlone ? { ...cell, state: sharingState(statement.by, having, strategies.length) } : cell
  })
  return { cells, having }
}

const isWanted = (having: number, strategies: number, only: CompareStrategiesOptions['only']): boolean => {
  if (only === 'shared') return having === strategies
  return only === 'single' ? having === 1 : true
}

/**
 * Strategies side by side by theme, technology, partner or instrument: rows are what they speak of, columns are
 * strategies, both in the order in which they are asked for, else in that of the atlas, with their holders before their
 * names where these differ; a cell holds the ids of the
 * measures and its state: shared by all, in some, only here. An empty list means that the strategy speaks of it without
 * a measure (in another part of its tree, or as a whole where it carries the theme or technology itself), that only
 * other records of its document do (`elsewhere`, with what these cite of it) or that, read whole, it is absent; null
 * means that only part of the strategy was seen. Notes tell the similarity of each pair of up to five strategies that
 * have measures to compare, with `narrower` as the table counts. Throws an {@link AtlasError} that lists every unknown
 * id.
 *
 * @example
 * ```ts
 * import { atlas } from 'sti-atlas'
 * import { compareStrategies } from 'sti-atlas/compare'
 *
 * const { cells } = compareStrategies(atlas, {
 *   strategies: ['japan-international-strategy-2010', 'korea-global-rd-strategy-2023'],
 *   keys: ['standards'],
 * })
 * cells[0]?.map((cell) => cell?.state) //=> ['shared', 'shared']
 * ```
 */
export const compareStrategies = <I extends Ids>(
  atlas: Atlas<I>,
  options: CompareStrategiesOptions<I> = {},
): Comparison => {
  const { strategies: ids, holders, by = 'theme', keys, narrower = false, only } = options
  requireFacets(
    atlas,
    { by, among: Object.keys(labels), keys },
    [
      ['strategy', ids],
      [['place', 'organization'], holders],
    ],
    [['only', asList(only), ['shared', 'single']]],
  )
  const strategies = selectRecords(atlas, 'strategy', ids).filter(
    (strategy) => holders === undefined || isHeldBy(atlas, strategy.holders, holders),
  )
  const found = readStrategies(atlas, strategies, { by, keys, narrower })
  const { measures, lineage } = found
  const rows = found.rows
    .map((item) => ({ item, ...rowOf(found.read, item.id) }))
    .filter(({ having }) => isWanted(having, strategies.length, only))
  const used = new Set(rows.flatMap(({ cells }) => cells.map((cell) => cell?.state)))
  return {
    kind: 'strategies',
    title: { en: `Strategies by ${labels[by].en}`, ja: `${labels[by].ja}別にみた戦略` },
    rows: rows.map(({ item }) => item),
    columns: strategyColumns(strategies, heldNames(atlas, strategies)),
    cells: rows.map(({ cells }) => cells),
    legend: sharingStates.filter(({ id }) => used.has(id)),
    notes: notesFor(
      rows,
      strategies,
      [...partlySeenNotes(strategies), ...similarityNotes(strategies, measures, by, labels[by], lineage)],
      strategies.length === 0 ? noStrategyNote : undefined,
    ),
  }
}
