import type { DateReading } from '../date-reading.js'

const IN_PARENTHESES = /^([^()]+?) ?\(([^()]*[\d元][^()]*)\) ?(.*)$/

/** Both sides of an interval with a year and a day of the week; more would take long to read, since each is read twice. */
const MOST = 4

/**
 * The time that a text states in two ways, one of them in parentheses: `令和6年(2024年)2月16日`, `令和6(2024)年度`. What
 * follows belongs to both. `undefined` where there are no two statements or they do not agree.
 */
export function statedTwice(text: string, read: (text: string) => DateReading): DateReading | undefined {
  if (text.split('(').length - 1 > MOST) return undefined
  const [, before, within, after = ''] = IN_PARENTHESES.exec(text) ?? []
  if (before === undefined || within === undefined) return undefined
  const reading = read(before + after)
  if (!reading.ok) return undefined
  const other = read(within + after)
  return other.ok && reading.value === other.value ? reading : undefined
}
