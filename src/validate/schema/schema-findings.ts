import * as z from 'zod'
import { suggest } from '../../atlas/suggest.js'
import type { Kind } from '../../model/kinds.js'
import type { LocalizedText } from '../../model/records.js'
import { isFields, valueAt } from '../fields.js'
import type { Finding } from '../finding.js'
import { parseCurrency } from '../normalize/parse-currency.js'
import { didYouMean, quoted, quotedJa, shown } from '../quoted.js'
import { formatFinding } from './format-findings.js'
import { fieldNames, kindOfIdAt, schemasAt, titleOf } from './schema-at.js'
import { typeOfValue, typeWord } from './type-words.js'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

const finding = (
  code: string,
  path: Path,
  message: LocalizedText,
  hint?: LocalizedText | undefined,
): Finding => ({ severity: 'error', code, path, message, ...(hint && { hint }) })

const nameOf = (path: Path): string => String(path.at(-1) ?? '')

const unknownField = (kind: Kind, path: Path, key: string): Finding =>
  finding(
    'unknown-field',
    [...path, key],
    { en: `There is no field ${quoted(key)} here.`, ja: `ここに${quotedJa(key)}という項目はありません。` },
    didYouMean(suggest(key, fieldNames(schemasAt(kind, path)))),
  )

const missing = (kind: Kind, path: Path): Finding => {
  const key = nameOf(path)
  if (key === 'currency' && titleOf(schemasAt(kind, path.slice(0, -1))) === 'Money')
    return finding(
      'amount-without-currency',
      path,
      { en: 'The amount has no currency.', ja: '金額に通貨がありません。' },
      {
        en: 'Give its ISO 4217 code: JPY, EUR, USD.',
        ja: 'JPY、EUR、USDなどISO 4217の通貨コードを付けてください。',
      },
    )
  return finding('missing-field', path, {
    en: `The field ${quoted(key)} is missing.`,
    ja: `必須の項目${quotedJa(key)}がありません。`,
  })
}

const typeHint = (value: unknown, expected: string, kind: Kind, path: Path): LocalizedText | undefined => {
  const title = titleOf(schemasAt(kind, path))
  if (value === null)
    return { en: 'Leave the field out where it is not known.', ja: '不明な場合は、項目ごと省いてください。' }
  if (expected === 'array') return { en: 'Put it in a list: […].', ja: '[…]のように配列に入れてください。' }
  if (title === 'LocalizedText')
    return {
      en: 'Give both languages: {"en": …, "ja": …}.',
      ja: '{"en": …, "ja": …}のように英語と日本語で書いてください。',
    }
  if (title === 'Money')
    return {
      en: 'Give amount and currency: {"amount": 14600000000, "currency": "JPY"}.',
      ja: '{"amount": 14600000000, "currency": "JPY"}のように金額と通貨で書いてください。',
    }
  if (typeof value === 'string' && (expected === 'number' || expected === 'int')) {
    const number = Number(value)
    if (value.trim() !== '' && Number.isFinite(number))
      return { en: `Write ${number} without quotes.`, ja: `引用符なしで${number}と書いてください。` }
  }
  if (typeof value === 'number' && expected === 'string')
    return { en: `Write "${value}" in quotes.`, ja: `"${value}"のように引用符で囲んでください。` }
  return undefined
}

const wrongType = (kind: Kind, path: Path, value: unknown, expected: string): Finding => {
  const [want, got] = [typeWord(expected), typeOfValue(value)]
  return finding(
    'wrong-type',
    path,
    {
      en: `Expected ${want.en}, found ${got.en}${typeof value === 'string' || typeof value === 'number' ? `: ${shown(value)}` : ''}.`,
      ja: `${want.ja}が必要ですが、${got.ja}${typeof value === 'string' || typeof value === 'number' ? `（${shown(value)}）` : ''}があります。`,
    },
    typeHint(value, expected, kind, path),
  )
}

const isTerm = (value: unknown): value is { en: string; ja: string } =>
  isFields(value) && typeof value['en'] === 'string' && typeof value['ja'] === 'string'

