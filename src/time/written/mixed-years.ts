import type { DateIssue } from '../date-reading.js'
import { issue } from './reading.js'

const isYear = (value: string) => /^\d{4}$/.test(value)
const isFiscalYear = (value: string) => value.includes('/')

/** What is unclear about an interval between a calendar year and a fiscal year: `2021年～2025年度`. */
export function mixedYears(text: string, from: string, to: string): DateIssue | undefined {
  const isMixed = (isYear(from) && isFiscalYear(to)) || (isFiscalYear(from) && isYear(to))
  if (!isMixed) return undefined
  const start = isYear(from) ? `${from}-01` : from.split('/')[0]
  const end = isYear(to) ? `${to}-12` : to.split('/')[1]
  return issue(
    'year-span',
    `One year is a calendar year and the other a fiscal year: "${text}". Make them the same, or write the months that are meant, such as ${start}/${end}.`,
    `一方が暦年、他方が年度です：「${text}」。どちらかにそろえるか、${start}/${end}のように月で書いてください。`,
  )
}
