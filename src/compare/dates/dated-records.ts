import { fieldOf } from '../../atlas/field-of.js'
import { groupBy } from '../../lists/group-by.js'
import type { AnyIds } from '../../model/ids.js'
import type { Kind } from '../../model/kinds.js'
import type { Records } from '../../model/records.js'
import { compareTexts } from '../../time/compare-texts.js'
import { readOrderedInterval } from '../../time/ordered-interval.js'
import { type Span, spanReader } from './spans.js'

/** A record of any kind. */
export type AnyRecord = Records<AnyIds>[Kind]

/** A record with the time that it carries. */
export interface Dated {
  readonly kind: Kind
  readonly record: AnyRecord
  readonly span: Span
}

const textIn = (record: AnyRecord, field: string): string | undefined => {
  const value = fieldOf(record, field)
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

/** Reads the dates that records carry, each text once; undefined for a record that carries none that can be read. */
export const timeReader = (): ((record: AnyRecord) => Span | undefined) => {
  const spanOf = spanReader()
  return (record) => spanOf(dateOf(record) ?? '')
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
