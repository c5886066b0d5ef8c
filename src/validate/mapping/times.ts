import * as z from 'zod'
import type { Kind } from '../../model/kinds.js'
import type { LocalizedText } from '../../model/records.js'
import { type Decimal, decimalOf, shift, toNumber } from '../../numerals/decimal.js'
import { errorFinding } from '../check/error-finding.js'
import type { Finding } from '../check/finding.js'
import { valueAt } from '../fields.js'
import type { FieldPath } from '../path.js'
import { quoted, quotedJa } from '../quoted.js'
import { schemasAt, titleOf } from '../schema/schema-at.js'
import { tellWrongType } from '../schema/wrong-type.js'
import type { MappedField } from './create-mapping.js'
import { setAt } from './field-path.js'
import type { Conversion, MappingOrigin } from './mapping-schema.js'

const WRITTEN = /^(-?)(\d+(?:\.\d+)?)(?:e([+-]\d+))?$/

/** A number without its sign, digit by digit as it is written. */
const decimalFrom = (number: number): Decimal | undefined => {
  const [, , digits = '', exponent = '0'] = WRITTEN.exec(String(number)) ?? []
  const decimal = decimalOf(digits)
  return decimal && shift(decimal, Number(exponent))
}

/** What a value is read as: as a number where it is to be multiplied and nothing else is said. */
export const conversionOf = ({ as, times }: MappingOrigin): Conversion | undefined =>
  as ?? (times === undefined ? undefined : 'number')

/** The product of two numbers as they are written, without rounding; undefined where a number cannot keep it. */
export const product = (number: number, times: number): number | undefined => {
  const [a, b] = [decimalFrom(number), decimalFrom(times)]
  if (!a || !b) return undefined
  const size = toNumber({ units: a.units * b.units, places: a.places + b.places })
  return size === undefined || size === 0 || number > 0 ? size : -size
}

/** A word or letter that says how many the units of a number are. */
const SCALE =
  /[十百千万億兆]|\d\s*(?:[kmbt]|mn|mln|bn|bln|tn|trn|(?:thousand|million|billion|trillion|lakh|crore)s?)(?![a-z])/i

const scaledTwice = (text: string, times: number): LocalizedText => ({
  en: `${quoted(text)} has a unit of its own, and the mapping multiplies it by ${times}.`,
  ja: `${quotedJa(text)}には単位が付いていますが、対応表でも${times}倍しています。`,
})

const SCALED_TWICE_HINT: LocalizedText = {
  en: 'Write the number without the unit, or leave "times" out of the mapping.',
  ja: '単位を外して数だけを書くか、対応表の"times"を外してください。',
}

const tooPrecise = (number: number, times: number): LocalizedText => ({
  en: `${number} times ${times} has more digits than a number can keep.`,
  ja: `${number}を${times}倍すると、数として保持できる桁数を超えます。`,
})

const TOO_PRECISE_HINT: LocalizedText = {
  en: 'Round the figure to 15 digits.',
  ja: '15桁までに丸めてください。',
}

/** A field of ours with what it is made of. */
export interface Multiplied {
  readonly field: MappedField
  readonly times: number
  readonly value: unknown
  readonly path: readonly PropertyKey[]
}

const numberPathOf = ({ target, origin }: MappedField): FieldPath =>
  origin.as === 'money' ? [...target, 'amount'] : target

/** A text that was not read stays for nothing to read it later, when it would not be multiplied. */
const notRead = (kind: Kind, { field, path }: Multiplied, text: string): Finding =>
  errorFinding('wrong-type', path, (medium) =>
    tellWrongType(
      { kind, path: numberPathOf(field), value: text, expected: 'number', isReading: true },
      medium,
    ),
  )

/** Multiplies the number that a field has become in a record, as its mapping says; what is wrong where it cannot. */
const multiply = (kind: Kind, record: object, multiplied: Multiplied): Finding | undefined => {
  const { field, times, value, path } = multiplied
  const numberPath = numberPathOf(field)
  const number = valueAt(record, numberPath)
  if (typeof number === 'string') return notRead(kind, multiplied, number)
  if (typeof number !== 'number') return undefined
  if (typeof value === 'string' && SCALE.test(value.normalize('NFKC')))
    return errorFinding('number-scaled-twice', path, () => ({
      message: scaledTwice(value, times),
      hint: SCALED_TWICE_HINT,
    }))
  const result = product(number, times)
  if (result === undefined)
    return errorFinding('number-too-precise', path, () => ({
      message: tooPrecise(number, times),
      hint: TOO_PRECISE_HINT,
    }))
  setAt(record, numberPath, result)
  return undefined
}

/** Multiplies what fields have become in a record; those that could not be, and why. */
export const multiplyFields = (
  kind: Kind,
  record: object,
  fields: readonly Multiplied[],
): readonly { readonly field: MappedField; readonly findings: readonly Finding[] }[] =>
  fields.flatMap((multiplied) => {
    const finding = multiply(kind, record, multiplied)
    return finding ? [{ field: multiplied.field, findings: [finding] }] : []
  })

/** Whether a field of ours is a number, or an amount of money that is read, so that it can be multiplied. */
export const canMultiply = (kind: Kind, { target, origin: { as = 'number' } }: MappedField): boolean => {
  const schemas = schemasAt(kind, target)
  return as === 'money' ? titleOf(schemas) === 'Money' : as === 'number' && schemas.some(isNumber)
}

const isNumber = (schema: z.core.$ZodType): boolean => schema instanceof z.ZodNumber
