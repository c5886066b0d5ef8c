import { keyText } from './json-scan.js'

const QUOTE = 34
const COMMA = 44
const BACKSLASH = 92
const OPEN_LIST = 91
const CLOSE_LIST = 93
const OPEN_OBJECT = 123
const CLOSE_OBJECT = 125

/** Where the white space from a place on ends. */
export function skipSpace(text: string, at: number): number {
  while (text.charCodeAt(at) <= 32) at += 1
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

function memberValue(text: string, start: number, name: string): number | undefined {
  let found: number | undefined
  let at = skipSpace(text, start + 1)
  while (text.charCodeAt(at) === QUOTE) {
    const keyEnd = skipString(text, at)
    const matches = keyText(text, at, keyEnd) === name
    const colon = skipSpace(text, keyEnd)
    at = skipSpace(text, colon + 1)
    if (matches) found = at
    at = skipSpace(text, skipValue(text, at) + 1)
  }
  return found
}

function elementValue(text: string, start: number, index: number): number | undefined {
  let at = skipSpace(text, start + 1)
  if (text.charCodeAt(at) === CLOSE_LIST) return undefined
  for (let passed = 0; passed !== index; passed += 1) {
    const end = skipValue(text, at)
    if (text.charCodeAt(end) !== COMMA) return undefined
    at = skipSpace(text, end + 1)
  }
  return at
}

/**
 * The offset of the value at a path of a valid JSON text, or of the nearest value around it. Where a key is there
 * twice, the last one counts, as it does for `JSON.parse`.
 */
export function locateJson(text: string, path: readonly PropertyKey[]): number {
  let at = skipSpace(text, 0)
  for (const step of path) {
    const code = text.charCodeAt(at)
    const next =
      code === OPEN_OBJECT
        ? memberValue(text, at, String(step))
        : code === OPEN_LIST
          ? elementValue(text, at, Number(step))
          : undefined
    if (next === undefined) return at
    at = next
  }
  return at
}
