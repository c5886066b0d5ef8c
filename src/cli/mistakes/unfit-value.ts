import type { LocalizedText } from '../../model/records.js'
import { type Mistake, mistake } from './mistake.js'

/** That an option or a command is given a value that it cannot take, and what it takes. */
export const unfitValue = (taker: string, taken: LocalizedText, given: string): Mistake =>
  mistake({
    en: `${taker} takes ${taken.en}, not "${given}"`,
    ja: `${taker}には${taken.ja}を指定してください。「${given}」は使えません。`,
  })
