import type { LocalizedText } from '../../model/records.js'

/** The known words that come near to an unknown one, as the end of a message; nothing where none does. */
export const didYouMean = (near: readonly string[]): LocalizedText =>
  near.length === 0
    ? { en: '', ja: '' }
    : {
        en: ` (did you mean ${near.map((word) => `"${word}"`).join(' or ')}?)`,
        ja:
          near.map((word) => `「${word}」`).join(near.length > 2 ? '、' : 'か') +
          (near.length > 2 ? 'のいずれかですか。' : 'のことですか。'),
      }
