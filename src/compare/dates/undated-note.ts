import type { LocalizedText } from '../../model/records.js'
import { countNames } from '../text/name-list.js'

/** What a comparison by date says of records that carry none. */
export const undatedNotes = (names: readonly LocalizedText[]): readonly LocalizedText[] => {
  if (names.length === 0) return []
  const { en, ja } = countNames(names)
  return [
    {
      en: `Left out, because no source dates them: ${en}.`,
      ja: `出典に日付がないため除いたレコード：${ja}。`,
    },
  ]
}

/** What a comparison in order of time says of records of which sources tell the end only. */
export const startlessNotes = (names: readonly LocalizedText[]): readonly LocalizedText[] => {
  if (names.length === 0) return []
  const { en, ja } = countNames(names)
  return [
    {
      en: `Left out, because no source tells when they begin: ${en}.`,
      ja: `始まりの日付が出典にないため除いたレコード：${ja}。`,
    },
  ]
}
