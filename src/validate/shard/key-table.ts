import { createNumbers } from './numbers.js'

/** Texts by their numbers, from 0 on. */
export interface Texts {
  readonly size: number
  /** The text of a number. */
  text(key: number): string
}

/** A growing set of texts in the order in which they were added, as bytes: some 35 for a text of 20. */
export interface KeyTable extends Texts {
  /** Adds a text; its number, which is the old one where it is known. */
  add(text: string): number
  /** The number of a text, or -1. */
  find(text: string): number
  /** The texts that begin with another, in order. */
  beginningWith(start: string): Iterable<string>
}

const CHUNK_BITS = 16
const CHUNK = 1 << CHUNK_BITS
const FIRST_CHUNK = 256
/** No byte of UTF-8. */
const END = 0xff
const FULL = 0.7

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
const NO_BYTES = new Uint8Array(0)

/** An empty table. Where a text lands in it differs from run to run, so that no input can aim at one place. */
export const createKeyTable = (): KeyTable => {
  const seed = Math.trunc(Math.random() * 0xffffffff)
  const starts = createNumbers()
  const hashes = createNumbers()
  const chunks: Uint8Array[] = []
  let used = 0
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
    if (scratch.length < text.length * 3 + 1) scratch = new Uint8Array(text.length * 3 + 1)
    const bytes = scratch
    let state = seed
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at)
      if (unit > 0x7f) {
        const { written } = encoder.encodeInto(text, bytes)
        scratchHash = hashOf(bytes, written)
        bytes[written] = END
        return written + 1
      }
      bytes[at] = unit
      state = mixed(state, unit)
    }
    scratchHash = finished(state)
    bytes[text.length] = END
    return text.length + 1
  }
  /** Whether a text begins with so many bytes; with its end among them, whether it is they. */
  const begins = (key: number, bytes: Uint8Array, length: number): boolean => {
    const start = starts.at(key)
    const chunk = chunks[start >>> CHUNK_BITS] ?? NO_BYTES
    const from = start & (CHUNK - 1)
    for (let at = 0; at < length; at += 1) if (chunk[from + at] !== bytes[at]) return false
    return true
  }
  const isAt = (length: number, key: number): boolean =>
    hashes.at(key) === scratchHash && begins(key, scratch, length)
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
    for (let key = 0; key < hashes.size; key += 1) {
      let slot = hashes.at(key) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = key + 1
    }
  }
  /** Makes room for so many bytes: the first chunk grows, then there are further ones. */
  const reserve = (length: number) => {
    const [first] = chunks
    if (chunks.length <= 1 && used + length <= CHUNK) {
      if (first && used + length <= first.length) return
      const grown = new Uint8Array(Math.min(CHUNK, Math.max(FIRST_CHUNK, (used + length) * 2)))
      if (first) grown.set(first)
      chunks[0] = grown
    } else if (used + length > CHUNK) {
      chunks.push(new Uint8Array(Math.max(CHUNK, length)))
      used = 0
    }
  }
  const store = (length: number) => {
    reserve(length)
    const chunk = chunks.at(-1) ?? NO_BYTES
    for (let at = 0; at < length; at += 1) chunk[used + at] = scratch[at] ?? END
    starts.push((chunks.length - 1) * CHUNK + used)
    hashes.push(scratchHash)
    used += length
  }

  const text = (key: number): string => {
    const start = starts.at(key)
    const chunk = chunks[start >>> CHUNK_BITS] ?? NO_BYTES
    const from = start & (CHUNK - 1)
    return decoder.decode(chunk.subarray(from, chunk.indexOf(END, from)))
  }

  return {
    get size() {
      return starts.size
    },
    text,
    add: (text) => {
      const length = write(text)
      const slot = slotOf(length)
      const held = slots[slot] ?? 0
      if (held > 0) return held - 1
      store(length)
      slots[slot] = starts.size
      if (starts.size > slots.length * FULL) grow()
      return starts.size - 1
    },
    find: (text) => (slots[slotOf(write(text))] ?? 0) - 1,
    *beginningWith(start) {
      const wanted = encoder.encode(start)
      for (let key = 0; key < starts.size; key += 1) if (begins(key, wanted, wanted.length)) yield text(key)
    },
  }
}

/** A table that begins with the texts of another, which it leaves as it is. */
export const createTableAfter = (first: KeyTable): KeyTable => {
  const others = createKeyTable()
  const { size: before } = first
  const findAmongOthers = (text: string): number => {
    const key = others.find(text)
    return key < 0 ? key : before + key
  }
  return {
    get size() {
      return before + others.size
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
