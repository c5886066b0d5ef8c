import { haveSameLetters } from '../../atlas/same-letters.js'
import { suggest } from '../../atlas/suggest.js'

const LONGEST = 100
/** Any two codes of two letters are near each other. */
const CODE = 2

/** The known words that come near a misspelt one; those in which only letters are swapped come nearest. */
export const nearest = (word: string, known: Iterable<string>): string[] => {
  if (word.length > LONGEST) return []
  const candidates = [...known]
  const wanted = word.toLowerCase()
  const swapped = candidates.filter((candidate) => haveSameLetters(wanted, candidate.toLowerCase()))
  return swapped.length > 0 || word.length <= CODE ? swapped.slice(0, 3) : suggest(word, candidates)
}
