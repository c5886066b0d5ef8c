import type { Atlas } from '../../atlas/create-atlas.js'
import type { ResolvedReference } from '../../atlas/incoming-references.js'
import type { AnyIds } from '../../model/ids.js'
import type { Element, LocalizedText, Strategy } from '../../model/records.js'

/** An element with the strategy that it is part of, and the parts right below it, which refer to it. */
export interface ShownElement {
  readonly kind: 'element'
  readonly record: Element<AnyIds>
  readonly strategy: { readonly id: string; readonly name: LocalizedText }
  readonly referredToBy: readonly ResolvedReference[]
}

const partsBelow = (
  atlas: Atlas<AnyIds>,
  { id: strategy, elements = [] }: Strategy<AnyIds>,
  parent: string,
): readonly ResolvedReference[] => [
  ...elements.flatMap((element, index) =>
    element.parent === parent
      ? [{ kind: 'strategy' as const, id: strategy, pointer: `/elements/${index}/parent` }]
      : [],
  ),
  ...atlas
    .where('measure', { strategy, parent })
    .map(({ id }) => ({ kind: 'measure' as const, id, pointer: '/parent' })),
]

/** The elements of strategies that have an id: one of a strategy at most. */
export const elementsWithId = (atlas: Atlas<AnyIds>, id: string): readonly ShownElement[] =>
  atlas.all('strategy').flatMap((strategy) =>
    (strategy.elements ?? [])
      .filter((element) => element.id === id)
      .map((record) => ({
        kind: 'element' as const,
        record,
        strategy: { id: strategy.id, name: strategy.name },
        referredToBy: partsBelow(atlas, strategy, id),
      })),
  )
