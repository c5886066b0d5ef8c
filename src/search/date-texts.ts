import { formatDate } from '../time/format-date.js'
import { isDate } from '../time/is-date.js'
import { isInterval } from '../time/is-interval.js'
import type { Searchable } from './record-texts.js'

const isReadable = (text: string | undefined): text is string =>
  text !== undefined && (isDate(text) || isInterval(text))

/** The date and the period of a record as people write them: as they are, in English and in Japanese. */
export const dateTexts = ({ date, period }: Searchable): readonly string[] =>
  [date, period].filter(isReadable).flatMap((text) => [text, formatDate(text, 'en'), formatDate(text, 'ja')])
