import type { Atlas } from '../atlas/create-atlas.js'
import type { AnyIds, CuratedIds, Ids } from '../model/ids.js'
import type { LocalizedText, Measure, Strategy } from '../model/records.js'
import { asList } from './as-list.js'
import type { Cell, Comparison, LegendEntry } from './comparison.js'
import type { Lineage } from './lineage.js'
import { isHeldBy } from './records/party.js'
import { selectRecords } from './records/select-records.js'
import { facetWeights, weightSimilarity } from './similarity.js'
import { type Facet, type FacetKey, facetItem, facetLineage, facetOrder } from './strategies/facet.js'
import { partlySeenNotes } from './strategies/partly-seen-notes.js'
import { requireFacets } from './strategies/require-facets.js'
import { elsewhere, spokenElsewhere } from './strategies/spoken-elsewhere.js'
import {
  measuresByStrategy,
  type Statement,
  spokenOf,
  statementCell,
  statementsOf,
} from './strategies/strategy-parts.js'
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

/** Of more strategies than this the similarity of each pair is not noted. */
const PAIRED = 5

type StrategyFacet = Exclude<Facet, 'level'>

const labels: Readonly<Record<StrategyFacet, LocalizedText>> = {
  theme: { en: 'theme', ja: 'テーマ' },
  technology: { en: 'technology', ja: '技術' },
  partner: { en: 'partner', ja: '相手国・地域' },
  instrument: { en: 'instrument', ja: '手段' },
}

const states: readonly LegendEntry[] = [
  {
    id: 'shared',
    label: { en: 'shared', ja: '共通' },
    description: {
      en: 'All strategies compared have measures on it.',
      ja: '比べた戦略のすべてに施策がある。',
    },
  },
  {
    id: 'some',
    label: { en: 'in some', ja: '一部に共通' },
    description: {
      en: 'Several of the strategies have measures on it.',
      ja: '比べた戦略のいくつかに施策がある。',
    },
  },
  {
    id: 'single',
    label: { en: 'only here', ja: 'ここのみ' },
    description: {
      en: 'No other strategy compared has a measure on it, as far as it was read.',
      ja: '比べた他の戦略には、読んだ限り施策がない。',
    },
  },
  {
    id: 'mentioned',
    label: { en: 'without a measure', ja: '施策なし' },
    description: {
      en: 'Spoken of by the strategy as a whole or a part of it, but by no measure, as far as it was read.',
      ja: '戦略全体またはその一部で触れているが、読んだ限り施策はない。',
    },
  },
  elsewhere,
  {
    id: 'absent',
    label: { en: 'absent', ja: '記載なし' },
    description: {
      en: 'Read whole: no part of the strategy is coded with it, and no other record that cites its document speaks of it.',
      ja: '全文を読んだ。施策にもほかの部分にも、同じ文書を引くほかのレコードにも出てこない。',
    },
  },
]

const stateOf = (by: Statement['by'], having: number, strategies: number): string => {
  if (by === 'absent') return 'absent'
  if (by === 'document') return 'elsewhere'
  if (by !== 'measures') return 'mentioned'
  return having === strategies ? 'shared' : having === 1 ? 'single' : 'some'
}

const similarityNotes = (
  strategies: readonly Strategy<AnyIds>[],
  measures: ReadonlyMap<string, readonly Measure<AnyIds>[]>,
  by: StrategyFacet,
  lineage: Lineage | undefined,
): readonly LocalizedText[] => {
  const weights = strategies.map(({ id, name }) => ({
    name,
    own: facetWeights(measures.get(id) ?? [], by, lineage),
  }))
  const what = labels[by]
  const counted = lineage
    ? { en: ', which count for wider ones too', ja: '。上位のものにも数える' }
    : { en: '', ja: '' }
  return weights.flatMap((a, index) =>
    weights.slice(index + 1).flatMap((b) => {
      const figure = weightSimilarity(a.own, b.own)
      if (figure === undefined) return []
      const percent = Math.round(figure * 100)
      return [
        {
          en: `Similarity of "${a.name.en}" and "${b.name.en}" by ${what.en}: ${percent} % (weighted Jaccard over the shares of measures${counted.en}).`,
          ja: `「${a.name.ja}」と「${b.name.ja}」の${what.ja}による類似度：${percent}％（施策に占める割合の重み付きJaccard係数${counted.ja}）。`,
        },
      ]
    }),
  )
}

/**
 * Strategies side by side by theme, technology, partner or instrument: rows are what they speak of, columns are
 * strategies, both in the order in which they are asked for, else in that of the atlas; a cell holds the ids of the measures and its state: shared by all, in some, only here.
 * An empty list means that the strategy speaks of it without a measure (in another part of its tree, or as a whole
 * where it carries the theme or technology itself), that only other records of its document do (`elsewhere`, with what
 * these cite of it) or that, read whole, it is absent; null means that only part of the strategy was seen. Notes tell the similarity of each pair of up to five strategies that have measures to compare, with `narrower`
 * as the table counts. Throws an {@link AtlasError} that lists every unknown id.
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
  const measures = measuresByStrategy(atlas)
  const lineage = narrower ? facetLineage(atlas, by) : undefined
  const mentions = spokenElsewhere(atlas, strategies, by, lineage)
  const statements = strategies.map((strategy) => ({
    strategy,
    of: statementsOf(strategy, measures.get(strategy.id) ?? [], by, mentions, lineage),
  }))
  const named = spokenOf(strategies, measures, by, lineage)
  const rows = [...new Set(keys ?? facetOrder(atlas, by, named))]
    .map((key) => {
      const said = statements.map(({ strategy, of }) => ({ strategy, statement: of(key) }))
      const having = said.filter(({ statement }) => statement.by === 'measures').length
      const cells = said.map(({ strategy, statement }): Cell | null => {
        const cell = statementCell(strategy, statement)
        const isAlone = statement.by === 'measures' && strategies.length === 1
        return cell && !isAlone ? { ...cell, state: stateOf(statement.by, having, strategies.length) } : cell
      })
      return { item: facetItem(atlas, by, key), having, cells }
    })
    .filter(({ having }) => {
      if (only === 'shared') return having === strategies.length
      return only === 'single' ? having === 1 : true
    })
  const used = new Set(rows.flatMap(({ cells }) => cells.map((cell) => cell?.state)))
  return {
    kind: 'strategies',
    title: { en: `Strategies by ${labels[by].en}`, ja: `${labels[by].ja}別にみた戦略` },
    rows: rows.map(({ item }) => item),
    columns: strategies.map(({ id, name }) => ({ id, label: name, record: { kind: 'strategy', id } })),
    cells: rows.map(({ cells }) => cells),
    legend: states.filter(({ id }) => used.has(id)),
    notes: notesFor(rows, strategies, [
      ...partlySeenNotes(strategies),
      ...(strategies.length <= PAIRED ? similarityNotes(strategies, measures, by, lineage) : []),
    ]),
  }
}
