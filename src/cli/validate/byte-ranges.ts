/** A part of a file: where it begins, and where the next begins. */
export interface ByteRange {
  readonly start: number
  readonly end: number
}

const LEAST_BYTES = 256 * 1024
/** What one thread checks in the time that another takes to start, and what part of a file that is at most. */
const AHEAD_BYTES = 8 * 1024 * 1024
const AHEAD_PART = 1 / 16

/**
 * Cuts a file into at most so many ranges, none of them very small. The first is somewhat larger than the others, since
 * it is checked by the thread that is there already.
 */
export const byteRanges = (size: number, most: number): readonly ByteRange[] => {
  const count = Math.max(1, Math.min(most, Math.floor(size / LEAST_BYTES)))
  const ahead = count === 1 ? 0 : Math.floor(Math.min(AHEAD_BYTES, size * AHEAD_PART))
  const cut = (index: number) => (index === 0 ? 0 : ahead + Math.floor(((size - ahead) * index) / count))
  return Array.from({ length: count }, (_, index) => ({ start: cut(index), end: cut(index + 1) }))
}
