import type { Kind } from '../../model/kinds.js'
import { isFields } from '../fields.js'
import { type IdsByName, namesNobody } from '../names/record-names.js'
import type { Findings } from './findings.js'
import type { Normalization } from './normalization.js'
import { type FieldPlace, NUMBER_FIELD, normalizeFigure, normalizeMoneyText } from './normalize-figure.js'
import { normalizeValue } from './normalize-value.js'
import type { NormalizeOptions, Run } from './run.js'
import { type ObjectField, type WrittenField, writtenFieldsOf } from './written-fields.js'

/**
 * Reads the written values of a record of a kind into those of its schema: dates in Japanese eras, fiscal years and
 * other written forms; amounts of money, as one text or in fields; numbers; names and codes of places and currencies;
 * what terms are called; white space around texts. What is valid already stays as it is, and so does what can be read
 * in several ways: that is an issue. The record is not altered; unchanged parts are shared with the result. Normalizing
 * the result again changes nothing. Never throws.
 *
 * @example
 * ```ts
 * import { normalizeRecord } from 'sti-atlas/validate'
 *
 * const { record, changes, issues } = normalizeRecord('program', {
 *   date: '平成21年度',
 *   budget: '最大1億200万ドル',
 *   partners: ['Germany', 'Korea'],
 * })
 * record //=> { date: '2009-04/2010-03', budget: { amount: 102000000, currency: 'USD', qualifier: 'up-to' }, partners: ['DE', 'Korea'] }
 * changes.map(({ pointer, rule }) => `${pointer} ${rule}`) //=> ['/date date-written', '/budget money-written', '/partners/0 place-name']
 * issues.map(({ severity, code }) => `${severity} ${code}`) //=> ['note money-assumed-currency', 'error place-ambiguous']
 * ```
 */
export function normalizeRecord(kind: Kind, record: unknown, options: NormalizeOptions = {}): Normalization {
  const { record: normalized, changes, issues } = runOver(kind, record, options)
  return { record: normalized, changes, issues }
}

/** The same, with all that was found while the record was normalized. */
export function runOver(
  kind: Kind,
  record: unknown,
  options: NormalizeOptions,
  idsByName: IdsByName = namesNobody,
): Findings & { readonly record: unknown } {
  const run: Run = { options, idsByName, changes: [], issues: [], unreadMoney: [] }
  const normalized = normalizeField(run, writtenFieldsOf(kind), record, { pointer: '', unit: undefined })
  return { record: normalized, changes: run.changes, issues: run.issues, unreadMoney: run.unreadMoney }
}

function normalizeField(run: Run, field: WrittenField, value: unknown, place: FieldPlace): unknown {
  switch (field.type) {
    case 'object':
      return normalizeObject(run, field, value, place)
    case 'array':
      return normalizeArray(run, field.item, value, place)
    default:
      return normalizeValue(run, field, value, place.pointer)
  }
}

/** Where the field or item stands that a key leads to. */
const placeBelow = ({ pointer, unit }: FieldPlace, key: string | number): FieldPlace => ({
  pointer: `${pointer}/${key}`,
  unit,
})

function normalizeArray(run: Run, item: WrittenField, value: unknown, place: FieldPlace): unknown {
  if (!Array.isArray(value)) return value
  const items: readonly unknown[] = value
  const normalized = items.map((from, index) => normalizeField(run, item, from, placeBelow(place, index)))
  return normalized.every((to, index) => Object.is(to, items[index])) ? value : normalized
}

function normalizeObject(
  run: Run,
  { fields, figure }: ObjectField,
  value: unknown,
  outer: FieldPlace,
): unknown {
  if (!isFields(value)) return figure === 'money' ? normalizeMoneyText(run, value, outer.pointer) : value
  const place = Object.hasOwn(value, 'unit') ? { ...outer, unit: value.unit } : outer
  const replaced = new Map<string, unknown>()
  for (const [key, from] of Object.entries(value)) {
    const field = fields.get(key)
    if (!field || (figure && key === NUMBER_FIELD[figure])) continue
    const to = normalizeField(run, field, from, placeBelow(place, key))
    if (!Object.is(to, from)) replaced.set(key, to)
  }
  const normalized = replaced.size === 0 ? value : { ...value, ...Object.fromEntries(replaced) }
  return figure ? normalizeFigure(run, figure, normalized, place) : normalized
}
