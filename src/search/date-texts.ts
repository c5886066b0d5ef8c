import { formatFiscalYear } from '../time/fiscal-year.js'
import { formatDate } from '../time/format-date.js'
import { readIntervalEnds } from '../time/interval-ends.js'
import { isDate } from '../time/is-date.js'
import { isInterval } from '../time/is-interval.js'
import { toEra } from '../time/to-era.js'
import type { Searchable } from './record-texts.js'

const isReadable = (text: string | undefined): text is string =>
  text !== undefined && (isDate(text) || isInterval(text))

/** A date, or the ends of an interval, in the eras in which Japanese sources date. */
const eraTexts = (text: string): readonly string[] =>
  text
    .split('/')
    .filter(isDate)
    .flatMap((date) => toEra(date).map((written) => written.text))

/** The first and the last fiscal year of an interval from an April to a March. */
const fiscalTexts = (text: string): readonly string[] => {
  const { start, end } = readIntervalEnds(text) ?? {}
  if (start?.month !== 4 || end?.month !== 3 || start.day !== undefined || end.day !== undefined) return []
  return [...new Set([start.year, end.year - 1])].flatMap((year) => [
    formatFiscalYear(year, 'en'),
    formatFiscalYear(year, 'ja'),
    ...toEra(String(year)).map((written) => `${written.text}度`),
  ])
}

/** The date and the period of a record as people write them: as they are, in English and in Japanese. */
export const dateTexts = ({ date, period }: Searchable): readonly string[] =>
  [date, period]
    .filter(isReadable)
    .flatMap((text) => [
      text,
      formatDate(text, 'en'),
      formatDate(text, 'ja'),
      ...eraTexts(text),
      ...fiscalTexts(text),
    ])
