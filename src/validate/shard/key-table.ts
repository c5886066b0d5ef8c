import { createNumbers } from './numbers.js'
import { createTextList, type PackedTexts, type TextList } from './text-list.js'

/** Texts by their numbers, from 0 on. */
export interface Texts {
  size(): number
  /** The text of a number. */
  text(key: number): string
  /** The texts in order. */
  [Symbol.iterator](): Iterator<string>
}

/** Texts that can be joined with those of a table. */
export interface JoinableTexts extends Texts {
  /** Adds all of them to a table; the number that each has there. */
  addTo(table: KeyTable): Uint32Array
}

/** A growing set of texts in the order in which they were added: some 20 bytes for each of those that begin alike. */
export interface KeyTable extends Texts {
  /** Adds a text; its number, which is the old one where it is known. */
  add(text: string): number
  /** The number of a text, or -1. */
  find(text: string): number
  /** Adds the text that the first so many bytes are in UTF-8; its number. */
  addEncoded(bytes: Uint8Array, length: number): number
  /** The number of that text, or -1. */
  findEncoded(bytes: Uint8Array, length: number): number
  /** The texts that begin with another, in order. */
  beginningWith(start: string): Iterable<string>
}

/** A key table that holds all its texts itself. */
export interface PackableKeyTable extends KeyTable, JoinableTexts {
  /** Its texts as bytes. */
  pack(): PackedTexts
}

const addAllTo = (table: KeyTable, texts: TextList): Uint32Array => {
  const numbers = new Uint32Array(texts.size())
  let key = 0
  texts.each((bytes, length) => {
    numbers[key] = table.addEncoded(bytes, length)
    key += 1
  })
  return numbers
}

/** The texts that were packed. */
export const unpackTexts = (packed: PackedTexts): JoinableTexts => {
  const texts = createTextList(packed)
  const { size, at, [Symbol.iterator]: all } = texts
  return { size, text: at, [Symbol.iterator]: all, addTo: (table) => addAllTo(table, texts) }
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
  /** The slot that holds a text, or the free one where it belongs. */
  const slotOf = (bytes: Uint8Array, length: number, hash: number): number => {
    const mask = slots.length - 1
    let slot = hash & mask
    for (;;) {
      const held = slots[slot] ?? 0
      if (held === 0 || (hashes.at(held - 1) === hash && texts.equals(held - 1, bytes, length))) return slot
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

  const add = (bytes: Uint8Array, length: number, hash: number): number => {
    const slot = slotOf(bytes, length, hash)
    const held = slots[slot] ?? 0
    if (held > 0) return held - 1
    texts.push(bytes, length)
    hashes.push(hash)
    slots[slot] = texts.size()
    if (texts.size() > slots.length * FULL) grow()
    return texts.size() - 1
  }
  const find = (bytes: Uint8Array, length: number, hash: number): number =>
    (slots[slotOf(bytes, length, hash)] ?? 0) - 1

  return {
    size: texts.size,
    text: texts.at,
    [Symbol.iterator]: texts[Symbol.iterator],
    addTo: (table) => addAllTo(table, texts),
    add: (text) => {
      const length = write(text)
      return add(scratch, length, scratchHash)
    },
    find: (text) => {
      const length = write(text)
      return find(scratch, length, scratchHash)
    },
    addEncoded: (bytes, length) => add(bytes, length, hashOf(bytes, length)),
    findEncoded: (bytes, length) => find(bytes, length, hashOf(bytes, length)),
    beginningWith: (start) => texts.beginningWith(encoder.encode(start)),
    pack: texts.pack,
  }
}

/** A table that begins with the texts of another, which it leaves as it is. */
export const createTableAfter = (first: KeyTable): KeyTable => {
  const others = createKeyTable()
  const before = first.size()
  const amongOthers = (key: number): number => (key < 0 ? key : before + key)
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
      return key < 0 ? amongOthers(others.find(text)) : key
    },
    addEncoded: (bytes, length) => {
      const key = first.findEncoded(bytes, length)
      return key < 0 ? before + others.addEncoded(bytes, length) : key
    },
    findEncoded: (bytes, length) => {
      const key = first.findEncoded(bytes, length)
      return key < 0 ? amongOthers(others.findEncoded(bytes, length)) : key
    },
    *beginningWith(start) {
      yield* first.beginningWith(start)
      yield* others.beginningWith(start)
    },
  }
}
