import type { LocalizedText } from '../model/records.js'

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
