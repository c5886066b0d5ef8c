import type { LocalizedText } from '../model/records.js'

/** What a comparison by date says of records that carry none. */
export const undatedNotes = (number: number): readonly LocalizedText[] =>
  number === 0
    ? []
    : [
        {
          en: `Left out, because no source dates them: ${number}.`,
          ja: `出典に日付がないため除いたレコード：${number}件。`,
        },
      ]
