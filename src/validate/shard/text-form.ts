import type { Numbers } from './numbers.js'

/**
 * Texts as bytes. Ids that follow one another begin alike, so of each text only the bytes in which it differs from the
 * one before are kept, after the number of those in which it does not and their own number. The first of every group is
 * kept whole, so that no more than a group need be looked at to find one.
 */
export interface KeptTexts {
  readonly kept: Numbers
  /** Where the groups begin. */
  readonly starts: Numbers
}

const GROUP_BITS = 3
const PLACE_IN_GROUP = (1 << GROUP_BITS) - 1

/** The number of the group that a text is in. */
export const groupOf = (index: number): number => index >>> GROUP_BITS

/** How many texts of its group stand before a text. */
export const placeInGroup = (index: number): number => index & PLACE_IN_GROUP

/** The byte of a number that says that more of them follow. */
export const MORE = 255

/** Keeps a number, which is one byte unless it is large. */
export const keepNumber = (kept: Numbers, number: number): void => {
  let rest = number
  for (; rest >= MORE; rest -= MORE) kept.push(MORE)
  kept.push(rest)
}

/** A buffer with room for so many bytes: the same, or a larger one that begins with its bytes. */
export const withRoom = (buffer: Uint8Array<ArrayBuffer>, length: number): Uint8Array<ArrayBuffer> => {
  if (length <= buffer.length) return buffer
  const larger = new Uint8Array(length * 2)
  larger.set(buffer)
  return larger
}
