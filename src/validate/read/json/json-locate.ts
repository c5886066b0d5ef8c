import {
  BACKSLASH,
  CLOSE_LIST,
  CLOSE_OBJECT,
  COMMA,
  OPEN_LIST,
  OPEN_OBJECT,
  QUOTE,
  SPACE,
} from '../character-codes.js'
import { keyText } from './json-scan.js'

/** Where the white space from a place on ends. */
export function skipSpace(text: string, at: number): number {
  while (text.charCodeAt(at) <= SPACE) at += 1
  return at
}

/** Where a text ends that begins with the quote at a place. */
export function skipString(text: string, at: number): number {
  for (at += 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) return at + 1
    if (code === BACKSLASH) at += 1
  }
  return at
}

/** Where a value inside a list or object ends, with the space after it: at the comma or bracket there. */
export function skipValue(text: string, at: number): number {
  let depth = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) {
      at = skipString(text, at)
      continue
    }
    if (code === OPEN_OBJECT || code === OPEN_LIST) depth += 1
    else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
      if (depth === 0) return at
      depth -= 1
    } else if (depth === 0 && code === COMMA) return at
    at += 1
  }
  return at
}

/** The offset of the value that a step leads to in an object or list. */
type OffsetOf = (step: PropertyKey) => number | undefined

/** The offsets of the values in those objects and lists of a text that were looked into, by where each begins. */
export type JsonIndex = Map<number, OffsetOf>

/** Where a key is there twice, the last one counts, as it does for `JSON.parse`. */
function membersOf(text: string, start: number): OffsetOf {
  const offsets = new Map<string, number>()
  let at = skipSpace(text, start + 1)
  while (text.charCodeAt(at) === QUOTE) {
    const keyEnd = skipString(text, at)
    const valueAt = skipSpace(text, skipSpace(text, keyEnd) + 1)
    offsets.set(keyText(text, at, keyEnd), valueAt)
    at = skipSpace(text, skipValue(text, valueAt) + 1)
  }
  return (step) => offsets.get(String(step))
}

function itemsOf(text: string, start: number): OffsetOf {
  const offsets: number[] = []
  let at = skipSpace(text, start + 1)
  let isMore = text.charCodeAt(at) !== CLOSE_LIST
  while (isMore) {
    offsets.push(at)
    const end = skipValue(text, at)
    isMore = text.charCodeAt(end) === COMMA
    at = skipSpace(text, end + 1)
  }
  return (step) => offsets[Number(step)]
}

const nothing: OffsetOf = () => undefined

function valuesIn(text: string, start: number): OffsetOf {
  const code = text.charCodeAt(start)
  if (code === OPEN_OBJECT) return membersOf(text, start)
  return code === OPEN_LIST ? itemsOf(text, start) : nothing
}

/**
 * The offset of the value at a path of a valid JSON text, or of the nearest value around it. What was looked into on
 * the way is kept in the index, so that no part of the text is gone through for every path.
 */
export function locateJson(text: string, path: readonly PropertyKey[], known?: JsonIndex): number {
  let at = skipSpace(text, 0)
  for (const step of path) {
    const offsetOf = known?.get(at) ?? valuesIn(text, at)
    known?.set(at, offsetOf)
    const next = offsetOf(step)
    if (next === undefined) return at
    at = next
  }
  return at
}
