import type { LocalizedText } from '../model/records.js'
import { excerpt } from './read/excerpt.js'

/** A text of the input as an English message quotes it: cut short, nothing unprintable. */
export const quoted = (text: string): string => `"${excerpt(text)}"`

/** The same for a Japanese message. */
export const quotedJa = (text: string): string => `「${excerpt(text)}」`

/** Any value of the input as a message shows it. */
export const shown = (value: unknown): string => {
  if (typeof value === 'string') return quoted(value)
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}'
  return String(value)
}

/** "Did you mean …?", or undefined where nothing comes near. */
export const didYouMean = (candidates: readonly string[]): LocalizedText | undefined =>
  candidates.length === 0
    ? undefined
    : {
        en: `Did you mean ${candidates.map(quoted).join(' or ')}?`,
        ja: `${candidates.map(quotedJa).join('、または')}のことですか。`,
      }
