import type { Kind } from '../../model/kinds.js'
import type { Finding } from '../check/finding.js'
import { readBareNumber } from '../normalize/bare-number.js'
import { isFoundByChecking } from '../normalize/found-by-checking.js'
import { parseCurrency } from '../normalize/parse-currency.js'
import { parseMoney } from '../normalize/parse-money.js'
import { parsePlace } from '../normalize/parse-place.js'
import { readDate } from '../normalize/read-date.js'
import type { Reading, ReadingNote } from '../normalize/result.js'
import type { NormalizeOptions } from '../normalize/run.js'
import { unreadAmount } from '../schema/wrong-type.js'
import { itemsOf, SEPARATOR } from './list-items.js'
import type { Conversion } from './mapping-schema.js'

/** A value as read, and what is to be known of the reading. */
export interface Converted {
  readonly value: unknown
  readonly findings: readonly Finding[]
  /** Whether a finding says why the value could not be read. */
  readonly isUnread?: boolean
}

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
  return isFoundByChecking(reading.reason)
    ? { value: raw, findings: [] }
    : { value: raw, findings: [readingFinding(sort, 'error', path, reading)], isUnread: true }
}

/** A field of ours to put a value into, and the path of the one of theirs that the value comes from. */
export interface FieldToFill {
  readonly kind: Kind
  readonly target: readonly PropertyKey[]
  readonly path: readonly PropertyKey[]
}

const money = (
  raw: unknown,
  text: string,
  { kind, target, path }: FieldToFill,
  options: NormalizeOptions,
): Converted => {
  const reading = parseMoney(text, options)
  return reading.ok || reading.reason !== 'unrecognized'
    ? settle('money', raw, path, reading)
    : { value: raw, findings: [unreadAmount(kind, target, raw, path)], isUnread: true }
}

/** What a mapping says a value is read as, and what stands between the items where it is a list. */
export interface ReadAs {
  readonly as: Conversion | undefined
  readonly separator?: string | undefined
}

/** Reads a value of other people's field as something of ours. A date as the number `2024.10` has lost a digit. */
export const convert = (
  raw: unknown,
  { as, separator = SEPARATOR }: ReadAs,
  field: FieldToFill,
  options: NormalizeOptions,
): Converted => {
  const { path } = field
  const isOfTime = as === 'date' || as === 'interval'
  const isLost = isOfTime && !Number.isInteger(raw)
  const text = typeof raw === 'number' && !isLost ? String(raw) : raw
  if (as === 'list') return { value: itemsOf(raw, separator), findings: [] }
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
      return money(raw, text, field, options)
    case 'date':
      return settle('date', raw, path, readDate(text, 'date-or-interval', options))
    case 'interval':
      return settle('date', raw, path, readDate(text, 'interval', options))
  }
}
