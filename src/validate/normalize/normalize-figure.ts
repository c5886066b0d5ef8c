import { type CurrencyCode, isCurrencyCode } from '../../codes/currencies.js'
import { namesPercent } from '../../numerals/percent.js'
import { type Fields, isFields } from '../fields.js'
import { excerpt } from '../read/excerpt.js'
import { addChange, addError, addNotes, type Sort } from './findings.js'
import { parseMoney } from './parse-money.js'
import { parseNumber } from './parse-number.js'
import type { Reading } from './result.js'
import type { Run } from './run.js'
import type { ObjectField } from './written-fields.js'

type Figure = NonNullable<ObjectField['figure']>

/** The field of a figure that holds its number. */
export const NUMBER_FIELD: Readonly<Record<Figure, string>> = { money: 'amount', quantity: 'value' }

/** An amount of money that stands as a text or number where an object should. */
export function normalizeMoneyText(run: Run, value: unknown, pointer: string): unknown {
  if (typeof value !== 'string' && typeof value !== 'number') return value
  const reading = parseMoney(String(value), run.options)
  if (!reading.ok) {
    if (reading.reason === 'unrecognized') run.unreadMoney.push(pointer)
    addError(run, 'money', pointer, reading)
    return value
  }
  addNotes(run, 'money', pointer, reading.notes)
  addChange(run, {
    pointer,
    rule: 'money-written',
    from: value,
    to: reading.value,
    written: String(value),
  })
  return reading.value
}

/** Where a field stands in its record. */
export interface FieldPlace {
  readonly pointer: string
  /** The unit of the nearest object that has one. */
  readonly unit: unknown
}

/** An object whose number is written; what is written beside the number goes to the fields that are for it. */
export function normalizeFigure(
  run: Run,
  figure: Figure,
  fields: Fields,
  { pointer, unit }: FieldPlace,
): Fields {
  const numberField = NUMBER_FIELD[figure]
  const written = Object.hasOwn(fields, numberField) ? fields[numberField] : undefined
  if (typeof written !== 'string') return fields
  const sort: Sort = figure === 'money' ? 'money' : 'number'
  const reading = figure === 'money' ? readMoney(run, written, fields) : readQuantity(run, written, unit)
  const contradicted = reading.ok ? contradictedField(reading.value, fields, numberField) : undefined
  const issue = reading.ok ? contradicted && contradiction(written, contradicted) : reading
  if (issue) addError(run, sort, `${pointer}/${numberField}`, issue)
  if (!reading.ok || contradicted) return fields

  addNotes(run, sort, `${pointer}/${numberField}`, reading.notes)
  for (const [key, to] of Object.entries(reading.value)) {
    const from = fields[key]
    if (from === to) continue
    addChange(run, {
      pointer: `${pointer}/${key}`,
      rule: `${sort}-written`,
      from,
      to,
      written,
      ...(key !== numberField && { part: key }),
    })
  }
  return { ...fields, ...reading.value }
}

function readMoney({ options }: Run, written: string, fields: Fields): Reading<Fields> {
  const reading = parseMoney(written, { ...options, currency: currencyIn(fields) })
  return reading.ok ? { ...reading, value: { ...reading.value } } : reading
}

function currencyIn({ currency }: Fields): CurrencyCode | undefined {
  return isCurrencyCode(currency) ? currency : undefined
}

function readQuantity({ options }: Run, written: string, unit: unknown): Reading<Fields> {
  const reading = parseNumber(written, options)
  if (!reading.ok) return reading
  const { value, qualifier, percent } = reading
  if (percent && !isPercent(unit)) return unitIsNotPercent(written)
  return { ok: true, value: { value, ...(qualifier && { qualifier }) } }
}

function isPercent(unit: unknown): boolean {
  const names = isFields(unit) ? Object.values(unit) : [unit]
  return names.some((name) => typeof name === 'string' && namesPercent(name))
}

function unitIsNotPercent(written: string): Reading<Fields> {
  return {
    ok: false,
    reason: 'not-percent',
    message: {
      en: `"${excerpt(written)}" is in percent, but the unit of the figure is not.`,
      ja: `「${excerpt(written)}」は百分率ですが、単位がパーセントではありません。`,
    },
    hint: { en: 'Make percent the unit.', ja: '単位をパーセントにしてください。' },
  }
}

/** The first field beside a number that says something else than the text of the number. */
function contradictedField(read: Fields, fields: Fields, numberField: string): string | undefined {
  return Object.keys(read).find(
    (key) => key !== numberField && fields[key] !== undefined && fields[key] !== read[key],
  )
}

function contradiction(written: string, field: string) {
  return {
    reason: 'contradiction',
    message: {
      en: `"${excerpt(written)}" and the field ${field} beside it contradict each other.`,
      ja: `「${excerpt(written)}」と隣の項目${field}が食い違っています。`,
    },
    hint: { en: 'Correct one of them.', ja: 'どちらかを直してください。' },
  }
}
