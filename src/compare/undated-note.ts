import type { LocalizedText } from '../model/records.js'
import { nameSome, quotedName } from './name-list.js'

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

/** As {@link undatedNotes}, with the names of the records. */
export const undatedNamesNotes = (names: readonly LocalizedText[]): readonly LocalizedText[] => {
  if (names.length === 0) return []
  const { en, ja } = nameSome(names.map(quotedName))
  return [
    {
      en: `Left out, because no source dates them: ${names.length} (${en}).`,
      ja: `出典に日付がないため除いたレコード：${names.length}件（${ja}）。`,
    },
  ]
}
