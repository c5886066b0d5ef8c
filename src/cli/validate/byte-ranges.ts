/** A part of a file: where it begins, and where the next begins. */
export interface ByteRange {
  readonly start: number
  readonly end: number
}

const LEAST_BYTES = 256 * 1024

/** Cuts a file into at most so many ranges of much the same size, none of them very small. */
export const byteRanges = (size: number, most: number): readonly ByteRange[] => {
  const count = Math.max(1, Math.min(most, Math.floor(size / LEAST_BYTES)))
  const cut = (index: number) => Math.floor((size * index) / count)
  return Array.from({ length: count }, (_, index) => ({ start: cut(index), end: cut(index + 1) }))
}
