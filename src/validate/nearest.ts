import { haveSameLetters } from '../atlas/same-letters.js'
import { suggest } from '../atlas/suggest.js'
import { hasJapanese } from './has-japanese.js'

const LONGEST = 100
/** Any two codes of two letters are near each other. */
const CODE = 2
/** How many there are at most. */
const MOST = 3

/** The known words that come near a misspelt one; those in which only letters are swapped come nearest. */
export const nearest = (word: string, known: Iterable<string>): string[] => {
  if (word.length > LONGEST) return []
  const candidates = [...known]
  const wanted = word.toLowerCase()
  const swapped = candidates.filter((candidate) => haveSameLetters(wanted, candidate.toLowerCase()))
  return swapped.length > 0 || word.length <= CODE ? swapped.slice(0, MOST) : suggest(word, candidates)
}

const FEWEST = 2

/** Whether a name holds a word, or begins with its first character and has the others in their order. */
const isPart = (word: string, name: string): boolean => {
  if (name.includes(word)) return true
  let at = -1
  const isThere = [...word].every((character) => {
    at = name.indexOf(character, at + 1)
    return at !== -1
  })
  return isThere && [...word][0] === [...name][0]
}

/** The names that come near a misspelt one; a Japanese one may be a part, as 採択 of 採択・決定, or 署名日 of 署名・発表日. */
export const nearestName = (word: string, names: Iterable<string>): readonly string[] => {
  const candidates = [...names]
  const near = nearest(word, candidates)
  if (near.length > 0 || word.length < FEWEST || word.length > LONGEST || !hasJapanese(word)) return near
  return candidates
    .filter((name) => isPart(word, name))
    .sort((one, other) => one.length - other.length)
    .slice(0, MOST)
}
