import type { Numbers } from './numbers.js'
import { groupOf, type KeptTexts, MORE, placeInGroup, withRoom } from './text-form.js'

/** Reads texts that are kept, one at a time. */
export interface TextReader {
  /** The text of a number. */
  at(index: number): string
  /** Whether the text of a number is the one that the first so many bytes are. */
  equals(index: number, bytes: Uint8Array, length: number): boolean
  /** All texts in order. */
  all(): Iterator<string>
  /** Those that begin with some bytes, in order; the others are passed over without being put together. */
  beginningWith(start: Uint8Array): Iterable<string>
  /** Shows each text in order as the first so many bytes, which change from one to the next. */
  each(take: (bytes: Uint8Array, length: number) => void): void
}

/** Stands in what is kept, behind the text that it has passed over last. */
interface Cursor {
  moveTo(place: number): void
  isAtEnd(): boolean
  /** Passes over the next text; how many bytes it has. */
  pass(): number
  /** Makes of bytes that begin as the text before the one passed over those of that one. */
  complete(text: Uint8Array): void
  /** How many of the first so many bytes the text passed over has, `before` being how many the one before it has. */
  sameAs(bytes: Uint8Array, most: number, before: number): number
}

const createCursor = (kept: Numbers): Cursor => {
  let place = 0
  /** Of the text passed over last: how many bytes it shares with the one before, and how many it has. */
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
  return {
    moveTo: (to) => {
      place = to
    },
    isAtEnd: () => place === kept.size(),
    pass: () => {
      shared = readNumber()
      const own = readNumber()
      length = shared + own
      place += own
      return length
    },
    complete: (text) => {
      for (let at = shared; at < length; at += 1) text[at] = kept.at(place - length + at)
    },
    sameAs: (bytes, most, before) => {
      if (shared > before) return before
      let same = shared
      while (same < length && same < most && kept.at(place - length + same) === bytes[same]) same += 1
      return same
    },
  }
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** A reader that stands before the first text. */
export const createTextReader = ({ kept, starts }: KeptTexts): TextReader => {
  const cursor = createCursor(kept)
  /** The text that was passed over last, where it is completed. */
  let text = new Uint8Array(0)
  let length = 0
  const complete = () => {
    text = withRoom(text, length)
    cursor.complete(text)
  }
  const read = () => {
    length = cursor.pass()
    complete()
  }
  const completed = (): string => decoder.decode(text.subarray(0, length))
  const moveToGroup = (index: number) => cursor.moveTo(starts.at(groupOf(index)))

  return {
    at: (index) => {
      moveToGroup(index)
      for (let rest = placeInGroup(index); rest >= 0; rest -= 1) read()
      return completed()
    },
    equals: (index, bytes, wanted) => {
      moveToGroup(index)
      let same = 0
      for (let rest = placeInGroup(index); rest >= 0; rest -= 1) {
        length = cursor.pass()
        same = cursor.sameAs(bytes, wanted, same)
      }
      return same === wanted && length === wanted
    },
    *all() {
      while (!cursor.isAtEnd()) {
        read()
        yield completed()
      }
    },
    *beginningWith(start) {
      text = start.slice()
      let same = 0
      while (!cursor.isAtEnd()) {
        length = cursor.pass()
        same = cursor.sameAs(start, start.length, same)
        if (same < start.length) continue
        complete()
        yield completed()
      }
    },
    each: (take) => {
      while (!cursor.isAtEnd()) {
        read()
        take(text, length)
      }
    },
  }
}
