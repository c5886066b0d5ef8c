import type { LocalizedText } from '../../model/records.js'
import { type Mistake, mistake } from '../mistakes/mistake.js'

/** That a file cannot be used as a mapping, and every reason for it. */
export const noMapping = (path: string, reasons: readonly LocalizedText[]): Mistake => {
  const reasonsIn = (locale: keyof LocalizedText) => reasons.map((reason) => reason[locale]).join('\n  ')
  return mistake({
    en: `${path} is no mapping: ${reasonsIn('en')}`,
    ja: `${path}は対応表として使えません：${reasonsIn('ja')}`,
  })
}
