import { isCurrencyCode } from '../../codes/currencies.js'
import type { Kind } from '../../model/kinds.js'
import { issueFinding } from '../check/issue-finding.js'
import { type Fields, isFields, valueAt } from '../fields.js'
import { namesNobody } from '../names/record-names.js'
import { readBareNumber } from '../normalize/bare-number.js'
import { NUMBER_FIELD, normalizeFigure } from '../normalize/normalize-figure.js'
import { parseCurrency } from '../normalize/parse-currency.js'
import { parseNumber } from '../normalize/parse-number.js'
import type { NormalizeOptions, Run } from '../normalize/run.js'
import { writtenFieldAt } from '../normalize/written-field-at.js'
import type { ObjectField } from '../normalize/written-fields.js'
import type { Path } from '../path.js'
import { type Converted, settle } from './convert.js'

/** The sort of figure whose number a path leads to: an amount of money or a quantity. */
export const figureAt = (kind: Kind, path: Path): ObjectField['figure'] => {
  const above = writtenFieldAt(kind, path.slice(0, -1))
  if (above?.type !== 'object' || !above.figure) return undefined
  return NUMBER_FIELD[above.figure] === path.at(-1) ? above.figure : undefined
}

/** The unit of a figure: its own, or that of the nearest object around it that has one. */
const unitOf = (record: object, path: Path): unknown => {
  const around = valueAt(record, path)
  if (isFields(around) && Object.hasOwn(around, 'unit')) return around.unit
  return path.length === 0 ? undefined : unitOf(record, path.slice(0, -1))
}

const currencyOf = ({ currency }: Fields, options: NormalizeOptions): string | undefined => {
  if (isCurrencyCode(currency)) return currency
  const reading = typeof currency === 'string' ? parseCurrency(currency, options) : undefined
  return reading?.ok ? reading.value : undefined
}

/** An amount whose currency is not known is read as a number: the record is wrong without its currency anyway. */
const readAmount = (amount: string, path: Path, options: NormalizeOptions): Converted =>
  settle('number', amount, path, parseNumber(amount, options))

/** A number that is no amount, such as a negative one, is left to the check of its range. */
const asNumber = (fields: Fields, key: string, { options, issues }: Run): Fields => {
  const text = fields[key]
  if (typeof text !== 'string' || issues.length > 0) return fields
  const reading = readBareNumber(text, options)
  return reading.ok ? { ...fields, [key]: reading.value } : fields
}

/** A text that is the number of a figure: where it stands in a record, and the path of the one that it comes from. */
export interface FigureText {
  readonly figure: NonNullable<ObjectField['figure']>
  readonly target: Path
  readonly path: Path
}

/**
 * Reads the text of the number of a figure in a record. What is written beside the number is of the fields that are for
 * it: the value are the fields of the figure.
 */
export const readFigureText = (
  record: object,
  { figure, target, path }: FigureText,
  options: NormalizeOptions,
): Converted => {
  const above = target.slice(0, -1)
  const fields = valueAt(record, above)
  const key = NUMBER_FIELD[figure]
  if (!isFields(fields) || typeof fields[key] !== 'string') return { value: fields, findings: [] }
  const currency = currencyOf(fields, options)
  if (figure === 'money' && currency === undefined) {
    const amount = readAmount(fields[key], path, options)
    return { ...amount, value: { ...fields, [key]: amount.value } }
  }
  const run: Run = { options, idsByName: namesNobody, changes: [], issues: [], unreadMoney: [] }
  const known = { ...fields, ...(currency !== undefined && { currency }) }
  const read = asNumber(
    normalizeFigure(run, figure, known, { pointer: '', unit: unitOf(record, above) }),
    key,
    run,
  )
  const findings = run.issues.map((issue) => issueFinding(issue, path))
  return {
    value: { ...read, ...(fields.currency !== undefined && { currency: fields.currency }) },
    findings,
    isUnread: findings.some(({ severity }) => severity === 'error'),
  }
}
