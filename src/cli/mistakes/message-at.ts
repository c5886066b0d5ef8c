import type { LocalizedText } from '../../model/records.js'
import type { LineColumn } from '../../validate/read/text-position.js'

/** A message on a place in a text, which stands before it. */
export const messageAt = ({ line, column }: LineColumn, { en, ja }: LocalizedText): LocalizedText => ({
  en: `line ${line}, column ${column}: ${en}`,
  ja: `${line}行${column}桁 ${ja}`,
})
