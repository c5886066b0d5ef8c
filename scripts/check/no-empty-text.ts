import { valueCheck } from './finding.js'

const placeholders = /^(?:n\/?a|none|unknown|tbd|todo|-+|なし|不明|該当なし)$/i

/** `NA` is Namibia. */
const isCode = (value: string) => /^[A-Z]{2}$/.test(value)

/** No text is empty, padded with white space, or stands for nothing. */
export const noEmptyText = valueCheck('no-empty-text', (value) => {
  if (typeof value !== 'string') return undefined
  if (value.trim() === '') return 'is empty'
  if (value !== value.trim()) return 'begins or ends with white space'
  if (isCode(value)) return undefined
  return placeholders.test(value) ? `stands for nothing: "${value}"` : undefined
})
