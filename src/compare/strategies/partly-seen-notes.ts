import type { AnyIds } from '../../model/ids.js'
import type { LocalizedText, Strategy } from '../../model/records.js'
import { nameSome, quotedName } from '../text/name-list.js'

const meanings: Readonly<
  Record<'excerpt' | 'cited', (names: LocalizedText, number: number) => LocalizedText>
> = {
  excerpt: ({ en, ja }, number) => ({
    en: `Only ${number > 1 ? 'excerpts' : 'an excerpt'} of ${en} ${number > 1 ? 'were' : 'was'} read: a blank cell means "not in the excerpt".`,
    ja: `${ja}は抜粋のみを読んだ。空欄は「抜粋にない」を意味する。`,
  }),
  cited: ({ en, ja }, number) => ({
    en:
      number > 1
        ? `${en} are known only from sources that describe them: a blank cell means that those do not say.`
        : `${en} is known only from sources that describe it: a blank cell means that they do not say.`,
    ja: `${ja}は他の資料による紹介のみを読んだ。空欄は紹介にないことを意味する。`,
  }),
}

/** What a blank cell of strategies that were not read whole means: one note for excerpts, one for those only cited. */
export const partlySeenNotes = (strategies: readonly Strategy<AnyIds>[]): readonly LocalizedText[] =>
  (['excerpt', 'cited'] as const).flatMap((completeness) => {
    const names = strategies
      .filter((strategy) => strategy.completeness === completeness)
      .map(({ name }) => quotedName(name))
    return names.length === 0 ? [] : [meanings[completeness](nameSome(names), names.length)]
  })
