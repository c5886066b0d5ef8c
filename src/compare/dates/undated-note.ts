import type { LocalizedText } from '../../model/records.js'
import { nameSome, quotedName } from '../text/name-list.js'

const leftOutNote = (number: number, names?: LocalizedText): LocalizedText => ({
  en: `Left out, because no source dates them: ${number}${names ? ` (${names.en})` : ''}.`,
  ja: `出典に日付がないため除いたレコード：${number}件${names ? `（${names.ja}）` : ''}。`,
})

/** What a comparison by date says of records that carry none. */
export const undatedNotes = (number: number): readonly LocalizedText[] =>
  number === 0 ? [] : [leftOutNote(number)]

/** As {@link undatedNotes}, with the names of the records. */
export const undatedNamesNotes = (names: readonly LocalizedText[]): readonly LocalizedText[] =>
  names.length === 0 ? [] : [leftOutNote(names.length, nameSome(names.map(quotedName)))]
