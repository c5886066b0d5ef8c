import type { Atlas } from '../../atlas/create-atlas.js'
import type { AnyIds } from '../../model/ids.js'
import type { ListedTechnology, Measure, Party } from '../../model/records.js'
import type { Lineage } from '../records/lineage.js'
import { partyReference } from '../records/party.js'
import { referenceKey } from '../records/reference-key.js'

/** A record, or a part of one, that may name technologies, in lists or beside them. */
interface WithTechnologies {
  readonly technologies?: readonly string[] | undefined
  readonly technologyList?: readonly ListedTechnology<AnyIds>[] | undefined
}

/** The technologies that a strategy or a part of it names, who holds it, and what the lists that belong to it name. */
interface NamedTechnologies {
  readonly holders: readonly Party<AnyIds>[]
  readonly technologies: readonly string[]
  readonly listed: readonly ListedTechnology<AnyIds>[]
}

const namedBy = (
  holders: readonly Party<AnyIds>[],
  { technologies = [] }: WithTechnologies,
  lists: readonly WithTechnologies[],
): NamedTechnologies => ({
  holders,
  technologies,
  listed: lists.flatMap(({ technologyList = [] }) => technologyList),
})

const allNamed = (
  atlas: Atlas<AnyIds>,
  measures: ReadonlyMap<string, readonly Measure<AnyIds>[]>,
  owners: readonly string[] | undefined,
): readonly NamedTechnologies[] => {
  const wanted = owners && new Set(owners)
  const strategies = atlas.all('strategy').flatMap((strategy) => {
    if (wanted?.has(strategy.id) === false) return []
    const { id, holders, elements = [] } = strategy
    return [
      namedBy(holders, strategy, [...elements, ...(measures.get(id) ?? [])]),
      ...elements.map((element) => namedBy(holders, element, [element])),
    ]
  })
  const ofMeasures = [...measures].flatMap(([strategy, list]) =>
    wanted?.has(strategy) === false
      ? []
      : list.map((measure) => namedBy([measure.holder], measure, [measure])),
  )
  return [...strategies, ...ofMeasures]
}

/** The holders, each as `kind/id`, who speak of technologies, by technology. */
export type Speakers = ReadonlyMap<string, ReadonlySet<string>>

/** Who speaks of technologies, or of narrower ones, in strategies and measures outside their lists. */
export const spokenOfOutsideLists = (
  atlas: Atlas<AnyIds>,
  measures: ReadonlyMap<string, readonly Measure<AnyIds>[]>,
  lineage: Lineage,
  owners: readonly string[] | undefined,
): Speakers => {
  const found = new Map<string, Set<string>>()
  for (const { holders, technologies, listed } of allNamed(atlas, measures, owners)) {
    const inLists = new Set(listed.flatMap(({ technology }) => lineage(technology)))
    for (const technology of technologies.flatMap(lineage)) {
      if (inLists.has(technology)) continue
      const speakers = found.get(technology) ?? new Set()
      found.set(technology, speakers)
      for (const holder of holders) speakers.add(referenceKey(partyReference(holder)))
    }
  }
  return found
}
