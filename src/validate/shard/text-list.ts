import { copyInto, createBytes, createNumbers } from './numbers.js'

/** A growing list of texts in UTF-8. */
export interface TextList {
  size(): number
  /** Adds the text that the first so many bytes are. */
  push(bytes: Uint8Array, length: number): void
  /** Whether the text of a number is the one that the first so many bytes are. */
  equals(index: number, bytes: Uint8Array, length: number): boolean
  at(index: number): string
  /** The texts that begin with some bytes, in order; the others are passed over without being put together. */
  beginningWith(start: Uint8Array): Iterable<string>
  /** Shows each text in order as the first so many bytes, which change from one to the next. */
  each(take: (bytes: Uint8Array, length: number) => void): void
  /** The texts in order. */
  [Symbol.iterator](): Iterator<string>
  /** All of it as bytes, to be handed to another thread. */
  pack(): PackedTexts
}

/** A list of texts as bytes. */
export interface PackedTexts {
  readonly size: number
  readonly kept: Uint8Array<ArrayBuffer>
  readonly starts: Uint32Array<ArrayBuffer>
}

const GROUP_BITS = 3
const GROUP = 1 << GROUP_BITS
const MORE = 255

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

const withRoom = (buffer: Uint8Array<ArrayBuffer>, length: number): Uint8Array<ArrayBuffer> => {
  if (length <= buffer.length) return buffer
  const larger = new Uint8Array(length * 2)
  larger.set(buffer)
  return larger
}

const EMPTY: PackedTexts = { size: 0, kept: new Uint8Array(), starts: new Uint32Array() }

/**
 * A list of the texts that were packed; an empty one unless there are any. Ids that follow one another begin alike, so
 * of each text only the bytes in which it differs from the one before are kept, after the number of those in which it
 * does not and their own number. The first of every eight is kept whole, so that no more than eight need to be looked at
 * to find one.
 */
export const createTextList = (packed: PackedTexts = EMPTY): TextList => {
  const starts = createNumbers()
  const kept = createBytes()
  starts.append(packed.starts)
  kept.append(packed.kept)
  let { size } = packed
  let last = new Uint8Array(64)
  let lastLength = 0

  const keepNumber = (number: number) => {
    let rest = number
    for (; rest >= MORE; rest -= MORE) kept.push(MORE)
    kept.push(rest)
  }
  const sharedWithLast = (bytes: Uint8Array, length: number): number => {
    const most = Math.min(length, lastLength)
    let shared = 0
    while (shared < most && bytes[shared] === last[shared]) shared += 1
    return shared
  }

  /** Goes through what is kept, from the first text of a group on. */
  const reader = () => {
    let place = 0
    let text = new Uint8Array(0)
    /** Of the text that was read last: how many bytes it shares with the one before, and how many it has. */
    let shared = 0
    let length = 0
    const readNumber = (): number => {
      let number = 0
      for (;;) {
        const byte = kept.at(place)
        place += 1
        number += byte
        if (byte < MORE) return number
      }
    }
    /** Passes over the next text. */
    const pass = () => {
      shared = readNumber()
      const own = readNumber()
      length = shared + own
      place += own
    }
    /** Completes in `text` the text passed over. */
    const complete = () => {
      text = withRoom(text, length)
      for (let at = shared; at < length; at += 1) text[at] = kept.at(place - length + at)
    }
    const completed = (): string => decoder.decode(text.subarray(0, length))
    /** How many of the first so many bytes the text passed over has, `before` being how many the one before it has. */
    const sameAs = (bytes: Uint8Array, most: number, before: number): number => {
      if (shared > before) return before
      let same = shared
      while (same < length && same < most && kept.at(place - length + same) === bytes[same]) same += 1
      return same
    }
    const next = (): string => {
      pass()
      complete()
      return completed()
    }
    const equals = (index: number, bytes: Uint8Array, wanted: number): boolean => {
      place = starts.at(index >>> GROUP_BITS)
      let same = 0
      for (let rest = index & (GROUP - 1); rest >= 0; rest -= 1) {
        pass()
        same = sameAs(bytes, wanted, same)
      }
      return same === wanted && length === wanted
    }
    const at = (index: number): string => {
      place = starts.at(index >>> GROUP_BITS)
      for (let rest = index & (GROUP - 1); rest > 0; rest -= 1) {
        pass()
        complete()
      }
      return next()
    }
    function* beginningWith(start: Uint8Array): Generator<string> {
      text = start.slice()
      let same = 0
      for (let index = 0; index < size; index += 1) {
        pass()
        same = sameAs(start, start.length, same)
        if (same < start.length) continue
        complete()
        yield completed()
      }
    }
    const each = (take: (bytes: Uint8Array, length: number) => void) => {
      for (let index = 0; index < size; index += 1) {
        pass()
        complete()
        take(text, length)
      }
    }
    return { next, equals, at, beginningWith, each }
  }
  const { equals, at } = reader()

  return {
    size: () => size,
    push: (bytes, length) => {
      const isFirst = (size & (GROUP - 1)) === 0
      if (isFirst) starts.push(kept.size())
      const shared = isFirst ? 0 : sharedWithLast(bytes, length)
      keepNumber(shared)
      keepNumber(length - shared)
      last = withRoom(last, length)
      for (let place = shared; place < length; place += 1) {
        const byte = bytes[place] ?? 0
        kept.push(byte)
        last[place] = byte
      }
      lastLength = length
      size += 1
    },
    equals,
    at,
    beginningWith: (start) => reader().beginningWith(start),
    each: (take) => reader().each(take),
    *[Symbol.iterator]() {
      const { next } = reader()
      for (let index = 0; index < size; index += 1) yield next()
    },
    pack: () => ({
      size,
      kept: copyInto(new Uint8Array(kept.size()), kept),
      starts: copyInto(new Uint32Array(starts.size()), starts),
    }),
  }
}
