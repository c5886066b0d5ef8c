import type { Numbers } from './numbers.js'
import { MORE, withRoom } from './text-form.js'

/** Stands in texts that are kept, behind the one that it has passed over last. */
export interface TextCursor {
  moveTo(place: number): void
  isAtEnd(): boolean
  /** Passes over the next text; how many bytes it has. */
  pass(): number
  /** Puts the text passed over together after the one before it; what is returned begins with its bytes. */
  complete(): Uint8Array
  /** The text that was put together last. */
  text(): string
  /** How many of the first so many bytes the text passed over has, `before` being how many the one before it has. */
  sameAs(bytes: Uint8Array, most: number, before: number): number
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** A cursor before the first text; what texts begin with that are not put together is to be given. */
export const createTextCursor = (kept: Numbers, start: Uint8Array = new Uint8Array(0)): TextCursor => {
  let place = 0
  /** Of the text passed over last: how many bytes it shares with the one before, and how many it has. */
  let shared = 0
  let length = 0
  let completed = start.slice()
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
    complete: () => {
      completed = withRoom(completed, length)
      for (let at = shared; at < length; at += 1) completed[at] = kept.at(place - length + at)
      return completed
    },
    text: () => decoder.decode(completed.subarray(0, length)),
    sameAs: (bytes, most, before) => {
      if (shared > before) return before
      let same = shared
      while (same < length && same < most && kept.at(place - length + same) === bytes[same]) same += 1
      return same
    },
  }
}
