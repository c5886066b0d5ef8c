import * as z from 'zod'
import type { Kind } from '../../model/kinds.js'
import type { LocalizedText } from '../../model/records.js'
import { errorFinding } from '../check/error-finding.js'
import type { Finding, Medium, Told } from '../check/finding.js'
import { parseNumber } from '../normalize/parse-number.js'
import type { Path } from '../path.js'
import { quoted, quotedJa, shown } from '../quoted.js'
import { amountHint, unclearAmount } from './amount-hint.js'
import { booleanHint } from './boolean-hint.js'
import { columnName } from './column-names.js'
import { columnsHint } from './dataset-hint.js'
import { emptyHint } from './empty-hint.js'
import { markHint } from './mark-hint.js'
import { moneyHint } from './money-hint.js'
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

/** A value of a wrong type in a record. */
export interface WrongType {
  readonly kind: Kind
  readonly path: Path
  readonly value: unknown
  /** The type that is wanted, as zod calls it. */
  readonly expected: string
  /** What stands beside the number of an amount as its currency. */
  readonly currency?: unknown
  /** Whether written amounts are read, but not this one. */
  readonly isReading?: boolean
}

const isNumber = (expected: string): boolean => expected === 'number' || expected === 'int'

/** What to do about a text where a number is wanted. */
const numberInText = (wrong: WrongType, text: string, medium: Medium): LocalizedText | undefined => {
  const { kind, path, currency } = wrong
  const isAmount = titleOf(schemasAt(kind, path.slice(0, -1))) === 'Money'
  const unclear = isAmount ? unclearAmount({ text, currency }) : undefined
  if (unclear) return unclear
  const number = PREFIXED.test(text) || text.trim() === '' ? Number.NaN : Number(text)
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
  const read = bareNumber(text)
  if (read !== undefined)
    return numberHint(kind, path, read, { en: `Write ${read}.`, ja: `${read}と書いてください。` })
  return isAmount ? amountHint({ kind, path, text, currency }, medium) : undefined
}

const hintFor = (wrong: WrongType, medium: Medium): LocalizedText | undefined => {
  const { kind, path, value, expected, isReading = false } = wrong
  if (expected === 'array') return listHint(kind, path, medium)
  if (expected === 'boolean') return booleanHint(value)
  if (titleOf(schemasAt(kind, path)) === 'Money') return moneyHint({ kind, path, value, medium, isReading })
  const asOther = objectHint(kind, path, medium) ?? columnsHint(kind, path, value)
  if (asOther) return asOther
  if (typeof value === 'number' && expected === 'string')
    return {
      en: 'Put it in quotes, digit for digit as it stands in the input.',
      ja: '入力に書かれている数字をそのまま、引用符で囲んでください。',
    }
  return typeof value === 'string' && isNumber(expected) ? numberInText(wrong, value, medium) : undefined
}

const OF_PARTS: ReadonlySet<string> = new Set(['object', 'record', 'array'])

/** That a text stands in one cell for what several columns make. */
const inOneCell = (kind: Kind, path: Path, text: string): LocalizedText => {
  const { en, ja } = columnName(kind, path)
  return {
    en: `One cell cannot hold all of ${quoted(en)}: ${quoted(text)}.`,
    ja: `${quotedJa(ja)}を1つのセルにまとめて書くことはできません：${quotedJa(text)}。`,
  }
}

const expectedOther = (value: unknown, expected: string): LocalizedText => {
  const [want, got] = [typeWord(expected), typeOfValue(value)]
  const isShort = typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value))
  const found = typeof value === 'string' ? quotedJa(value) : isShort ? `（${shown(value)}）` : ''
  return {
    en: `Expected ${want.en}, found ${got.en}${isShort ? `: ${shown(value)}` : ''}.`,
    ja: `${want.ja}が必要ですが、${got.ja}${found}があります。`,
  }
}

/** What is told of a value of a wrong type. */
export const tellWrongType = (wrong: WrongType, medium: Medium = 'data'): Told => {
  const { kind, path, value, expected } = wrong
  const isCell = medium === 'cell' && typeof value === 'string' && OF_PARTS.has(expected)
  return {
    message: isCell ? inOneCell(kind, path, value) : expectedOther(value, expected),
    hint:
      value === null
        ? emptyHint(kind, path)
        : (markHint(kind, path, value, medium) ?? hintFor(wrong, medium)),
  }
}

/** That an amount of money is in no form that is read, told at the place where it comes from. */
export const unreadAmount = (kind: Kind, target: Path, value: unknown, path: Path): Finding =>
  errorFinding('wrong-type', path, (medium) =>
    tellWrongType({ kind, path: target, value, expected: 'object', isReading: true }, medium),
  )