const unknownTerm = (kind: Kind, path: Path, value: string, known: readonly string[]): Finding => {
  const meta = schemasAt(kind, path)
    .map((schema) => z.globalRegistry.get(schema))
    .find((found) => found !== undefined)
  if (meta?.['vocabulary'] === 'CurrencyCode') {
    const currency = parseCurrency(value)
    const near = known.filter((code) => code === value.trim().toUpperCase())
    return finding(
      'unknown-currency',
      path,
      {
        en: `${quoted(value)} is not a currency code of ISO 4217.`,
        ja: `${quotedJa(value)}はISO 4217の通貨コードではありません。`,
      },
      didYouMean(currency.ok ? [currency.value] : near.length > 0 ? near : suggest(value, known)) ?? {
        en: 'Write three letters: JPY, EUR, USD.',
        ja: 'JPY、EUR、USDのように3文字で書いてください。',
      },
    )
  }
  const terms = isFields(meta?.['terms']) ? Object.entries(meta['terms']) : []
  const wanted = value.normalize('NFKC').trim().toLowerCase()
  const labelled = terms.filter(
    ([, term]) => isTerm(term) && [term.en.toLowerCase(), term.ja].includes(wanted),
  )
  const candidates = labelled.length > 0 ? labelled.map(([term]) => term) : suggest(value, known)
  return finding(
    'unknown-term',
    path,
    {
      en: `${quoted(value)} is not a term for ${quoted(nameOf(path.filter((key) => typeof key === 'string')))}.`,
      ja: `${quotedJa(value)}は${quotedJa(nameOf(path.filter((key) => typeof key === 'string')))}の用語ではありません。`,
    },
    didYouMean(candidates) ?? { en: `Terms: ${known.join(', ')}.`, ja: `使える用語：${known.join('、')}` },
  )
}

const outOfRange = (
  path: Path,
  value: unknown,
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
): Finding => {
  const [limit, sign] =
    issue.code === 'too_small'
      ? [issue.minimum, issue.inclusive ? '≥' : '>']
      : [issue.maximum, issue.inclusive ? '≤' : '<']
  if (issue.origin === 'array')
    return finding('too-few-items', path, {
      en: `The list ${quoted(nameOf(path))} needs at least ${limit} item${Number(limit) === 1 ? '' : 's'}.`,
      ja: `配列${quotedJa(nameOf(path))}には少なくとも${limit}件が必要です。`,
    })
  return finding('number-range', path, {
    en: `${shown(value)} is out of range: it must be ${sign} ${limit}.`,
    ja: `${shown(value)}は範囲外です。${sign} ${limit}でなければなりません。`,
  })
}

const union = (
  kind: Kind,
  path: Path,
  value: unknown,
  issue: z.core.$ZodIssueInvalidUnion,
  record: unknown,
): Finding[] => {
  const schemas = schemasAt(kind, path)
  const options = schemas.flatMap((schema) => (schema instanceof z.ZodUnion ? [...schema.options] : []))
  const keys = options.flatMap((option) => fieldNames([option]).slice(0, 1))
  const choice = { en: keys.map(quoted).join(' or '), ja: keys.map(quotedJa).join('か') }
  const hint = {
    en: `Write {"place": "JP"} or {"organization": "jst"}.`,
    ja: `{"place": "JP"}か{"organization": "jst"}のように書いてください。`,
  }
  if (!isFields(value)) return [wrongType(kind, path, value, 'object')].map((found) => ({ ...found, hint }))
  const given = keys.filter((key) => Object.hasOwn(value, key))
  const [only] = given
  if (only !== undefined && given.length === 1)
    return (issue.errors[keys.indexOf(only)] ?? []).flatMap((inner) =>
      schemaFindings(kind, record, { ...inner, path: [...path, ...inner.path] }),
    )
  const unknown = Object.keys(value).filter((key) => !fieldNames(schemas).includes(key))
  return [
    finding(
      'party',
      path,
      given.length > 1
        ? { en: `Only one of ${choice.en} can stand here.`, ja: `${choice.ja}のどちらか一方だけを書けます。` }
        : { en: `One of ${choice.en} must stand here.`, ja: `${choice.ja}のどちらかが必要です。` },
      given.length > 1 ? { en: 'Make two entries of it.', ja: '2件に分けて書いてください。' } : hint,
    ),
    ...unknown.map((key) => unknownField(kind, path, key)),
  ]
}

/** What an issue of the schema says, in our codes and both languages, with a hint. */
export const schemaFindings = (kind: Kind, record: unknown, issue: Issue): Finding[] => {
  const { path } = issue
  const value = valueAt(record, path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownField(kind, path, key))
    case 'invalid_type':
      return [value === undefined ? missing(kind, path) : wrongType(kind, path, value, issue.expected)]
    case 'invalid_value': {
      if (value === undefined) return [missing(kind, path)]
      if (typeof value !== 'string') return [wrongType(kind, path, value, 'string')]
      return [unknownTerm(kind, path, value, issue.values.map(String))]
    }
    case 'invalid_format': {
      if (typeof value !== 'string') break
      const { code, message, hint } = formatFinding(value, issue.format, kindOfIdAt(kind, path))
      return [finding(code, path, message, hint)]
    }
    case 'too_small':
    case 'too_big':
      return [outOfRange(path, value, issue)]
    case 'invalid_union':
      return union(kind, path, value, issue, record)
    case 'invalid_key': {
      const { code, message, hint } = formatFinding(nameOf(path), 'local-identifier', undefined)
      return [finding(code, path, message, hint)]
    }
  }
  return [finding('schema', path, { en: issue.message, ja: issue.message })]
}
