import { isAtlasError } from '../../atlas/error.js'
import type { LocalizedText } from '../../model/records.js'
import { atlasMistake } from '../mistakes/atlas-mistake.js'
import { failureOf, isFailure } from '../mistakes/failure.js'

/** Runs one thing after another that may be a mistake of the user, so that all mistakes are told at once. */
export interface Mistakes {
  /** What a function gives; undefined where it finds a mistake. */
  readonly attempt: <T>(run: () => T) => T | undefined
  /** What the last function gives. Throws one error for all mistakes, its own and those before. */
  readonly conclude: <T>(run: () => T) => T
}

const textOf = (error: unknown): LocalizedText | undefined => {
  if (isFailure(error)) return error.text
  return isAtlasError(error) ? atlasMistake(error) : undefined
}

/** Collects mistakes; what is none is thrown at once. */
export const collectMistakes = (): Mistakes => {
  const found: { readonly error: unknown; readonly text: LocalizedText }[] = []
  const attempt = <T>(run: () => T): T | undefined => {
    try {
      return run()
    } catch (error) {
      const text = textOf(error)
      if (text === undefined) throw error
      found.push({ error, text })
      return undefined
    }
  }
  const conclude = <T>(run: () => T): T => {
    const result = attempt(() => ({ value: run() }))
    const [first, ...others] = found
    if (first && others.length === 0) throw first.error
    if (first || !result) throw failureOf(found.map(({ text }) => text))
    return result.value
  }
  return { attempt, conclude }
}
