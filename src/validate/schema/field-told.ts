import type { LocalizedText } from '../../model/records.js'
import type { Told } from '../check/finding.js'
import { quoted, quotedJa } from '../quoted.js'

/** What is told of a field that is not there. */
export const tellMissing = (field: string): Told => ({
  message: {
    en: `The field ${quoted(field)} is missing.`,
    ja: `必須の項目${quotedJa(field)}がありません。`,
  },
})

/** What is told of a field that there is not, with what may be meant. */
export const tellUnknownField = (key: string, hint: LocalizedText | undefined): Told => ({
  message: {
    en: `There is no field ${quoted(key)} here.`,
    ja: `ここに${quotedJa(key)}という項目はありません。`,
  },
  hint,
})
