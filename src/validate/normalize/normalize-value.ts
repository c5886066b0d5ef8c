import { termsCalled } from '../schema/terms-called.js'
import { readBareNumber } from './bare-number.js'
import { addChange, addError, addNotes, type Sort } from './findings.js'
import type { ChangeRule } from './normalization.js'
import { parseCurrency } from './parse-currency.js'
import { parsePlace } from './parse-place.js'
import { placeIndex } from './place-index.js'
import { readDate } from './read-date.js'
import type { Reading } from './result.js'
import type { Run } from './run.js'
import { withoutLooseSpace, withoutOuterSpace } from './without-loose-space.js'
import type { ValueField } from './written-fields.js'

/**
 * The value of a field, read where it is written otherwise than the schema has it. The id of a place that only the
 * dataset knows may read like a name that several places bear; whether there is such a place, the references tell.
 */
export function normalizeValue(run: Run, field: ValueField, value: unknown, pointer: string): unknown {
  if (isValid(run, field, value)) return value
  const written = writtenText(field, value)
  if (written === undefined) return value
  const { sort, rule, reading } = readValue(run, field, written)
  if (!reading.ok) {
    if (!field.accepts(value)) addError(run, sort, pointer, reading)
    return value
  }
  if (!field.accepts(reading.value)) return value
  addNotes(run, sort, pointer, reading.notes)
  addChange(run, { pointer, rule, from: value, to: reading.value, written })
  return reading.value
}

/** Any two capitals are a valid id of a place; only those that are known need no look. */
function isValid({ options }: Run, field: ValueField, value: unknown): boolean {
  if (field.type !== 'place') return field.accepts(value)
  return typeof value === 'string' && placeIndex(options.places).alpha3ById.has(value)
}

/** Years and compact dates come as numbers, too; `2024.10` has lost its last digit as one. */
function writtenText({ type }: ValueField, value: unknown): string | undefined {
  if (typeof value === 'string') return value
  const isDate = type === 'date' || type === 'interval' || type === 'date-or-interval'
  return isDate && Number.isInteger(value) ? String(value) : undefined
}

interface ValueReading {
  readonly sort: Sort
  readonly rule: ChangeRule
  readonly reading: Reading<unknown>
}

const cleaned = (value: string): ValueReading => ({
  sort: 'text',
  rule: 'white-space',
  reading: { ok: true, value },
})

/** Reads a name in place of an id; that of nothing or of several stays, and the check of the field tells of it. */
function readName(
  field: ValueField,
  text: string,
  rule: ChangeRule,
  idsOf: (name: string) => readonly string[],
): ValueReading {
  const trimmed = withoutOuterSpace(text)
  if (field.accepts(trimmed)) return cleaned(trimmed)
  const [id, ...others] = idsOf(text)
  if (id === undefined || others.length > 0) return cleaned(trimmed)
  return { sort: 'text', rule, reading: { ok: true, value: id } }
}

function readValue({ options, idsByName }: Run, field: ValueField, text: string): ValueReading {
  switch (field.type) {
    case 'place': {
      const reading = parsePlace(text, options)
      return { sort: 'place', rule: `place-${reading.ok ? reading.rule : 'name'}`, reading }
    }
    case 'currency':
      return { sort: 'currency', rule: 'currency-name', reading: parseCurrency(text, options) }
    case 'number':
      return { sort: 'number', rule: 'number-written', reading: readBareNumber(text, options) }
    case 'text':
      return cleaned(field.isItem ? withoutOuterSpace(text) : withoutLooseSpace(text))
    case 'reference':
      return readName(field, text, 'record-name', (name) => idsByName(field.kind, name))
    case 'term':
      return readName(field, text, 'term-name', (name) => termsCalled(field.terms, name))
    default:
      return { sort: 'date', rule: 'date-written', reading: readDate(text, field.type, options) }
  }
}
