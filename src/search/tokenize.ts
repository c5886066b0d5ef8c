import { foldSpelling } from './spelling.js'

const runs =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}])+/gu
const japanese = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u
const particle = /^\p{Script=Hiragana}{1,2}$/u

const accents = /(?<=\p{Script=Latin})\p{M}+/gu

/** Text as it is compared: full-width and half-width alike, Latin letters without accents, lower case. */
export const foldText = (text: string): string =>
  text.normalize('NFKD').replace(accents, '').normalize('NFC').toLowerCase()

/** Text as it is searched: folded, British and American spelling alike too. */
export const foldWords = (text: string): string => foldSpelling(foldText(text))

/** Whether a word is Japanese. */
export const isJapanese = (word: string): boolean => japanese.test(word)

/** Whether a word is long enough to find the words that begin with it. */
export const findsLonger = (word: string): boolean => word.length > (isJapanese(word) ? 1 : 2)

const pairsIn = (run: string): readonly string[] =>
  run.length === 1 ? [run] : Array.from({ length: run.length - 1 }, (_, index) => run.slice(index, index + 2))

/** How many runs of Japanese are cut at once; a segmenter takes longest to begin, and long with long texts. */
const AT_ONCE = 50
const BETWEEN = '\n'

/** What a segmenter makes of runs of Japanese, each apart. */
const segmentsOf = (runs: readonly string[], segmenter: Intl.Segmenter): readonly (readonly string[])[] => {
  const parts: string[][] = [[]]
  for (const { segment } of segmenter.segment(runs.join(BETWEEN))) {
    if (segment === BETWEEN) parts.push([])
    else parts.at(-1)?.push(segment)
  }
  return parts
}

/** Words without particles, where there are other words. */
const withoutParticles = (words: readonly string[]): readonly string[] => {
  const telling = words.filter((word) => !particle.test(word))
  return telling.length > 0 ? telling : words
}

/** The words of runs of Japanese, by the run. */
const wordsByRun = (
  runs: readonly string[],
  segmenter: Intl.Segmenter,
): ReadonlyMap<string, readonly string[]> => {
  const words = new Map<string, readonly string[]>()
  for (let from = 0; from < runs.length; from += AT_ONCE) {
    const together = runs.slice(from, from + AT_ONCE)
    for (const [index, segments] of segmentsOf(together, segmenter).entries())
      words.set(together[index] ?? '', withoutParticles(segments))
  }
  return words
}

const runsIn = (text: string): readonly string[] => foldWords(text).match(runs) ?? []

/** Cuts texts into words. */
export interface Tokenizer {
  /** The words of a text; Japanese as ICU cuts it (`Intl.Segmenter`), as pairs of characters where that is missing. */
  readonly words: (text: string) => string[]
  /** The words of a text, Japanese as pairs of characters, which also find what stands inside a word or across two. */
  readonly pairs: (text: string) => string[]
  /** What each of many texts is found by: its words and pairs, each once. */
  readonly terms: (texts: readonly string[]) => readonly (readonly string[])[]
}

/** Makes a tokenizer, which holds one segmenter for all texts. */
export const createTokenizer = (): Tokenizer => {
  const segmenter =
    typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('ja', { granularity: 'word' }) : undefined
  const cut = (all: readonly string[], cutJapanese: (run: string) => readonly string[]) =>
    all.flatMap((run) => (isJapanese(run) ? cutJapanese(run) : [run]))
  const wordsOf = (all: readonly string[]): ((run: string) => readonly string[]) => {
    if (!segmenter) return pairsIn
    const known = wordsByRun([...new Set(all.filter(isJapanese))], segmenter)
    return (run) => known.get(run) ?? []
  }
  return {
    words: (text) => {
      const all = runsIn(text)
      return cut(all, wordsOf(all))
    },
    pairs: (text) => cut(runsIn(text), pairsIn),
    terms: (texts) => {
      const all = texts.map(runsIn)
      const cutJapanese = wordsOf(all.flat())
      return all.map((own) => [...new Set([...cut(own, cutJapanese), ...cut(own, pairsIn)])])
    },
  }
}
