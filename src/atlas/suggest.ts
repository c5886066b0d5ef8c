import { distance } from 'fastest-levenshtein'
import { haveSameLetters } from './same-letters.js'

/** How far a word is that the wanted one begins or is a part of: nearer than any mistake. */
const PART = 0.5

/** How many mistakes a known word is from the wanted one, both in lower case; `Infinity` where that is beyond the limit. */
const distanceWithin = (wanted: string, other: string, limit: number): number => {
  if (wanted.length >= 3 && (other.startsWith(wanted) || other.split('-').includes(wanted))) return PART
  if (Math.abs(other.length - wanted.length) > limit) return Infinity
  return wanted !== other && haveSameLetters(wanted, other) ? 1 : distance(wanted, other)
}

/** The known words that come near a misspelt one, the nearest first, three at most; swapped letters count as one mistake. */
export const suggest = (word: string, known: Iterable<string>): string[] => {
  const wanted = word.toLowerCase()
  const limit = Math.max(1, Math.floor(wanted.length / 3))
  const near: { candidate: string; far: number }[] = []
  for (const candidate of known) {
    const far = distanceWithin(wanted, candidate.toLowerCase(), limit)
    if (far <= limit) near.push({ candidate, far })
  }
  return near
    .sort((a, b) => a.far - b.far || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate)
}
