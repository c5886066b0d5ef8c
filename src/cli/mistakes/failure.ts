import type { LocalizedText } from '../../model/records.js'

/** A mistake of the user: told in one line, without a stack trace, with exit code 2. */
export interface Failure extends Error {
  readonly name: 'Failure'
  /** What is told; the message in English. */
  readonly text: LocalizedText
}

/** Makes the error for a wrong command line or unreadable input. */
export const failure = (text: LocalizedText): Failure =>
  Object.assign(new Error(text.en), { name: 'Failure' as const, text })

/** Makes one error for several mistakes. */
export const failureOf = (mistakes: readonly LocalizedText[]): Failure =>
  failure({
    en: mistakes.map(({ en }) => en).join('; '),
    ja: mistakes.map(({ ja }) => ja).join(' '),
  })

/** Whether something caught is a mistake of the user. */
export const isFailure = (error: unknown): error is Failure =>
  error instanceof Error && error.name === 'Failure'
