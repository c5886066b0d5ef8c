import type { DateReading } from '../date-reading.js'
import { dayNumber } from '../day-number.js'
import { formatDate } from '../format-date.js'
import { isDay } from './is-day.js'
import { issue, unrecognized } from './reading.js'

const EN = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const JA = ['日', '月', '火', '水', '木', '金', '土']

const EN_NAME =
  '(sun(?:day)?|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?)'
const EN_BEFORE = new RegExp(`^${EN_NAME}(?:\\.,? ?|, ?| )(.+)$`, 'i')
const EN_AFTER = new RegExp(`^(.+?) ?\\(${EN_NAME}\\.?\\)$`, 'i')
const JA_IN_PARENTHESES = /^(.+?) ?\( ?([日月火水木金土]) ?(?:曜日?)? ?(?:・? ?祝日?)? ?\)$/
const JA_AFTER = /^(.+?) ?([日月火水木金土])曜日?$/

/** A written date without its day of the week, and that day (0 is Sunday) where there is one. */
export function splitWeekday(text: string): { date: string; weekday: number | undefined } {
  const before = EN_BEFORE.exec(text)
  if (before) return { date: before[2] ?? '', weekday: englishWeekday(before[1] ?? '') }
  const after = EN_AFTER.exec(text)
  if (after) return { date: after[1] ?? '', weekday: englishWeekday(after[2] ?? '') }
  const japanese = JA_IN_PARENTHESES.exec(text) ?? JA_AFTER.exec(text)
  if (japanese) return { date: japanese[1] ?? '', weekday: JA.indexOf(japanese[2] ?? '') }
  return { date: text, weekday: undefined }
}

function englishWeekday(name: string): number {
  return EN.findIndex((weekday) => weekday.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase())
}

/** A reading, unless a day of the week is written beside it that it did not fall on, or that it has none of. */
export function checkWeekday(text: string, reading: DateReading, weekday: number | undefined): DateReading {
  if (!reading.ok || weekday === undefined) return reading
  if (!isDay(reading.value)) return unrecognized(text)
  const actual = weekdayOf(reading.value)
  if (actual === weekday) return reading
  return issue(
    'weekday-mismatch',
    `${formatDate(reading.value, 'en')} was a ${EN[actual]}, not a ${EN[weekday]}.`,
    `${formatDate(reading.value, 'ja')}は${JA[actual]}曜日で、${JA[weekday]}曜日ではありません。`,
  )
}

const WEEKDAY_OF_DAY_ZERO = 4

function weekdayOf(day: string): number {
  return (((dayNumber(day) + WEEKDAY_OF_DAY_ZERO) % 7) + 7) % 7
}
