import { countryTable } from '../../codes/countries.js'
import type { LocalizedText } from '../../model/records.js'
import type { Told } from '../check/finding.js'
import { parsePlace } from '../normalize/parse-place.js'
import { didYouMean, quoted, quotedJa } from '../quoted.js'
import { datePrecision } from '../rules/date-precision.js'
import { dateHint, unclearDate } from './date-hint.js'
import { formatOf } from './formats.js'
import { identifierHint, NO_ID, type WantedId } from './identifier-hint.js'

const isDateFormat = (format: string): boolean => format.startsWith('date') || format === 'interval'

const alpha3Hint = (text: string): LocalizedText | undefined => {
  const place = parsePlace(text)
  const row = place.ok ? countryTable.find(([alpha2]) => alpha2 === place.value) : undefined
  return row && didYouMean([row[1]])
}

const specialHint = (text: string, format: string, wanted: WantedId): LocalizedText | undefined => {
  if (format === 'identifier') return identifierHint(text, wanted)
  if (format === 'alpha-3') return alpha3Hint(text)
  return isDateFormat(format) ? dateHint(text, format) : undefined
}

const IMPOSSIBLE = /^\d{4}-\d\d(?:-\d\d)?$/

const tell = (text: string, format: string, wanted: WantedId, whenEmpty: () => LocalizedText): Told => {
  const { word, hint } = formatOf(format)
  if (text.trim() === '')
    return { message: { en: 'The text is empty.', ja: '文字列が空です。' }, hint: whenEmpty() }
  const unclear = isDateFormat(format) ? unclearDate(text) : undefined
  if (unclear) return { message: unclear }
  if (format.startsWith('date') && IMPOSSIBLE.test(text))
    return {
      message: { en: `The calendar has no ${quoted(text)}.`, ja: `${quotedJa(text)}は暦にありません。` },
      hint,
    }
  return {
    message: {
      en: `${quoted(text)} is not ${word.en}.`,
      ja: `${quotedJa(text)}は${word.ja}の形ではありません。`,
    },
    hint: specialHint(text, format, wanted) ?? hint,
  }
}

/**
 * What is wrong with a text that is not of the format asked for, by the name of the format. `whenEmpty` says what to do
 * about a text without content.
 */
export const formatFinding = (
  text: string,
  format: string,
  whenEmpty: () => LocalizedText,
): { readonly code: string; readonly tell: (wanted?: WantedId) => Told } => {
  const known = isDateFormat(format) ? datePrecision.knownPart(text, format) : undefined
  if (known !== undefined) return { code: datePrecision.code, tell: () => datePrecision.tell(text, known) }
  return { code: formatOf(format).code, tell: (wanted = NO_ID) => tell(text, format, wanted, whenEmpty) }
}
