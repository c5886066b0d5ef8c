import type { LocalizedText } from '../model/records.js'
import { excerpt } from './read/excerpt.js'

/** A text of the input as an English message quotes it: cut short, nothing unprintable. */
export const quoted = (text: string): string => `"${excerpt(text)}"`

/** The same for a Japanese message. */
export const quotedJa = (text: string): string => `「${excerpt(text)}」`

/** Some of a number of texts of the input, and how many more there are. */
export const quotedSome = (texts: readonly string[], count: number): LocalizedText => {
  const more = count - texts.length
  return {
    en: `${texts.map(quoted).join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    ja: `${texts.map(quotedJa).join('、')}${more > 0 ? `、ほか${more}個` : ''}`,
  }
}

/** Any value of the input as a message shows it. */
export const shown = (value: unknown): string => {
  if (typeof value === 'string') return quoted(value)
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}'
  return String(value)
}

/** "Did you mean …?" of what is quoted already, or undefined where nothing comes near. */
export const didYouMeanThese = (meant: readonly LocalizedText[]): LocalizedText | undefined => {
  if (meant.length === 0) return undefined
  const ja = meant.map((candidate) => candidate.ja)
  return {
    en: `Did you mean ${meant.map((candidate) => candidate.en).join(' or ')}?`,
    ja: ja.length > 2 ? `${ja.join('、')}のいずれかですか。` : `${ja.join('か')}のことですか。`,
  }
}

/** The same of texts that are still to be quoted. */
export const didYouMean = (candidates: readonly string[]): LocalizedText | undefined =>
  didYouMeanThese(candidates.map((candidate) => ({ en: quoted(candidate), ja: quotedJa(candidate) })))
