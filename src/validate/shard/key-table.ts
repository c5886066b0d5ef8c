import { createNumbers } from './numbers.js'
import { createTextList, type PackedTexts } from './text-list.js'

/** Texts by their numbers, from 0 on. */
export interface Texts {
  size(): number
  /** The text of a number. */
  text(key: number): string
  /** The texts in order. */
  [Symbol.iterator](): Iterator<string>
}

/** A growing set of texts in the order in which they were added: some 20 bytes for each of those that begin alike. */
export interface KeyTable extends Texts {
  /** Adds a text; its number, which is the old one where it is known. */
  add(text: string): number
  /** The number of a text, or -1. */
  find(text: string): number
  /** The texts that begin with another, in order. */
  beginningWith(start: string): Iterable<string>
}

/** A key table that holds all its texts itself. */
export interface PackableKeyTable extends KeyTable {
  /** Its texts as bytes. */
  pack(): PackedTexts
}

/** The texts that were packed. */
export const unpackTexts = (packed: PackedTexts): Texts => {
  const { size, at, [Symbol.iterator]: all } = createTextList(packed)
  return { size, text: at, [Symbol.iterator]: all }
}

const FULL = 0.7

const encoder = new TextEncoder()

/** An empty table. Where a text lands in it differs from run to run, so that no input can aim at one place. */
export const createKeyTable = (): PackableKeyTable => {
  const seed = Math.trunc(Math.random() * 0xffffffff)
  const texts = createTextList()
  const hashes = createNumbers()
  let slots = new Uint32Array(64)
  let scratch = new Uint8Array(256)
  /** The hash of the bytes in `scratch`. */
  let scratchHash = 0

  const mixed = (state: number, byte: number): number => {
    const next = Math.imul(state ^ byte, 0x5bd1e995)
    return next ^ (next >>> 15)
  }
  const finished = (state: number): number => {
    const last = Math.imul(state ^ (state >>> 13), 0xc2b2ae35)
    return (last ^ (last >>> 16)) >>> 0
  }
  const hashOf = (bytes: Uint8Array, length: number): number => {
    let state = seed
    for (let at = 0; at < length; at += 1) state = mixed(state, bytes[at] ?? 0)
    return finished(state)
  }
  /** Puts the bytes of a text into `scratch`; their number. Half a surrogate pair becomes U+FFFD. */
  const write = (text: string): number => {
    if (scratch.length < text.length * 3) scratch = new Uint8Array(text.length * 3)
    const bytes = scratch
    let state = seed
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at)
      if (unit > 0x7f) {
        const { written } = encoder.encodeInto(text, bytes)
        scratchHash = hashOf(bytes, written)
        return written
      }
      bytes[at] = unit
      state = mixed(state, unit)
    }
    scratchHash = finished(state)
    return text.length
  }
  const isAt = (length: number, key: number): boolean =>
    hashes.at(key) === scratchHash && texts.equals(key, scratch, length)
  /** The slot that holds the text in `scratch`, or the free one where it belongs. */
  const slotOf = (length: number): number => {
    const mask = slots.length - 1
    let slot = scratchHash & mask
    for (;;) {
      const held = slots[slot] ?? 0
      if (held === 0 || isAt(length, held - 1)) return slot
      slot = (slot + 1) & mask
    }
  }
  const grow = () => {
    slots = new Uint32Array(slots.length * 2)
    const mask = slots.length - 1
    for (let key = 0; key < hashes.size(); key += 1) {
      let slot = hashes.at(key) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = key + 1
    }
  }

  return {
    size: texts.size,
    text: texts.at,
    [Symbol.iterator]: texts[Symbol.iterator],
    add: (text) => {
      const length = write(text)
      const slot = slotOf(length)
      const held = slots[slot] ?? 0
      if (held > 0) return held - 1
      texts.push(scratch, length)
      hashes.push(scratchHash)
      slots[slot] = texts.size()
      if (texts.size() > slots.length * FULL) grow()
      return texts.size() - 1
    },
    find: (text) => (slots[slotOf(write(text))] ?? 0) - 1,
    beginningWith: (start) => texts.beginningWith(encoder.encode(start)),
    pack: texts.pack,
  }
}

/** A table that begins with the texts of another, which it leaves as it is. */
export const createTableAfter = (first: KeyTable): KeyTable => {
  const others = createKeyTable()
  const before = first.size()
  const findAmongOthers = (text: string): number => {
    const key = others.find(text)
    return key < 0 ? key : before + key
  }
  return {
    size: () => before + others.size(),
    *[Symbol.iterator]() {
      yield* first
      yield* others
    },
    text: (key) => (key < before ? first.text(key) : others.text(key - before)),
    add: (text) => {
      const key = first.find(text)
      return key < 0 ? before + others.add(text) : key
    },
    find: (text) => {
      const key = first.find(text)
      return key < 0 ? findAmongOthers(text) : key
    },
    *beginningWith(start) {
      yield* first.beginningWith(start)
      yield* others.beginningWith(start)
    },
  }
}
