import type { DateReading } from '../date-reading.js'
import { readFiscalYear } from './japanese.js'
import { issue, shortYear } from './reading.js'

const FISCAL_YEAR = /^(J?)(?:FY|fiscal year) ?'?(\d{4}|\d{2})$/i

/** Reads `FY2024`, as Japanese where the text (`JFY2024`) or the caller says so. */
export function readEnglishFiscalYear(text: string, country: 'japan' | undefined): DateReading | undefined {
  const match = FISCAL_YEAR.exec(text)
  if (!match) return undefined
  const [, japanese = '', year = ''] = match
  if (year.length < 4) return shortYear(text)
  if (japanese === '' && country !== 'japan') {
    return issue(
      'ambiguous-fiscal-year',
      `Fiscal years begin on different days in different countries: "${text}". Write the months, such as 2024-04/2025-03, or say whose fiscal year it is.`,
      `会計年度の始まりは国によって異なります：「${text}」。2024-04/2025-03のように月で書くか、どの国の年度かを指定してください。`,
    )
  }
  return readFiscalYear(text, Number(year))
}
