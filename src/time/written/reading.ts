import type { DateIssue, DateIssueReason, DateReading } from '../date-reading.js'
import { edtfDate } from '../edtf-date.js'

export function issue(reason: DateIssueReason, en: string, ja: string): DateIssue {
  return { ok: false, reason, message: { en, ja } }
}

export function unrecognized(text: string): DateIssue {
  return issue(
    'unrecognized',
    `Not a date in a form that is read: "${shown(text)}". Write it as 2024, 2024-07 or 2024-07-09.`,
    `読み取れる日付の書き方ではありません：「${shown(text)}」。2024、2024-07、2024-07-09のように書いてください。`,
  )
}

export function noSuchDay(text: string): DateIssue {
  return issue(
    'no-such-day',
    `The calendar has no such day: "${shown(text)}".`,
    `暦にない日付です：「${shown(text)}」。`,
  )
}

export function shortYear(text: string): DateIssue {
  return issue(
    'short-year',
    `The year needs four digits: "${shown(text)}".`,
    `年は4桁で書いてください：「${shown(text)}」。`,
  )
}

/** The date of a year, month and day that were read from a text, as far as the calendar has it. */
export function dateReading(text: string, year: number, month?: number, day?: number): DateReading {
  const value = edtfDate(year, month, day)
  return value === undefined ? noSuchDay(text) : { ok: true, value }
}

const SHOWN_LENGTH = 60

function shown(text: string): string {
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH).replace(/[\uD800-\uDBFF]$/, '')}…` : text
}
