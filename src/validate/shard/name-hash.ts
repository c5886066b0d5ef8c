import { createNumbers, type Numbers } from './numbers.js'

/** A growing list of 64-bit hashes of texts; an absent text is 0. */
export interface Hashes {
  readonly size: number
  push(text: string | undefined): void
  /** The halves of all hashes, high and low in turn. */
  readonly halves: Numbers
}

/** An empty list of hashes. Equal texts have equal hashes, in every run. */
export const createHashes = (halves: Numbers = createNumbers()): Hashes => ({
  get size() {
    return halves.size / 2
  },
  halves,
  push: (text) => {
    let [high, low] = [0, 0]
    if (text !== undefined) {
      high = 0xdeadbeef ^ text.length
      low = 0x41c6ce57 ^ text.length
      for (let at = 0; at < text.length; at += 1) {
        const unit = text.charCodeAt(at)
        high = Math.imul(high ^ unit, 0x9e3779b1)
        low = Math.imul(low ^ unit, 0x5f356495)
        high ^= low >>> 15
      }
      high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35)
      low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35)
    }
    halves.push(high >>> 0)
    halves.push(low >>> 0)
  },
})
