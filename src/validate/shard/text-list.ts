import { copyInto, createBytes, createNumbers } from './numbers.js'
import { type KeptTexts, keepNumber, placeInGroup, withRoom } from './text-form.js'
import { createTextFinder, showEach, type TextFinder, textsBeginningWith, textsIn } from './text-reader.js'

/** A growing list of texts in UTF-8. */
export interface TextList extends TextFinder {
  size(): number
  /** Adds the text that the first so many bytes are. */
  push(bytes: Uint8Array, length: number): void
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

const EMPTY: PackedTexts = { size: 0, kept: new Uint8Array(), starts: new Uint32Array() }

const unpacked = (packed: PackedTexts): KeptTexts => {
  const texts: KeptTexts = { kept: createBytes(), starts: createNumbers() }
  texts.kept.append(packed.kept)
  texts.starts.append(packed.starts)
  return texts
}

/** How many bytes two texts have in common at their beginning, of so many at most. */
const sharedBytes = (one: Uint8Array, other: Uint8Array, most: number): number => {
  let shared = 0
  while (shared < most && one[shared] === other[shared]) shared += 1
  return shared
}

/** A list of the texts that were packed; an empty one unless there are any. */
export const createTextList = (packed: PackedTexts = EMPTY): TextList => {
  const texts = unpacked(packed)
  const { kept, starts } = texts
  const { at, equals } = createTextFinder(texts)
  let { size } = packed
  let last = new Uint8Array(64)
  let lastLength = 0

  const push: TextList['push'] = (bytes, length) => {
    const isFirst = placeInGroup(size) === 0
    if (isFirst) starts.push(kept.size())
    const shared = isFirst ? 0 : sharedBytes(bytes, last, Math.min(length, lastLength))
    keepNumber(kept, shared)
    keepNumber(kept, length - shared)
    last = withRoom(last, length)
    for (let place = shared; place < length; place += 1) {
      const byte = bytes[place] ?? 0
      kept.push(byte)
      last[place] = byte
    }
    lastLength = length
    size += 1
  }

  return {
    size: () => size,
    push,
    at,
    equals,
    beginningWith: (start) => textsBeginningWith(texts, start),
    each: (take) => showEach(texts, take),
    [Symbol.iterator]: () => textsIn(texts),
    pack: () => ({
      size,
      kept: copyInto(new Uint8Array(kept.size()), kept),
      starts: copyInto(new Uint32Array(starts.size()), starts),
    }),
  }
}
