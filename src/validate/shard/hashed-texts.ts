import { createNumbers } from './numbers.js'
import type { TextList } from './text-list.js'

/** Finds the texts of a list by their hashes. */
export interface HashedTexts {
  /** The number of the text that the first so many bytes are, or -1. */
  find(bytes: Uint8Array, length: number, hash: number): number
  /** The same, after adding the text to the list where it is not there. */
  add(bytes: Uint8Array, length: number, hash: number): number
}

const FIRST = 64
const FULL = 0.7
const NONE = 0

/** Finds texts of an empty list, to which others are added only by this. */
export const createHashedTexts = (texts: TextList): HashedTexts => {
  const hashes = createNumbers()
  /** The numbers of texts plus 1, each at the place that its hash says or at the first free one after it. */
  let slots = new Uint32Array(FIRST)

  /** The slot that holds a text, or the free one where it belongs. */
  const slotOf = (bytes: Uint8Array, length: number, hash: number): number => {
    const mask = slots.length - 1
    let slot = hash & mask
    for (;;) {
      const held = slots[slot] ?? NONE
      if (held === NONE || (hashes.at(held - 1) === hash && texts.equals(held - 1, bytes, length)))
        return slot
      slot = (slot + 1) & mask
    }
  }
  const grow = () => {
    slots = new Uint32Array(slots.length * 2)
    const mask = slots.length - 1
    for (let key = 0; key < hashes.size(); key += 1) {
      let slot = hashes.at(key) & mask
      while (slots[slot] !== NONE) slot = (slot + 1) & mask
      slots[slot] = key + 1
    }
  }

  return {
    find: (bytes, length, hash) => (slots[slotOf(bytes, length, hash)] ?? NONE) - 1,
    add: (bytes, length, hash) => {
      const slot = slotOf(bytes, length, hash)
      const held = slots[slot] ?? NONE
      if (held !== NONE) return held - 1
      texts.push(bytes, length)
      hashes.push(hash)
      slots[slot] = texts.size()
      if (texts.size() > slots.length * FULL) grow()
      return texts.size() - 1
    },
  }
}
