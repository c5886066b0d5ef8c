import { isInterval } from '../../time/is-interval.js'
import type { Finding } from '../finding.js'
import { readBareNumber } from '../normalize/bare-number.js'
import { parseCurrency } from '../normalize/parse-currency.js'
import { parseMoney } from '../normalize/parse-money.js'
import { parsePlace } from '../normalize/parse-place.js'
import { readDate } from '../normalize/read-date.js'
import type { Reading, ReadingNote } from '../normalize/result.js'
import type { NormalizeOptions } from '../normalize/run.js'
import type { Conversion } from './mapping-schema.js'

/** A value as read, and what is to be known of the reading. */
export interface Converted {
  readonly value: unknown
  readonly findings: readonly Finding[]
  /** Whether a finding says why the value could not be read. */
  readonly isUnread?: boolean
}

/** What checking the value against the schema and the references says anyway. */
const SAID_BY_CHECKS: ReadonlySet<string> = new Set(['unrecognized', 'unknown', 'empty'])

const readingFinding = (
  sort: string,
  severity: 'error' | 'note',
  path: readonly PropertyKey[],
  { reason, message, hint }: ReadingNote,
): Finding => ({ severity, code: `${sort}-${reason}`, path, tell: () => ({ message, hint }) })

/** The value of a reading; where it was not read, the value as it was, which is wrong. */
export const settle = (
  sort: string,
  raw: unknown,
  path: readonly PropertyKey[],
  reading: Reading<unknown>,
): Converted => {
  if (reading.ok)
    return {
      value: reading.value,
      findings: (reading.notes ?? []).map((note) => readingFinding(sort, 'note', path, note)),
    }
  return SAID_BY_CHECKS.has(reading.reason)
    ? { value: raw, findings: [] }
    : { value: raw, findings: [readingFinding(sort, 'error', path, reading)], isUnread: true }
}

const list = (raw: unknown, separator: string): unknown =>
  typeof raw === 'string'
    ? raw
        .split(separator)
        .map((item) => item.trim())
        .filter((item) => item !== '')
    : Array.isArray(raw)
      ? raw
      : [raw]

/** Reads a value of other people's field as something of ours. */
export const convert = (
  raw: unknown,
  as: Conversion | undefined,
  path: readonly PropertyKey[],
  options: NormalizeOptions,
  separator = ';',
): Converted => {
  const text = typeof raw === 'number' ? String(raw) : raw
  if (as === 'list') return { value: list(raw, separator), findings: [] }
  if (as === undefined || typeof text !== 'string') return { value: raw, findings: [] }
  switch (as) {
    case 'text':
      return { value: text.trim(), findings: [] }
    case 'number':
      if (typeof raw === 'number') return { value: raw, findings: [] }
      return settle('number', raw, path, readBareNumber(text, options))
    case 'place':
      return settle('place', raw, path, parsePlace(text, options))
    case 'currency':
      return settle('currency', raw, path, parseCurrency(text, options))
    case 'money':
      return settle('money', raw, path, parseMoney(text, options))
    case 'date':
      return settle('date', raw, path, readDate(text, 'date-or-interval', options))
    case 'interval':
      return settle('date', raw, path, readDate(text, 'interval', options))
  }
}

/** The first (0) or last (1) date of a stretch such as a fiscal year; any other value as it is. */
const endOf = (value: unknown, at: 0 | 1): string => {
  const text = String(value)
  return isInterval(text) && !text.includes('..') ? (text.split('/')[at] ?? text) : text
}

/** Reads the first and the last date of an interval, of which one may be absent. */
export const convertEnds = (
  ends: readonly [unknown, unknown],
  paths: readonly [readonly PropertyKey[], readonly PropertyKey[]],
  options: NormalizeOptions,
): Converted => {
  const [start, end] = ends
  if (start === undefined && end === undefined) return { value: undefined, findings: [] }
  const read = (raw: unknown, path: readonly PropertyKey[]): Converted =>
    raw === undefined ? { value: '..', findings: [] } : convert(raw, 'date', path, options)
  const [first, last] = [read(start, paths[0]), read(end, paths[1])]
  return {
    value: `${endOf(first.value, 0)}/${endOf(last.value, 1)}`,
    findings: [...first.findings, ...last.findings],
    isUnread: first.isUnread === true || last.isUnread === true,
  }
}
