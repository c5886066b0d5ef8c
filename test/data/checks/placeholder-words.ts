import { valueCheck } from './value-check.js'

const placeholders = /^(?:n\/?a|none|unknown|tbd|todo|-+|なし|不明|該当なし)$/i

/** `NA` is Namibia. */
const isCode = (value: string) => /^[A-Z]{2}$/.test(value)

/** No text is a word that stands for nothing. */
export const placeholderWords = valueCheck('placeholder-words', (value) =>
  typeof value === 'string' && !isCode(value) && placeholders.test(value)
    ? `stands for nothing: "${value}"`
    : undefined,
)
