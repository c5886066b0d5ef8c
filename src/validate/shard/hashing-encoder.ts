/** Encodes texts in UTF-8, one at a time, and tells their hashes. */
export interface HashingEncoder {
  /** Encodes a text; how many bytes it has. Half a surrogate pair becomes U+FFFD. */
  encode(text: string): number
  /** Begins with the bytes of the text that was encoded last. */
  bytes(): Uint8Array
  /** The hash of that text. */
  hash(): number
  /** The hash of the text that the first so many bytes are. */
  hashOf(bytes: Uint8Array, length: number): number
}

const mixed = (state: number, byte: number): number => {
  const next = Math.imul(state ^ byte, 0x5bd1e995)
  return next ^ (next >>> 15)
}

const finished = (state: number): number => {
  const last = Math.imul(state ^ (state >>> 13), 0xc2b2ae35)
  return (last ^ (last >>> 16)) >>> 0
}

const LAST_ASCII = 0x7f
const MOST_BYTES = 3

const encoder = new TextEncoder()

/** An encoder whose hashes differ from those with another seed. */
export const createHashingEncoder = (seed: number): HashingEncoder => {
  let scratch = new Uint8Array(256)
  let scratchHash = 0

  const hashOf = (bytes: Uint8Array, length: number): number => {
    let state = seed
    for (let at = 0; at < length; at += 1) state = mixed(state, bytes[at] ?? 0)
    return finished(state)
  }
  const encode = (text: string): number => {
    if (scratch.length < text.length * MOST_BYTES) scratch = new Uint8Array(text.length * MOST_BYTES)
    const bytes = scratch
    let state = seed
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at)
      if (unit > LAST_ASCII) {
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

  return { encode, hashOf, bytes: () => scratch, hash: () => scratchHash }
}
