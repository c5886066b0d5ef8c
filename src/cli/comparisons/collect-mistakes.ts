import type { LocalizedText } from '../../model/records.js'
import { mistakeOf } from '../mistakes/mistake.js'
import { mistakeText } from '../mistakes/mistake-text.js'

/** Runs one thing after another that may be a mistake of the user, so that all mistakes are told at once. */
export interface MistakeCollector {
  /** What a function gives; undefined where it finds a mistake. */
  readonly attempt: <T>(run: () => T) => T | undefined
  /** What the last function gives. Throws one error for all mistakes, its own and those before. */
  readonly conclude: <T>(run: () => T) => T
}

/** Collects mistakes; what is none is thrown at once. */
export const collectMistakes = (): MistakeCollector => {
  const found: { readonly error: unknown; readonly text: LocalizedText }[] = []
  const attempt = <T>(run: () => T): T | undefined => {
    try {
      return run()
    } catch (error) {
      const text = mistakeText(error)
      if (text === undefined) throw error
      found.push({ error, text })
      return undefined
    }
  }
  const conclude = <T>(run: () => T): T => {
    const result = attempt(() => ({ value: run() }))
    const [first, ...others] = found
    if (first && others.length === 0) throw first.error
    if (first || !result) throw mistakeOf(found.map(({ text }) => text))
    return result.value
  }
  return { attempt, conclude }
}
