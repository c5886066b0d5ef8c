import type { AnyIds } from '../model/ids.js'
import type { LocalizedText, Strategy } from '../model/records.js'

/** What a blank cell of a strategy that was not read whole means. */
export const partlySeenNote = ({ name, completeness }: Strategy<AnyIds>): readonly LocalizedText[] => {
  if (completeness === 'whole') return []
  return completeness === 'excerpt'
    ? [
        {
          en: `Only an excerpt of "${name.en}" was read: a blank cell means "not in the excerpt".`,
          ja: `「${name.ja}」は抜粋のみを読んだ。空欄は「抜粋にない」を意味する。`,
        },
      ]
    : [
        {
          en: `"${name.en}" is known only from sources that describe it: a blank cell means that they do not say.`,
          ja: `「${name.ja}」は他の資料による紹介のみを読んだ。空欄は紹介にないことを意味する。`,
        },
      ]
}
