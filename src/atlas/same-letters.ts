const sorted = (word: string): string => [...word].sort().join('')

/** Whether two words have the same letters, in whatever order. */
export const haveSameLetters = (word: string, other: string): boolean =>
  word.length === other.length && sorted(word) === sorted(other)
