import { isInterval } from '../../time/is-interval.js'
import { parseWrittenDate } from '../../time/parse-written-date.js'

const IN_PARENTHESES = /^(.*\S) ?\(([^()]+)\)$/
const BEFORE = /^([^で]+)で(.+)$/
const YEARS_LONG = /の?(\d+)年間$/

/** An amount without the years beside it, and those years as an interval where they are one. */
export function peelPeriod(text: string): { readonly rest: string; readonly period?: string } {
  const [, amount, inParentheses] = IN_PARENTHESES.exec(text) ?? []
  const [, before, amountAfter] = BEFORE.exec(text) ?? []
  const period = readPeriod(inParentheses ?? before ?? '')
  return { rest: (period && (amount ?? amountAfter)) || text, ...(period && { period }) }
}

function readPeriod(text: string): string | undefined {
  const reading = parseWrittenDate(text.replace(YEARS_LONG, ''))
  if (!reading.ok || !isInterval(reading.value)) return undefined
  const years = YEARS_LONG.exec(text)?.[1]
  return years === undefined || Number(years) === yearsIn(reading.value) ? reading.value : undefined
}

/** How many years an interval of years spans; `NaN` for months, days and open ends. */
function yearsIn(interval: string): number {
  const [start, end] = interval.split('/').map(Number)
  return Number(end) - Number(start) + 1
}
