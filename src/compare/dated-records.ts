import type { Atlas } from '../atlas/create-atlas.js'
import type { AnyIds } from '../model/ids.js'
import type { Kind } from '../model/kinds.js'
import type { Records } from '../model/records.js'
import { isDate } from '../time/is-date.js'
import { isInterval } from '../time/is-interval.js'
import { parseInterval } from '../time/parse-interval.js'

/** A record of any kind. */
export type AnyRecord = Records<AnyIds>[Kind]

/** A record with the time that it carries. */
export interface Dated {
  readonly kind: Kind
  readonly record: AnyRecord
  readonly date: string
  /** The first day; the empty text, which sorts before all days, for an open start. */
  readonly start: string
  /** The last day; `~`, which sorts after all days, for an open end. */
  readonly end: string
}

const fields = ['period', 'date', 'since', 'founded'] as const

const dateOf = (record: AnyRecord): string | undefined => {
  for (const field of fields) {
    const value: unknown = field in record ? Reflect.get(record, field) : undefined
    if (typeof value === 'string') return value
  }
  return undefined
}

/** A record with its time; undefined where it carries none that is a date or an ordered interval. */
export const dated = (kind: Kind, record: AnyRecord): Dated | undefined => {
  const date = dateOf(record)
  if (date === undefined || !(isDate(date) || isInterval(date))) return undefined
  const { start, end } = parseInterval(date)
  if (start !== null && end !== null && start > end) return undefined
  return { kind, record, date, start: start ?? '', end: end ?? '~' }
}

const order = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1)

/** By first day, then by last day, then by kind and id. */
export const inOrder = (a: Dated, b: Dated): number =>
  order(a.start, b.start) ||
  order(a.end, b.end) ||
  order(`${a.kind}/${a.record.id}`, `${b.kind}/${b.record.id}`)

/** All records of some kinds. */
export const recordsOfKinds = (
  atlas: Atlas<AnyIds>,
  kinds: readonly Kind[],
): readonly { readonly kind: Kind; readonly record: AnyRecord }[] =>
  [...new Set(kinds)].flatMap((kind) => atlas.all(kind).map((record: AnyRecord) => ({ kind, record })))
