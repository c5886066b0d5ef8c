import type { ProblemContent } from './problem.js'
import { loneSurrogate, nulCharacter } from './problems/value-problems.js'

const LONE_SURROGATE = /\p{Surrogate}/u

/** What keeps a text from being used, if anything does. */
export const textFinding = (text: string): ProblemContent | undefined => {
  if (text.includes('\0')) return nulCharacter()
  return LONE_SURROGATE.test(text) ? loneSurrogate() : undefined
}
