import type { Atlas } from '../../atlas/create-atlas.js'
import type { AnyIds } from '../../model/ids.js'
import type { LocalizedText } from '../../model/records.js'
import { nameOf } from '../records/name-of.js'
import { referenceKey } from '../records/reference-key.js'
import { joinTexts } from '../text/join-texts.js'
import { nameAll } from '../text/name-list.js'
import type { Speakers } from './spoken-outside-lists.js'

/** The holders in the order of the atlas, places first. */
const namesOf = (atlas: Atlas<AnyIds>, holders: ReadonlySet<string>): readonly LocalizedText[] =>
  (['place', 'organization'] as const).flatMap((kind) =>
    atlas
      .all(kind)
      .filter(({ id }) => holders.has(referenceKey({ kind, id })))
      .map(({ name }) => name),
  )

/** Those of some technologies that are spoken of outside lists, by whom. */
const spokenOfAmong = (
  technologies: readonly string[],
  speakers: Speakers,
): readonly { readonly id: string; readonly holders: ReadonlySet<string> }[] =>
  technologies.flatMap((id) => {
    const holders = speakers.get(id)
    return holders ? [{ id, holders }] : []
  })

/** What a table of lists says of those who speak of its technologies elsewhere. */
export const outsideListsNotes = (
  atlas: Atlas<AnyIds>,
  technologies: readonly string[],
  speakers: Speakers,
): readonly LocalizedText[] => {
  const spokenOf = spokenOfAmong(technologies, speakers)
  if (spokenOf.length === 0) return []
  const { en, ja } = nameAll(namesOf(atlas, new Set(spokenOf.flatMap(({ holders }) => [...holders]))))
  return [
    {
      en: `Outside such lists, strategies and measures speak of technologies in the rows: ${en}.`,
      ja: `一覧の外でも、戦略や施策が行の技術に触れている：${ja}。`,
    },
  ]
}

/** What a table of lists says of those who speak of its technologies elsewhere, technology by technology. */
export const outsideListsNotesByTechnology = (
  atlas: Atlas<AnyIds>,
  technologies: readonly string[],
  speakers: Speakers,
): readonly LocalizedText[] => {
  const spokenOf = spokenOfAmong(technologies, speakers)
  if (spokenOf.length === 0) return []
  const each = joinTexts(
    spokenOf.map(({ id, holders }) => {
      const technology = nameOf(atlas, { kind: 'technology', id })
      const { en, ja } = nameAll(namesOf(atlas, holders))
      return { en: `${technology.en} (${en})`, ja: `${technology.ja}（${ja}）` }
    }),
  )
  return [
    {
      en: `Outside such lists, strategies and measures speak of: ${each.en}.`,
      ja: `一覧の外でも、戦略や施策が触れている：${each.ja}。`,
    },
  ]
}
