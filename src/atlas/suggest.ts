import { distance } from 'fastest-levenshtein'
import { haveSameLetters } from './same-letters.js'

/** Whether only letters are swapped. */
const isSwapped = (word: string, other: string) => word !== other && haveSameLetters(word, other)

/** The known words that come near a misspelt one, the nearest first, three at most; swapped letters count as one mistake. */
export const suggest = (word: string, known: Iterable<string>): string[] => {
  const wanted = word.toLowerCase()
  const limit = Math.max(1, Math.floor(wanted.length / 3))
  const near: { candidate: string; far: number }[] = []
  for (const candidate of known) {
    const other = candidate.toLowerCase()
    const isPart = wanted.length >= 3 && (other.startsWith(wanted) || other.split('-').includes(wanted))
    const far = isPart
      ? 0.5
      : Math.abs(other.length - wanted.length) > limit
        ? Infinity
        : isSwapped(wanted, other)
          ? 1
          : distance(wanted, other)
    if (far <= limit) near.push({ candidate, far })
  }
  return near
    .sort((a, b) => a.far - b.far || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate)
}
