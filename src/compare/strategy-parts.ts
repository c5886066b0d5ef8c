import type { Atlas } from '../atlas/create-atlas.js'
import type { AnyIds } from '../model/ids.js'
import type { Element, Measure, Strategy } from '../model/records.js'
import type { Cell } from './comparison.js'
import { distinctCitations } from './distinct-citations.js'
import { byFacet, type Facet } from './facet.js'
import { groupBy } from './group-by.js'
import { measuresCell, partNames } from './measures-cell.js'

/** The measures of each strategy, in the order of the document. */
export const measuresByStrategy = (atlas: Atlas<AnyIds>): ReadonlyMap<string, readonly Measure<AnyIds>[]> => {
  const inStrategies = atlas.all('measure').filter(({ strategy }) => strategy !== undefined)
  const found = groupBy(inStrategies, ({ strategy = '' }) => strategy)
  return new Map(
    [...found].map(([id, list]) => [
      id,
      list.toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0) || (a.id < b.id ? -1 : 1)),
    ]),
  )
}

/** What a strategy says of a theme or the like. */
export interface Statement {
  /** Whether it has measures on it, only elements, neither, or cannot be known to. */
  readonly by: 'measures' | 'elements' | 'absent' | 'unknown'
  readonly measures: readonly Measure<AnyIds>[]
  readonly elements: readonly Element<AnyIds>[]
}

/** What each of the themes, technologies, … of a strategy is said of, by id. */
export type Statements = (key: string) => Statement

/** Reads a strategy by a facet, once for all keys. */
export const statementsOf = (
  { elements = [], completeness }: Strategy<AnyIds>,
  measures: readonly Measure<AnyIds>[],
  facet: Facet,
): Statements => {
  const [withMeasures, withElements] = [byFacet(measures, facet), byFacet(elements, facet)]
  return (key) => {
    const [own, named] = [withMeasures.get(key) ?? [], withElements.get(key) ?? []]
    const said = own.length > 0 ? 'measures' : named.length > 0 ? 'elements' : undefined
    return { by: said ?? (completeness === 'whole' ? 'absent' : 'unknown'), measures: own, elements: named }
  }
}

/** What a strategy says of a theme or the like as a cell; null where it cannot be known whether it says anything. */
export const statementCell = (
  { id, citations }: Strategy<AnyIds>,
  { by, measures, elements }: Statement,
): Cell | null => {
  if (by === 'unknown') return null
  if (by === 'measures') return measuresCell(measures)
  const records = [{ kind: 'strategy' as const, id }]
  if (by === 'absent') return { value: [], text: { en: 'absent', ja: '記載なし' }, citations, records }
  const names = partNames(elements)
  return {
    value: [],
    text: { en: `without a measure: ${names.en}`, ja: `施策なし：${names.ja}` },
    citations: distinctCitations(elements.flatMap((element) => element.citations)),
    records,
  }
}
