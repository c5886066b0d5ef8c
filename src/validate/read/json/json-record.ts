import { QUOTE, SPACE } from '../character-codes.js'
import { MAX_DEPTH } from '../limits.js'
import type { OffsetFinding } from '../offset-finding.js'
import { jsonSyntax } from '../problems/json-problems.js'
import { duplicateKey } from '../problems/value-problems.js'
import { idOf } from '../record-id.js'
import { type JsonScan, scanJson } from './json-scan.js'

/** A record read from JSON text, or what keeps it from being read. */
export type JsonRecord =
  | { readonly ok: true; readonly value: unknown; readonly warning?: OffsetFinding }
  | { readonly ok: false; readonly error: OffsetFinding; readonly id?: string }

const SUSPICIOUS = -1
/** Longer texts could be nested so deep that parsing them takes seconds. */
const LONG = 256 * 1024
/** Escapes of NUL and of half characters. */
const HARMFUL_ESCAPE = /\\u(?:0000|d[89a-f])/i

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** The number of keys in the values of a list; SUSPICIOUS as in `countKeys`. */
function countKeysOfItems(list: readonly unknown[], depth: number): number {
  let count = 0
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index]
    if (!isObject(item)) continue
    const inside = countKeys(item, depth + 1)
    if (inside === SUSPICIOUS) return SUSPICIOUS
    count += inside
  }
  return count
}

/** The number of keys in a value; SUSPICIOUS where the value is too deep or has a key that is not allowed. */
function countKeys(value: Readonly<Record<string, unknown>>, depth: number): number {
  if (depth > MAX_DEPTH) return SUSPICIOUS
  if (Array.isArray(value)) return countKeysOfItems(value, depth)
  let count = 0
  for (const key in value) {
    if (key === '__proto__' || key === 'constructor' || key === 'prototype') return SUSPICIOUS
    count += 1
    const item = value[key]
    if (!isObject(item)) continue
    const inside = countKeys(item, depth + 1)
    if (inside === SUSPICIOUS) return SUSPICIOUS
    count += inside
  }
  return count
}

/** The number of colons right after a quote: the keys, and what looks like one in a text. SUSPICIOUS after a space. */
function countColons(text: string): number {
  let count = 0
  for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 1)) {
    const before = text.charCodeAt(at - 1)
    if (before === QUOTE) count += 1
    else if (before <= SPACE) return SUSPICIOUS
  }
  return count
}

const firstWarning = ({
  duplicates: [first, ...rest],
  duplicatePointer = '',
}: JsonScan): OffsetFinding | undefined =>
  first && {
    offset: first.offset,
    pointer: duplicatePointer,
    finding: duplicateKey([...new Set([first, ...rest].map(({ key }) => key))]),
  }

const parse = (text: string): { readonly value: unknown } | undefined => {
  try {
    const value: unknown = JSON.parse(text)
    return { value }
  } catch {
    return undefined
  }
}

/** Whether the value holds all that its text says, and nothing that has to be looked for. */
function isAboveSuspicion(value: unknown, text: string): boolean {
  if (!isObject(value) || (text.includes('\\u') && HARMFUL_ESCAPE.test(text))) return false
  const keys = countKeys(value, 1)
  return keys !== SUSPICIOUS && keys === countColons(text)
}

const errorIn = (text: string, { error }: JsonScan, isEnded: boolean): OffsetFinding =>
  error && !(isEnded && error.finding.code === 'json-truncated')
    ? error
    : { offset: 0, pointer: '', finding: jsonSyntax('value', text.slice(0, 80)) }

/**
 * Reads one record. `JSON.parse` keeps the last of two equal keys and lets half characters and harmful keys pass,
 * so the text is looked at closely where it may hold any of them: where it escapes such a character, where the keys
 * of the value are not as many as the text has, and, before it is parsed at all, where it is long. A value that has
 * ended in a longer text is not cut off but wrong, as `tru` is.
 */
export function readJsonRecord(text: string, isEnded = false): JsonRecord {
  const quick = text.length <= LONG ? parse(text) : undefined
  if (quick && isAboveSuspicion(quick.value, text)) return { ok: true, value: quick.value }
  const scan = scanJson(text)
  const parsed = scan.error ? undefined : (quick ?? parse(text))
  if (!parsed) {
    const id = quick ? idOf(quick.value) : scan.id
    return { ok: false, error: errorIn(text, scan, isEnded), ...(id !== undefined && { id }) }
  }
  const warning = firstWarning(scan)
  return { ok: true, value: parsed.value, ...(warning && { warning }) }
}
