import * as z from 'zod'
import type { Kind } from '../../model/kinds.js'
import type { LocalizedText } from '../../model/records.js'
import { errorFinding } from '../check/error-finding.js'
import type { Finding, Medium, Told } from '../check/finding.js'
import { parseNumber } from '../normalize/parse-number.js'
import type { Path } from '../path.js'
import { quotedJa, shown } from '../quoted.js'
import { emptyHint } from './empty-hint.js'
import { markHint } from './mark-hint.js'
import { amountHint, moneyHint } from './money-hint.js'
import { listHint, objectHint } from './object-hint.js'
import { schemasAt, titleOf } from './schema-at.js'
import { typeOfValue, typeWord } from './type-words.js'

/** A number to another base than ten, which data does not mean. */
const PREFIXED = /^\s*0[box]/i

/** How a number that stands as a text is written; where it could not stand there as a number, that it could not. */
const numberHint = (kind: Kind, path: Path, number: number, written: LocalizedText): LocalizedText =>
  schemasAt(kind, path).some((schema) => z.safeParse(schema, number).success)
    ? written
    : {
        en: `It reads as ${number}, which cannot stand here.`,
        ja: `${number}と読めますが、ここには書けない数です。`,
      }

const bareNumber = (text: string): number | undefined => {
  const number = parseNumber(text)
  return number.ok && number.qualifier === undefined && number.percent === undefined
    ? number.value
    : undefined
}

const hintFor = (
  kind: Kind,
  path: Path,
  value: unknown,
  expected: string,
  medium: Medium,
  isReading: boolean,
): LocalizedText | undefined => {
  if (expected === 'array') return listHint(kind, path, medium)
  if (titleOf(schemasAt(kind, path)) === 'Money') return moneyHint(value, path, isReading)
  const asObject = objectHint(kind, path, medium)
  if (asObject) return asObject
  if (typeof value === 'number' && expected === 'string')
    return {
      en: 'Put it in quotes, digit for digit as it stands in the input.',
      ja: '入力に書かれている数字をそのまま、引用符で囲んでください。',
    }
  if (typeof value !== 'string' || (expected !== 'number' && expected !== 'int')) return undefined
  const number = PREFIXED.test(value) || value.trim() === '' ? Number.NaN : Number(value)
  if (Number.isInteger(number) && !Number.isSafeInteger(number))
    return {
      en: 'Check its digits and unit: numbers are exact up to 9,007,199,254,740,991.',
      ja: '桁と単位を確かめてください。数値は9,007,199,254,740,991まで正確に表せます。',
    }
  if (Number.isFinite(number))
    return numberHint(kind, path, number, {
      en: `Write ${number} without quotes.`,
      ja: `引用符なしで${number}と書いてください。`,
    })
  const read = bareNumber(value)
  if (read !== undefined)
    return numberHint(kind, path, read, { en: `Write ${read}.`, ja: `${read}と書いてください。` })
  const isAmount = titleOf(schemasAt(kind, path.slice(0, -1))) === 'Money'
  return isAmount ? amountHint(value) : undefined
}

/** What is told of a value of a wrong type; `isReading` where written amounts are read, but not this one. */
export const tellWrongType = (
  kind: Kind,
  path: Path,
  value: unknown,
  expected: string,
  medium: Medium = 'data',
  isReading = false,
): Told => {
  const [want, got] = [typeWord(expected), typeOfValue(value)]
  const isShort = typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value))
  const found = typeof value === 'string' ? quotedJa(value) : isShort ? `（${shown(value)}）` : ''
  return {
    message: {
      en: `Expected ${want.en}, found ${got.en}${isShort ? `: ${shown(value)}` : ''}.`,
      ja: `${want.ja}が必要ですが、${got.ja}${found}があります。`,
    },
    hint:
      value === null
        ? emptyHint(kind, path)
        : (markHint(kind, path, value, medium) ?? hintFor(kind, path, value, expected, medium, isReading)),
  }
}

/** That an amount of money is in no form that is read, told at the place where it comes from. */
export const unreadAmount = (kind: Kind, target: Path, value: unknown, path: Path): Finding =>
  errorFinding('wrong-type', path, (medium) => tellWrongType(kind, target, value, 'object', medium, true))
