import type { LocalizedText } from '../model/records.js'

/** Texts in a row, `A; B`; of more than are shown only the number, `A; B and 3 more`. */
export const joinTexts = (shown: readonly LocalizedText[], number = shown.length): LocalizedText => {
  const more = number - shown.length
  return {
    en: shown.map(({ en }) => en).join('; ') + (more > 0 ? ` and ${more} more` : ''),
    ja: shown.map(({ ja }) => ja).join('；') + (more > 0 ? `ほか${more}件` : ''),
  }
}
