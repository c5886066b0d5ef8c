import { isJapanese } from './tokenize.js'

const FIRST = 0xe000
const SECOND = 0xe100
const before = /^[\uE000-\uE0FF][\uE100-\uE11F]/

/**
 * A word as the index holds it. At each character the index walks through all that it knows to follow, one by one;
 * words begin with thousands of Japanese characters, so that these stand under two of private use, made of their code,
 * of which each is followed by few.
 */
export const keyOf = (word: string): string => {
  if (!isJapanese(word)) return word
  const code = word.charCodeAt(0)
  return String.fromCharCode(FIRST + (code >> 10), SECOND + ((code >> 5) & 31)) + word
}

/** The word that a key of the index stands for. */
export const wordOf = (key: string): string => key.replace(before, '')
