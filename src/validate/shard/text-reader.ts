import { createTextCursor } from './text-cursor.js'
import { groupOf, type KeptTexts, placeInGroup } from './text-form.js'

/** Finds texts by their numbers. */
export interface TextFinder {
  /** The text of a number. */
  at(index: number): string
  /** Whether the text of a number is the one that the first so many bytes are. */
  equals(index: number, bytes: Uint8Array, length: number): boolean
}

/** Finds texts that are kept, those too that will be. */
export const createTextFinder = ({ kept, starts }: KeptTexts): TextFinder => {
  const cursor = createTextCursor(kept)
  const moveToGroup = (index: number) => cursor.moveTo(starts.at(groupOf(index)))
  return {
    at: (index) => {
      moveToGroup(index)
      for (let rest = placeInGroup(index); rest >= 0; rest -= 1) {
        cursor.pass()
        cursor.complete()
      }
      return cursor.text()
    },
    equals: (index, bytes, wanted) => {
      moveToGroup(index)
      let same = 0
      let length = 0
      for (let rest = placeInGroup(index); rest >= 0; rest -= 1) {
        length = cursor.pass()
        same = cursor.sameAs(bytes, wanted, same)
      }
      return same === wanted && length === wanted
    },
  }
}

/** The texts in order. */
export function* textsIn({ kept }: KeptTexts): Generator<string> {
  const cursor = createTextCursor(kept)
  while (!cursor.isAtEnd()) {
    cursor.pass()
    cursor.complete()
    yield cursor.text()
  }
}

/** The texts that begin with some bytes, in order; the others are passed over without being put together. */
export function* textsBeginningWith({ kept }: KeptTexts, start: Uint8Array): Generator<string> {
  const cursor = createTextCursor(kept, start)
  let same = 0
  while (!cursor.isAtEnd()) {
    cursor.pass()
    same = cursor.sameAs(start, start.length, same)
    if (same < start.length) continue
    cursor.complete()
    yield cursor.text()
  }
}

/** Shows each text in order as the first so many bytes, which change from one to the next. */
export const showEach = ({ kept }: KeptTexts, take: (bytes: Uint8Array, length: number) => void): void => {
  const cursor = createTextCursor(kept)
  while (!cursor.isAtEnd()) {
    const length = cursor.pass()
    take(cursor.complete(), length)
  }
}
