/**
 * Dates and intervals as EDTF, Japanese fiscal years and eras.
 *
 * @module sti-atlas/time
 */
export { compareDates } from './compare-dates.js'
export { contains } from './contains.js'
export type { DateIssue, DateIssueReason, DateReading } from './date-reading.js'
export type { Era } from './eras.js'
export { fiscalYearInterval, fiscalYearOf, formatFiscalYear } from './fiscal-year.js'
export { formatDate } from './format-date.js'
export { gapBetween } from './gap-between.js'
export { isDate } from './is-date.js'
export { isInterval } from './is-interval.js'
export { isOrdered } from './is-ordered.js'
export type { Locale } from './locale.js'
export { overlaps } from './overlaps.js'
export { parseEra } from './parse-era.js'
export { type DaySpan, parseInterval } from './parse-interval.js'
export { parseWrittenDate, type WrittenDateOptions } from './parse-written-date.js'
export { type Precision, precisionOf } from './precision-of.js'
export { type EraDate, toEra } from './to-era.js'
