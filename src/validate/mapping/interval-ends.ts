import type { Kind } from '../../model/kinds.js'
import type { LocalizedText } from '../../model/records.js'
import { isInterval } from '../../time/is-interval.js'
import { mixedYears } from '../../time/written/mixed-years.js'
import { normalizeWritten } from '../../time/written/normalize.js'
import { splitSides } from '../../time/written/split-sides.js'
import { errorFinding } from '../check/error-finding.js'
import type { Finding, Medium, Told } from '../check/finding.js'
import { notOneDate, readDate } from '../normalize/read-date.js'
import type { NormalizeOptions } from '../normalize/run.js'
import type { Path } from '../path.js'
import { openEndAssumed, type Side } from '../rules/open-end-assumed.js'
import { emptyHint } from '../schema/empty-hint.js'
import { formatFinding } from '../schema/format-findings.js'
import { markHint } from '../schema/mark-hint.js'
import { tellWrongType } from '../schema/wrong-type.js'
import { type Converted, settle } from './convert.js'
import type { FieldOfTheirs } from './record-of-theirs.js'

/** The first and the last date of an interval as a record of theirs has them, absent for an open end. */
export interface IntervalEnds extends Readonly<Record<Side, FieldOfTheirs>> {
  /** Whether the mapping says that an absent date means an open end. */
  readonly isOpen: boolean
}

/** The field of ours that they make. */
export interface IntervalField {
  readonly kind: Kind
  readonly target: Path
}

const HINTS: Readonly<Record<Side, LocalizedText>> = {
  first: { en: 'Write the date on which it began.', ja: '始まりの日付を書いてください。' },
  last: { en: 'Write the date on which it ended.', ja: '終わりの日付を書いてください。' },
}

/** Whether a text is written as an interval, which a fiscal year is not. */
const isWrittenInterval = (text: string): boolean => {
  const written = normalizeWritten(text)
  return written !== undefined && (isInterval(written) || splitSides(written) !== undefined)
}

const readEnd = (
  { kind, target }: IntervalField,
  side: Side,
  { path, value }: FieldOfTheirs,
  options: NormalizeOptions,
): Converted => {
  if (value === undefined) return { value: '..', findings: [] }
  const text = Number.isInteger(value) ? String(value) : value
  if (typeof text !== 'string') {
    const tell = () => tellWrongType({ kind, path: target, value, expected: 'string' })
    return { value, findings: [errorFinding('wrong-type', path, tell)], isUnread: true }
  }
  const reading = readDate(text, 'date-or-interval', options)
  if (reading.ok && reading.value.includes('/') && isWrittenInterval(text))
    return settle('date', text, path, { ...notOneDate(text, reading.value), hint: HINTS[side] })
  if (reading.ok || reading.reason !== 'unrecognized') return settle('date', text, path, reading)
  const { code, tell } = formatFinding(text, 'date', () => emptyHint(kind, target))
  const tellIt = (medium?: Medium): Told => {
    const hint = markHint(kind, target, text, medium)
    return hint ? { ...tell(), hint } : tell()
  }
  return { value, findings: [errorFinding(code, path, tellIt)], isUnread: true }
}

/** The first (0) or last (1) date of a fiscal year; any other date as it is. */
const endOf = (date: string, at: 0 | 1): string => date.split('/')[at] ?? date

/** That an absent date was read as an open end. */
const assumedOpen = (side: Side, { value, path }: FieldOfTheirs, interval: string): Finding[] => {
  if (value !== undefined) return []
  const { severity, code, tell } = openEndAssumed
  return [{ severity, code, path, tell: () => tell(side, interval) }]
}

/**
 * Reads the first and the last date of an interval, of which one may be absent; that this means an open end is told
 * unless the mapping says so.
 */
export const convertEnds = (
  field: IntervalField,
  ends: IntervalEnds,
  options: NormalizeOptions,
): Converted => {
  if (ends.first.value === undefined && ends.last.value === undefined)
    return { value: undefined, findings: [] }
  const first = readEnd(field, 'first', ends.first, options)
  const last = readEnd(field, 'last', ends.last, options)
  const findings = [...first.findings, ...last.findings]
  const [start, end] = [String(first.value), String(last.value)]
  if (first.isUnread || last.isUnread) return { value: `${start}/${end}`, findings, isUnread: true }
  const written = `${String(ends.first.value)}～${String(ends.last.value)}`
  const mixed = mixedYears(written, start, end)
  if (mixed) return settle('date', written, ends.first.path, mixed)
  const value = `${endOf(start, 0)}/${endOf(end, 1)}`
  const assumed = ends.isOpen
    ? []
    : [...assumedOpen('first', ends.first, value), ...assumedOpen('last', ends.last, value)]
  return { value, findings: [...findings, ...assumed] }
}
