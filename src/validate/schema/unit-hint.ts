import * as z from 'zod'
import type { CurrencyCode } from '../../codes/currencies.js'
import type { Kind } from '../../model/kinds.js'
import type { LocalizedText } from '../../model/records.js'
import { pathOfLabel } from '../../schemas/field-labels.js'
import { parseCurrency } from '../normalize/parse-currency.js'
import { parseMoney } from '../normalize/parse-money.js'
import { parseNumber } from '../normalize/parse-number.js'
import type { Path } from '../path.js'
import { quoted, quotedJa } from '../quoted.js'
import { pathOfHeader } from '../read/csv/header-path.js'
import { scaledCurrency } from './scaled-currency.js'
import { schemasAt, titleOf } from './schema-at.js'

const IN_BRACKETS = /^(.*\S)\s*[(（[［【〔](.+)[)）\]］】〕]$/u
const SAYS_UNIT = /^(?:単位\s*[:：]?|in\s)\s*/i
const SCALE = /[十百千]?[万億兆]|千|(?:thousand|million|billion|trillion)/i

/** A longer header is no name with a unit. */
const LONGEST = 200

/** A name with a unit after it. */
interface Parts {
  readonly name: string
  readonly unit: string
}

/** How a header can be taken apart: at brackets, or at any white space. */
const partsOf = (header: string): readonly Parts[] => {
  const [, name, unit] = IN_BRACKETS.exec(header) ?? []
  if (name !== undefined && unit !== undefined) return [{ name, unit: unit.replace(SAYS_UNIT, '') }]
  return [...header.matchAll(/\s+/g)].map(({ index, 0: space }) => ({
    name: header.slice(0, index),
    unit: header.slice(index + space.length),
  }))
}

/** How many of what a unit stands for. */
interface Unit {
  readonly times: number
  readonly currency?: CurrencyCode
}

const unitOf = (text: string): Unit | undefined => {
  const scaled = scaledCurrency(text)
  if (scaled) return { times: scaled.units, ...(scaled.currency && { currency: scaled.currency }) }
  const currency = parseCurrency(text)
  if (currency.ok) return { times: 1, currency: currency.value }
  const scale = SCALE.exec(text.normalize('NFKC'))?.[0]
  const number = scale === undefined ? undefined : parseNumber(`1${scale}`)
  return number?.ok ? { times: number.value } : undefined
}

/** The number that a name leads to: a field that is one, or the amount of money. */
const numberAt = (kind: Kind, name: string): Path | undefined => {
  const path = pathOfHeader(pathOfLabel(kind, name) ?? name)
  const schemas = schemasAt(kind, path)
  if (titleOf(schemas) === 'Money') return [...path, 'amount']
  return schemas.some((schema) => schema instanceof z.ZodNumber) ? path : undefined
}

/** An amount in a unit as people write it in a cell; undefined where it would not be read. */
const amountIn = (unit: string): string | undefined => {
  const space = /^[\p{ASCII}]+$/u.test(unit) ? ' ' : ''
  const ways = [`146${space}${unit}`, unit.replace(SCALE, `146${space}$&`)]
  return ways.find((text) => parseMoney(text).ok)
}

/** How the unit goes into the cells, where these can hold an amount of money. */
const inCells = (kind: Kind, path: Path, { name, unit }: Parts): LocalizedText | undefined => {
  const amount = titleOf(schemasAt(kind, path.slice(0, -1))) === 'Money' ? amountIn(unit) : undefined
  return amount === undefined
    ? undefined
    : {
        en: `name the column ${quoted(name)}, write the unit into its cells (${amount}) and give --normalize`,
        ja: `列名を${quotedJa(name)}とし、セルに「${amount}」のように単位まで書いて--normalizeを付け`,
      }
}

/** How a mapping file multiplies the numbers of the column. */
const byMapping = (header: string, path: Path, { times, currency }: Unit): LocalizedText => {
  const field = `"${path.join('.')}": {"from": ${JSON.stringify(header)}, "times": ${times}}`
  const constant = `"${[...path.slice(0, -1), 'currency'].join('.')}": "${currency}"`
  return {
    en: `read the column by a mapping file, with ${field} in "fields"${currency ? ` and ${constant} in "constants"` : ''}`,
    ja: `対応表の"fields"に${field}${currency ? `、"constants"に${constant}` : ''}と書い`,
  }
}

/** What to do about a header that is the name of a field with a unit after it; undefined for any other. */
export const unitHint = (kind: Kind, header: string): LocalizedText | undefined => {
  if (header.length > LONGEST) return undefined
  for (const parts of partsOf(header)) {
    const [unit, path] = [unitOf(parts.unit), numberAt(kind, parts.name)]
    if (!unit || !path) continue
    const cells = inCells(kind, path, parts)
    const mapping = unit.times === 1 ? undefined : byMapping(header, path, unit)
    const ways = [cells, mapping].filter((way) => way !== undefined)
    if (ways.length === 0) return undefined
    return {
      en: `A unit in a header is not read: ${ways.map(({ en }) => en).join('; or ')}.`,
      ja: `見出しの中の単位は読み取りません。${ways.map(({ ja }) => ja).join('るか、')}てください。`,
    }
  }
  return undefined
}
