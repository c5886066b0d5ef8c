import type { LocalizedText } from '../../model/records.js'
import { excerpt } from '../read/excerpt.js'

const YES = /^(?:true|yes|y|1|[○◯〇✓✔☑]|はい|有|有り|あり|可|該当)$/i
const NO = /^(?:false|no|n|0|[×✕✗✖☐]|いいえ|無|無し|なし|不可|非該当)$/i

/** What to write in place of a value where true or false is wanted. */
export const booleanHint = (value: unknown): LocalizedText => {
  const text = excerpt(String(value)).normalize('NFKC').trim()
  const meant = YES.test(text) ? 'true' : NO.test(text) ? 'false' : undefined
  return meant === undefined
    ? { en: 'Write true or false.', ja: 'trueかfalseと書いてください。' }
    : { en: `Write ${meant}.`, ja: `${meant}と書いてください。` }
}
