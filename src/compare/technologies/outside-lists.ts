import type { Atlas } from '../../atlas/create-atlas.js'
import type { AnyIds } from '../../model/ids.js'
import type { ListedTechnology, LocalizedText, Measure, Party } from '../../model/records.js'
import type { Lineage } from '../lineage.js'
import { nameOf } from '../records/name-of.js'
import { partyReference } from '../records/party.js'
import { referenceKey } from '../records/reference-key.js'
import { joinTexts } from '../text/join-texts.js'
import { nameAll } from '../text/name-list.js'

interface Speaking {
  readonly technologies?: readonly string[] | undefined
  readonly technologyList?: readonly ListedTechnology<AnyIds>[] | undefined
}

/** A part of a strategy, or the strategy itself, with who speaks and the lists in which it does so. */
interface Voice {
  readonly holders: readonly Party<AnyIds>[]
  readonly technologies: readonly string[]
  readonly listed: readonly ListedTechnology<AnyIds>[]
}

const voiceOf = (
  holders: readonly Party<AnyIds>[],
  { technologies = [] }: Speaking,
  lists: readonly Speaking[],
): Voice => ({ holders, technologies, listed: lists.flatMap(({ technologyList = [] }) => technologyList) })

const voicesIn = (
  atlas: Atlas<AnyIds>,
  measures: ReadonlyMap<string, readonly Measure<AnyIds>[]>,
  owners: readonly string[] | undefined,
): readonly Voice[] => {
  const wanted = owners && new Set(owners)
  const strategies = atlas.all('strategy').flatMap((strategy) => {
    if (wanted?.has(strategy.id) === false) return []
    const { id, holders, elements = [] } = strategy
    return [
      voiceOf(holders, strategy, [...elements, ...(measures.get(id) ?? [])]),
      ...elements.map((element) => voiceOf(holders, element, [element])),
    ]
  })
  const ofMeasures = [...measures].flatMap(([strategy, list]) =>
    wanted?.has(strategy) === false
      ? []
      : list.map((measure) => voiceOf([measure.holder], measure, [measure])),
  )
  return [...strategies, ...ofMeasures]
}

/**
 * Who speaks of technologies, or of narrower ones, in strategies and measures outside their lists: the holders, each as
 * `kind/id`, by technology.
 */
export const spokenOfOutsideLists = (
  atlas: Atlas<AnyIds>,
  measures: ReadonlyMap<string, readonly Measure<AnyIds>[]>,
  lineage: Lineage,
  owners: readonly string[] | undefined,
): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>()
  for (const { holders, technologies, listed } of voicesIn(atlas, measures, owners)) {
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

/** The holders in the order of the atlas, places first. */
const namesOf = (atlas: Atlas<AnyIds>, holders: ReadonlySet<string>): readonly LocalizedText[] =>
  (['place', 'organization'] as const).flatMap((kind) =>
    atlas
      .all(kind)
      .filter(({ id }) => holders.has(referenceKey({ kind, id })))
      .map(({ name }) => name),
  )

/** What a table of lists says of those who speak of its technologies elsewhere: who of which, or who of any. */
export const outsideListsNotes = (
  atlas: Atlas<AnyIds>,
  technologies: readonly string[],
  speakers: ReadonlyMap<string, ReadonlySet<string>>,
  byTechnology: boolean,
): readonly LocalizedText[] => {
  const spokenOf = technologies.flatMap((id) => {
    const holders = speakers.get(id)
    return holders ? [{ name: nameOf(atlas, { kind: 'technology', id }), holders }] : []
  })
  if (spokenOf.length === 0) return []
  if (!byTechnology) {
    const { en, ja } = nameAll(namesOf(atlas, new Set(spokenOf.flatMap(({ holders }) => [...holders]))))
    return [
      {
        en: `Outside such lists, strategies and measures speak of technologies in the rows: ${en}.`,
        ja: `一覧の外でも、戦略や施策が行の技術に触れている：${ja}。`,
      },
    ]
  }
  const each = joinTexts(
    spokenOf.map(({ name, holders }) => {
      const { en, ja } = nameAll(namesOf(atlas, holders))
      return { en: `${name.en} (${en})`, ja: `${name.ja}（${ja}）` }
    }),
  )
  return [
    {
      en: `Outside such lists, strategies and measures speak of: ${each.en}.`,
      ja: `一覧の外でも、戦略や施策が触れている：${each.ja}。`,
    },
  ]
}
