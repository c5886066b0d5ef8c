import { pointerOf } from '../../../atlas/pointer.js'
import { BACKSLASH, QUOTE, SPACE } from '../character-codes.js'
import { MAX_DEPTH } from '../limits.js'
import type { OffsetFinding } from '../offset-finding.js'
import type { ProblemContent } from '../problem.js'
import { type JsonExpectation, jsonSyntax, jsonTruncated } from '../problems/json-problems.js'
import { loneSurrogate, nulCharacter, tooDeep, unsafeKey } from '../problems/value-problems.js'
import { UNSAFE_KEYS } from '../unsafe-keys.js'

/** What a look at every character of a JSON text brought to light. */
export interface JsonScan {
  /** The first thing that keeps the text from being used, syntax or content. */
  readonly error?: OffsetFinding
  /** Keys that are there more than once in an object, with the place of the later one. */
  readonly duplicates: readonly { readonly offset: number; readonly key: string }[]
  /** JSON Pointer of the first of these. */
  readonly duplicatePointer?: string
  /** The id of the record that the text is, if it stands before the error. */
  readonly id?: string
}

const WHITE_SPACE = /[ \t\r\n]*/y
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y
const LITERALS = ['true', 'false', 'null']
const FAILED = -1

const matchEnd = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : FAILED
}

/** Where the characters end that need no look: at a quote, a backslash, a control character or the end. */
function plainEnd(text: string, from: number): number {
  let at = from
  let code = text.charCodeAt(at)
  while (code >= SPACE && code !== QUOTE && code !== BACKSLASH) {
    at += 1
    code = text.charCodeAt(at)
  }
  return at
}

/** Reads a JSON text character by character, for what `JSON.parse` does not tell. */
export function scanJson(text: string): JsonScan {
  let error: OffsetFinding | undefined
  const duplicates: { offset: number; key: string }[] = []
  let duplicatePointer: string | undefined
  let id: string | undefined
  const path: (string | number)[] = []

  const fail = (offset: number, finding: ProblemContent): number => {
    error = { offset, pointer: pointerOf(path), finding }
    return FAILED
  }
  const expected = (what: JsonExpectation, at: number): number => {
    if (at >= text.length) return fail(text.length, jsonTruncated())
    const isAfterComma = text.slice(0, at).trimEnd().endsWith(',')
    return fail(
      at,
      text[at] === '\0' ? nulCharacter() : jsonSyntax(what, text.slice(at, at + 80), isAfterComma),
    )
  }
  const skipSpace = (at: number): number => matchEnd(WHITE_SPACE, text, at)

  const escapeSequence = (at: number): number => {
    const end = matchEnd(ESCAPE, text, at)
    if (end === FAILED)
      return text.length - at < 6 && !text.includes('"', at)
        ? expected('escape', text.length)
        : expected('escape', at)
    if (end - at === 2) return end
    const unit = Number.parseInt(text.slice(at + 2, end), 16)
    if (unit === 0) return fail(at, nulCharacter())
    if (unit < 0xd800 || unit > 0xdfff) return end
    const next = matchEnd(ESCAPE, text, end)
    const low = next - end === 6 ? Number.parseInt(text.slice(end + 2, next), 16) : 0
    return unit < 0xdc00 && low >= 0xdc00 && low <= 0xdfff ? next : fail(at, loneSurrogate())
  }
  const string = (start: number): number => {
    let at = start + 1
    for (;;) {
      at = plainEnd(text, at)
      const character = text[at]
      if (character === '"') return at + 1
      if (character === '\\') at = escapeSequence(at)
      else if (character === '\n' || character === '\r')
        return fail(start, jsonSyntax('closing-quote', text.slice(start, start + 80)))
      else return expected('no-control', at)
      if (at === FAILED) return FAILED
    }
  }
  const scalar = (at: number): number => {
    const literal = LITERALS.find((word) => text.startsWith(word, at))
    if (literal !== undefined) return at + literal.length
    const rest = text.slice(at, at + 6)
    if (at + rest.length === text.length && ['-', ...LITERALS].some((word) => word.startsWith(rest)))
      return expected('value', text.length)
    const end = matchEnd(NUMBER, text, at)
    return end === FAILED ? expected('value', at) : end
  }
  const object = (start: number, depth: number): number => {
    const keys = new Set<string>()
    let at = skipSpace(start + 1)
    if (text[at] === '}') return at + 1
    for (;;) {
      const keyAt = at
      if (text[keyAt] !== '"') return expected(keys.size === 0 ? 'key-or-end' : 'key', keyAt)
      at = string(keyAt)
      if (at === FAILED) return FAILED
      const key = keyText(text, keyAt, at)
      path.push(key)
      if (UNSAFE_KEYS.has(key)) return fail(keyAt, unsafeKey(key))
      if (keys.has(key)) {
        duplicates.push({ offset: keyAt, key })
        duplicatePointer ??= pointerOf(path)
      }
      keys.add(key)
      at = skipSpace(at)
      if (text[at] !== ':') return expected('colon', at)
      const valueAt = skipSpace(at + 1)
      at = value(valueAt, depth)
      if (at === FAILED) return FAILED
      if (depth === 1 && key === 'id') id = text[valueAt] === '"' ? keyText(text, valueAt, at) : undefined
      path.pop()
      at = skipSpace(at)
      if (text[at] === '}') return at + 1
      if (text[at] !== ',') return expected('comma-or-brace', at)
      at = skipSpace(at + 1)
    }
  }
  const array = (start: number, depth: number): number => {
    let at = skipSpace(start + 1)
    if (text[at] === ']') return at + 1
    for (let index = 0; ; index += 1) {
      path.push(index)
      at = value(at, depth)
      if (at === FAILED) return FAILED
      path.pop()
      at = skipSpace(at)
      if (text[at] === ']') return at + 1
      if (text[at] !== ',') return expected('comma-or-bracket', at)
      at = skipSpace(at + 1)
    }
  }
  const value = (at: number, depth: number): number => {
    const character = text[at]
    if (character === '"') return string(at)
    if (character !== '{' && character !== '[') return scalar(at)
    if (depth === MAX_DEPTH) return fail(at, tooDeep(MAX_DEPTH))
    return character === '{' ? object(at, depth + 1) : array(at, depth + 1)
  }

  const end = value(skipSpace(0), 0)
  if (end !== FAILED) {
    const rest = skipSpace(end)
    if (rest < text.length) expected('end', rest)
  }
  return {
    ...(error && { error }),
    duplicates,
    ...(duplicatePointer !== undefined && { duplicatePointer }),
    ...(error && id !== undefined && { id }),
  }
}

const unescaped = (raw: string): string => {
  try {
    return String(JSON.parse(`"${raw}"`))
  } catch {
    return raw
  }
}

/** The key or text that stands between two offsets, quotes included; as it is written where its escapes are none of JSON. */
export function keyText(text: string, start: number, end: number): string {
  const raw = text.slice(start + 1, end - 1)
  return raw.includes('\\') ? unescaped(raw) : raw
}
