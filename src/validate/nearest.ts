import { suggest } from '../atlas/suggest.js'

const lettersOf = (word: string): string => [...word.toLowerCase()].sort().join('')

const LONGEST = 100
/** Any two codes of two letters are near each other. */
const CODE = 2

/** The known words that come near a misspelt one; those in which only letters are swapped come nearest. */
export const nearest = (word: string, known: Iterable<string>): string[] => {
  if (word.length > LONGEST) return []
  const candidates = [...known]
  const letters = lettersOf(word)
  const swapped = candidates.filter(
    (candidate) => candidate.length === word.length && lettersOf(candidate) === letters,
  )
  return swapped.length > 0 || word.length <= CODE ? swapped.slice(0, 3) : suggest(word, candidates)
}
