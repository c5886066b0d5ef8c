import { createHashedTexts } from './hashed-texts.js'
import { createHashingEncoder } from './hashing-encoder.js'
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

const encoder = new TextEncoder()

/** An empty table. Where a text lands in it differs from run to run, so that no input can aim at one place. */
export const createKeyTable = (): PackableKeyTable => {
  const {
    encode,
    bytes: encoded,
    hash,
    hashOf,
  } = createHashingEncoder(Math.trunc(Math.random() * 0xffffffff))
  const texts = createTextList()
  const { add, find } = createHashedTexts(texts)
  return {
    size: texts.size,
    text: texts.at,
    [Symbol.iterator]: texts[Symbol.iterator],
    addTo: (table) => addAllTo(table, texts),
    add: (text) => {
      const length = encode(text)
      return add(encoded(), length, hash())
    },
    find: (text) => {
      const length = encode(text)
      return find(encoded(), length, hash())
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
