const BITS = 14
const CHUNK = 1 << BITS
const FIRST = 16

/** A growing list of whole numbers from 0 to 2³² - 1, four bytes each. */
export interface Numbers {
  readonly size: number
  at(index: number): number
  push(number: number): void
}

/** An empty list of numbers. */
export const createNumbers = (): Numbers => {
  const chunks: Uint32Array[] = []
  let last = new Uint32Array(0)
  let size = 0
  return {
    get size() {
      return size
    },
    at: (index) => chunks[index >>> BITS]?.[index & (CHUNK - 1)] ?? 0,
    push: (number) => {
      if (size < CHUNK && size === last.length) {
        const grown = new Uint32Array(Math.max(FIRST, size * 2))
        grown.set(last)
        last = grown
        chunks[0] = last
      } else if ((size & (CHUNK - 1)) === 0) {
        last = new Uint32Array(CHUNK)
        chunks.push(last)
      }
      last[size & (CHUNK - 1)] = number
      size += 1
    },
  }
}
