import type { AnyIds } from '../../model/ids.js'
import type { Kind } from '../../model/kinds.js'
import type { Records } from '../../model/records.js'
import { compareTexts } from '../../time/compare-texts.js'
import { parseOrderedInterval, readOrderedInterval } from '../../time/is-ordered.js'
import { groupBy } from '../group-by.js'

/** A record of any kind. */
export type AnyRecord = Records<AnyIds>[Kind]

/** The ends of a date or interval. */
export interface Ends {
  /** The first day; the empty text, which sorts before all days, for an open start. */
  readonly start: string
  /** The last day; `~`, which sorts after all days, for an open end. */
  readonly end: string
}

/** A date or interval with its ends. */
export interface Span extends Ends {
  readonly date: string
}

/** A record with the time that it carries. */
export interface Dated {
  readonly kind: Kind
  readonly record: AnyRecord
  readonly span: Span
}

const textIn = (record: AnyRecord, field: string): string | undefined => {
  const value: unknown = field in record ? Reflect.get(record, field) : undefined
  return typeof value === 'string' ? value : undefined
}

/** The date or interval that a record carries, as written; a period without a start begins with the date. */
export const dateOf = (record: AnyRecord): string | undefined => {
  const [period, date] = [textIn(record, 'period'), textIn(record, 'date')]
  if (period?.startsWith('../') && date !== undefined) {
    const sinceDate = `${date}${period.slice(2)}`
    if (readOrderedInterval(sinceDate)) return sinceDate
  }
  return period ?? date ?? textIn(record, 'since') ?? textIn(record, 'founded')
}

const readSpan = (date: string): Span | undefined => {
  const span = readOrderedInterval(date)
  return span && { date, start: span.start ?? '', end: span.end ?? '~' }
}

/** Reads dates and ordered intervals, each text once; undefined for any other. */
export const spanReader = (): ((date: string) => Span | undefined) => {
  const known = new Map<string, Span | undefined>()
  return (date) => {
    if (!known.has(date)) known.set(date, readSpan(date))
    return known.get(date)
  }
}

/** Reads the dates that records carry, each text once; undefined for a record that carries none that can be read. */
export const timeReader = (): ((record: AnyRecord) => Span | undefined) => {
  const spanOf = spanReader()
  return (record) => spanOf(dateOf(record) ?? '')
}

/** The ends of a date or interval that is asked for. Throws a `RangeError` where it is none. */
export const askedEnds = (date: string): Ends => {
  const { start, end } = parseOrderedInterval(date)
  return { start: start ?? '', end: end ?? '~' }
}

/** Whether two spans share a day. */
export const spansOverlap = (a: Ends, b: Ends): boolean => a.start <= b.end && a.end >= b.start

/**
 * Tells which dates share a day with one that is asked for: all where none is, else only those that can be read. Throws
 * a `RangeError` where what is asked for is no date.
 */
export const datesDuring = (asked: string | undefined): ((date: string | undefined) => boolean) => {
  if (asked === undefined) return () => true
  const ends = askedEnds(asked)
  const spanOf = spanReader()
  return (date = '') => {
    const span = spanOf(date)
    return span !== undefined && spansOverlap(span, ends)
  }
}

const byId = (a: Dated, b: Dated): number =>
  compareTexts(a.kind, b.kind) || compareTexts(a.record.id, b.record.id)

/** In order: by first day, then by last day, then by kind and id. */
export const inOrder = <D extends Dated>(records: readonly D[]): readonly D[] => {
  // Many records share few spans, so that most comparisons fall away.
  const bySpan = groupBy(records, ({ span }) => span)
  const byEnds = groupBy(bySpan.keys(), ({ start, end }) => `${start} ${end}`)
  return [...byEnds.keys()]
    .sort()
    .flatMap((ends) => (byEnds.get(ends) ?? []).flatMap((span) => bySpan.get(span) ?? []).toSorted(byId))
}
