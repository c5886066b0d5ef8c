import type { Atlas } from '../atlas/create-atlas.js'
import type { AnyIds } from '../model/ids.js'
import type { LocalizedText, Measure, Strategy } from '../model/records.js'
import type { Cell, Comparison } from './comparison.js'
import { notesFor } from './empty-note.js'
import { type Facet, facetItem, facetsOf, facetValues } from './facet.js'
import { groupBy } from './group-by.js'
import { distinctCitations, measuresCell, partNames } from './measures-cell.js'
import { requireFacets } from './require-facets.js'
import { selectRecords } from './select.js'
import { similarity } from './similarity.js'

/** What to compare. */
export interface CompareStrategiesOptions {
  /** The strategies that make the columns; all where absent. */
  readonly strategies?: readonly string[]
  /** By what to compare; themes where absent. */
  readonly by?: Exclude<Facet, 'level'>
  /** The themes, technologies, places or instruments that make the rows; all that the strategies name where absent. */
  readonly keys?: readonly string[]
  /** Only rows that all strategies share, or that only one has. */
  readonly only?: 'shared' | 'single'
}

const labelOf = (by: Facet): LocalizedText =>
  ({
    theme: { en: 'theme', ja: 'テーマ' },
    technology: { en: 'technology', ja: '技術' },
    partner: { en: 'partner', ja: '相手国・地域' },
    instrument: { en: 'instrument', ja: '手段' },
    level: { en: 'level', ja: '主体' },
  })[by]

/** The measures of each strategy, in the order of the document. */
export const measuresByStrategy = (atlas: Atlas<AnyIds>): ReadonlyMap<string, readonly Measure<AnyIds>[]> => {
  const inStrategies = atlas.all('measure').filter(({ strategy }) => strategy !== undefined)
  const found = groupBy(inStrategies, ({ strategy = '' }) => strategy)
  return new Map(
    [...found].map(([id, list]) => [id, list.toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0))]),
  )
}

/** What a strategy says of a theme or the like; null where it cannot be known whether it says anything. */
export const strategyCell = (
  strategy: Strategy<AnyIds>,
  measures: readonly Measure<AnyIds>[],
  by: Facet,
  key: string,
): Cell | null => {
  const own = measures.filter((measure) => facetValues(measure, by).includes(key))
  if (own.length > 0) return measuresCell(own)
  const elements = (strategy.elements ?? []).filter((element) => facetValues(element, by).includes(key))
  const reference = { records: [{ kind: 'strategy' as const, id: strategy.id }] }
  if (elements.length > 0) {
    const names = partNames(elements)
    return {
      value: [],
      text: { en: `without a measure: ${names.en}`, ja: `施策なし：${names.ja}` },
      citations: distinctCitations(elements.flatMap(({ citations }) => citations)),
      ...reference,
    }
  }
  if (strategy.completeness !== 'whole') return null
  return { value: [], text: { en: 'absent', ja: '記載なし' }, citations: strategy.citations, ...reference }
}

const partlySeenNote = ({ name, completeness }: Strategy<AnyIds>): LocalizedText =>
  completeness === 'excerpt'
    ? {
        en: `Only an excerpt of "${name.en}" was read: a blank cell means "not in the excerpt".`,
        ja: `「${name.ja}」は抜粋のみを読んだ。空欄は「抜粋にない」を意味する。`,
      }
    : {
        en: `"${name.en}" is known only from sources that describe it: a blank cell means that they do not say.`,
        ja: `「${name.ja}」は他の資料による紹介のみを読んだ。空欄は紹介にないことを意味する。`,
      }

const similarityNotes = (
  atlas: Atlas<AnyIds>,
  strategies: readonly Strategy<AnyIds>[],
  by: Facet,
): readonly LocalizedText[] =>
  strategies.flatMap((a, index) =>
    strategies.slice(index + 1).flatMap((b) => {
      const figure = similarity(atlas, a.id, b.id, by)
      if (figure === undefined) return []
      const [percent, what] = [Math.round(figure * 100), labelOf(by)]
      return [
        {
          en: `Similarity of "${a.name.en}" and "${b.name.en}" by ${what.en}: ${percent} % (weighted Jaccard over the shares of measures).`,
          ja: `「${a.name.ja}」と「${b.name.ja}」の${what.ja}による類似度：${percent}％（施策に占める割合の重み付きJaccard係数）。`,
        },
      ]
    }),
  )

/**
 * Strategies side by side by theme, technology, partner or instrument: rows are what they speak of, columns are
 * strategies, a cell holds the ids of the measures. An empty list means that the whole document was read and has no
 * measure of that kind; null means that only part of it was seen. Where strategies are given, notes tell the similarity
 * of each pair. Throws an
 * {@link AtlasError} that lists every unknown id.
 *
 * @example
 * ```ts
 * import { atlas } from 'sti-atlas'
 * import { compareStrategies } from 'sti-atlas/compare'
 *
 * const { cells } = compareStrategies(atlas, {
 *   strategies: ['japan-international-strategy-2010'],
 *   by: 'theme',
 *   keys: ['standards'],
 * })
 * cells[0]?.[0]?.citations.length !== 0 //=> true
 * ```
 */
export const compareStrategies = (
  atlas: Atlas<AnyIds>,
  options: CompareStrategiesOptions = {},
): Comparison => {
  const { strategies: ids, by = 'theme', keys, only } = options
  requireFacets(atlas, by, keys, [['strategy', ids]])
  const strategies = selectRecords(atlas, 'strategy', ids)
  const measures = measuresByStrategy(atlas)
  const parts = strategies.flatMap(({ id, elements = [] }) => [...(measures.get(id) ?? []), ...elements])
  const rows = [...new Set(keys ?? facetsOf(atlas, by, parts))]
    .map((key) => ({
      item: facetItem(atlas, by, key),
      cells: strategies.map((strategy) => strategyCell(strategy, measures.get(strategy.id) ?? [], by, key)),
    }))
    .filter(({ cells }) => {
      const having = cells.filter((cell) => Array.isArray(cell?.value) && cell.value.length > 0).length
      if (only === 'shared') return having === strategies.length
      return only === 'single' ? having === 1 : true
    })
  const what = labelOf(by)
  return {
    kind: 'strategies',
    title: { en: `Strategies by ${what.en}`, ja: `${what.ja}別にみた戦略` },
    rows: rows.map(({ item }) => item),
    columns: strategies.map(({ id, name }) => ({ id, label: name, record: { kind: 'strategy', id } })),
    cells: rows.map(({ cells }) => cells),
    legend: [],
    notes: notesFor(rows, strategies, [
      ...strategies.filter(({ completeness }) => completeness !== 'whole').map(partlySeenNote),
      ...(ids === undefined ? [] : similarityNotes(atlas, strategies, by)),
    ]),
  }
}
