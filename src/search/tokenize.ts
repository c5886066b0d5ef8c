const words = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+|[\p{L}\p{N}]+/gu
const japanese = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u

/** Text as it is compared: full-width and half-width alike, lower case. */
export const foldText = (text: string): string => text.normalize('NFKC').toLowerCase()

const pairs = (word: string) =>
  word.length === 1
    ? [word]
    : Array.from({ length: word.length - 1 }, (_, index) => word.slice(index, index + 2))

/** The words of a text; runs of Japanese as overlapping pairs of characters, which need no dictionary. */
export const tokenize = (text: string): string[] =>
  (foldText(text).match(words) ?? []).flatMap((word) => (japanese.test(word) ? pairs(word) : [word]))
