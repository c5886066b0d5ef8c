import { respellings } from './spelling.js'
import { findsLonger, foldText, isJapanese } from './tokenize.js'

/** A stretch of a text, from a position up to another (UTF-16 units). */
export type Range = readonly [start: number, end: number]

/** Ranges joined where they touch or overlap, in order. */
const merge = (ranges: readonly Range[]): readonly Range[] => {
  const merged: Range[] = []
  for (const [start, end] of ranges.toSorted(([a], [b]) => a - b)) {
    const last = merged.at(-1)
    if (last && start <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], end)]
    else merged.push([start, end])
  }
  return merged
}

const piece = /.[\p{M}\uff9e\uff9f]*/gsu

interface Folded {
  readonly text: string
  /** For each position of the folded text, and for its end, the position in the text before. */
  readonly origins: readonly number[]
}

/** A folded text that remembers where each of its characters is from. */
const foldWithOrigins = (text: string): Folded => {
  const origins: number[] = []
  let folded = ''
  for (const { 0: own, index } of text.matchAll(piece)) {
    const part = foldText(own)
    for (let at = 0; at < part.length; at += 1) origins.push(index)
    folded += part
  }
  origins.push(text.length)
  return { text: folded, origins }
}

/** A folded text with British and American spelling alike; what is spelt otherwise begins where it did. */
const respelt = ({ text, origins }: Folded): Folded => {
  const own: number[] = []
  let folded = ''
  let from = 0
  for (const { start, end, spelling } of respellings(text)) {
    folded += text.slice(from, start) + spelling
    own.push(...origins.slice(from, start))
    for (let at = 0; at < spelling.length; at += 1) own.push(origins[Math.min(start + at, end - 1)] ?? 0)
    from = end
  }
  return { text: folded + text.slice(from), origins: [...own, ...origins.slice(from)] }
}

const LETTER = /[\p{L}\p{N}]/u

/** Whether a character goes on with a word; Japanese has no spaces between words. */
const isInWord = (character: string): boolean => LETTER.test(character) && !isJapanese(character)

/** Whether a term stands at a place as it is searched: at the beginning of a word, a short one as the whole of it. */
const isWord = (text: string, at: number, term: string): boolean =>
  !isInWord(term.charAt(0)) ||
  (!isInWord(text.charAt(at - 1)) && (findsLonger(term) || !isInWord(text.charAt(at + term.length))))

/** Where a term stands in a text as it is searched, both folded already; from a position on. */
function* placesOf(text: string, term: string): Generator<number> {
  for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + 1))
    if (isWord(text, at, term)) yield at
}

/** Whether a term stands in a text as it is searched, both folded already. */
export const standsIn = (text: string, term: string): boolean => placesOf(text, term).next().done === false

/** Where terms, folded already, stand in a text: at the beginning of a word, or as the whole of it where they are short. */
export const highlight = (text: string, terms: readonly string[]): readonly Range[] => {
  const folded = respelt(foldWithOrigins(text))
  const originOf = (at: number) => folded.origins[at] ?? text.length
  // A character that folds into several ends where the next one starts.
  const endOf = (at: number) => folded.origins.find((origin) => origin > originOf(at - 1)) ?? text.length
  const ranges = [...new Set(terms)].flatMap((term) =>
    Array.from(placesOf(folded.text, term), (at): Range => [originOf(at), endOf(at + term.length)]),
  )
  return merge(ranges)
}
