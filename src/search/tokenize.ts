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

/** The words of a run of Japanese without particles, where it has other words. */
const wordsIn = (run: string, segmenter: Intl.Segmenter): readonly string[] => {
  const words = [...segmenter.segment(run)].map(({ segment }) => segment)
  const telling = words.filter((word) => !particle.test(word))
  return telling.length > 0 ? telling : words
}

/** Cuts texts into words. */
export interface Tokenizer {
  /** The words of a text; Japanese as ICU cuts it (`Intl.Segmenter`), as pairs of characters where that is missing. */
  readonly words: (text: string) => string[]
  /** The words of a text, Japanese as pairs of characters, which also find what stands inside a word or across two. */
  readonly pairs: (text: string) => string[]
  /** What a text is found by: its words and pairs, each once. */
  readonly terms: (text: string) => string[]
}

/** Makes a tokenizer, which holds one segmenter for all texts. */
export const createTokenizer = (): Tokenizer => {
  const segmenter =
    typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('ja', { granularity: 'word' }) : undefined
  const cut = (text: string, cutJapanese: (run: string) => readonly string[]) =>
    (foldWords(text).match(runs) ?? []).flatMap((run) => (isJapanese(run) ? cutJapanese(run) : [run]))
  const pairs = (text: string) => cut(text, pairsIn)
  const words = (text: string) => (segmenter ? cut(text, (run) => wordsIn(run, segmenter)) : pairs(text))
  return { words, pairs, terms: (text) => [...new Set([...words(text), ...pairs(text)])] }
}
