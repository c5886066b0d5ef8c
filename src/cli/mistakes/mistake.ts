import type { LocalizedText } from '../../model/records.js'

/** A mistake of the user: told in one line, without a stack trace, with exit code 2. */
export interface Mistake extends Error {
  readonly name: 'Mistake'
  /** What is told; the message in English. */
  readonly text: LocalizedText
}

/** The error for a wrong command line or unreadable input. */
export const mistake = (text: LocalizedText): Mistake =>
  Object.assign(new Error(text.en), { name: 'Mistake' as const, text })

/** One error for several mistakes. */
export const mistakeOf = (mistakes: readonly LocalizedText[]): Mistake =>
  mistake({
    en: mistakes.map(({ en }) => en).join('; '),
    ja: mistakes.map(({ ja }) => ja).join(' '),
  })

/** Whether something caught is a mistake of the user. */
export const isMistake = (error: unknown): error is Mistake =>
  error instanceof Error && error.name === 'Mistake'
