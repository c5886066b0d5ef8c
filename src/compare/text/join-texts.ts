import type { LocalizedText } from '../../model/records.js'

/** How many texts are shown at most where there may be many. */
export const SHOWN = 8

/** Texts in a row, `A; B`, or with another sign between them; of more than are shown only the number, `A; B and 3 more`. */
export const joinTexts = (
  shown: readonly LocalizedText[],
  number = shown.length,
  between: LocalizedText = { en: '; ', ja: '；' },
): LocalizedText => {
  const more = number - shown.length
  return {
    en: shown.map(({ en }) => en).join(between.en) + (more > 0 ? ` and ${more} more` : ''),
    ja: shown.map(({ ja }) => ja).join(between.ja) + (more > 0 ? `ほか${more}件` : ''),
  }
}

/** The first of some texts in a row, then how many more there are. */
export const joinSome = (
  texts: readonly LocalizedText[],
  shown: number = SHOWN,
  between?: LocalizedText,
): LocalizedText => joinTexts(texts.slice(0, shown), texts.length, between)
