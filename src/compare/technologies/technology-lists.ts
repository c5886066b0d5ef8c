import type { Atlas } from '../../atlas/create-atlas.js'
import type { AnyIds } from '../../model/ids.js'
import type { Citation, ListedTechnology, LocalizedText, Measure } from '../../model/records.js'
import type { AxisItem, RecordReference } from '../comparison.js'
import type { Held } from '../records/held-names.js'
import { inDocumentOrder } from '../records/in-document-order.js'

/** A list of technologies, with the record that it belongs to. */
export interface TechnologyList {
  readonly column: AxisItem
  readonly owner: RecordReference
  /** The record that names the technologies: a measure of the owner, where it is one that does, else the owner. */
  readonly lister: RecordReference
  readonly items: readonly ListedTechnology<AnyIds>[]
  readonly citations: readonly Citation<AnyIds>[]
  /** The record whose holders the list is of. */
  readonly held: Held
}

/** A record, or a part of one, that may have a list. */
interface Listing extends Held {
  readonly id: string
  readonly name: LocalizedText
  readonly order?: number | undefined
  readonly technologyList?: readonly ListedTechnology<AnyIds>[] | undefined
  readonly citations: readonly Citation<AnyIds>[]
}

const listsOfTheirOwn = (
  kind: 'program' | 'measure',
  records: readonly Listing[],
): readonly TechnologyList[] =>
  records.flatMap((held) => {
    const { id, name, technologyList, citations } = held
    const owner = { kind, id }
    const column = { id, label: name, record: owner }
    return technologyList ? [{ column, owner, lister: owner, items: technologyList, citations, held }] : []
  })

/** The lists of strategies and of their measures, each in the order of its document, then those of programs and of standing measures. */
export const technologyLists = (
  atlas: Atlas<AnyIds>,
  measures: ReadonlyMap<string, readonly Measure<AnyIds>[]>,
): readonly TechnologyList[] => {
  const inStrategies = atlas.all('strategy').flatMap((strategy) => {
    const owner = { kind: 'strategy' as const, id: strategy.id }
    const ownMeasures = new Set<Listing>(measures.get(strategy.id))
    const parts: readonly Listing[] = [...(strategy.elements ?? []), ...ownMeasures]
    return parts.toSorted(inDocumentOrder).flatMap((part): readonly TechnologyList[] => {
      const { id, name, technologyList, citations } = part
      if (!technologyList) return []
      const lister = ownMeasures.has(part) ? { kind: 'measure' as const, id } : owner
      const label = { en: `${strategy.name.en}: ${name.en}`, ja: `${strategy.name.ja}：${name.ja}` }
      const column = { id: `${strategy.id}/${id}`, label, record: owner }
      return [{ column, owner, lister, items: technologyList, citations, held: strategy }]
    })
  })
  const standing = atlas.all('measure').filter(({ strategy }) => strategy === undefined)
  return [
    ...inStrategies,
    ...listsOfTheirOwn('program', atlas.all('program')),
    ...listsOfTheirOwn('measure', standing),
  ]
}
