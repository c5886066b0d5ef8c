import * as z from 'zod'
import { fieldOf } from '../../atlas/field-of.js'
import { kindNames } from '../../model/kind-names.js'
import { isKind } from '../../model/kinds.js'
import type { LocalizedText } from '../../model/records.js'

type Schema = z.core.$ZodType

const formats: Readonly<Record<string, LocalizedText>> = {
  text: { en: 'text', ja: '文字列' },
  date: { en: 'date: 2024, 2024-07 or 2024-07-09', ja: '日付（2024、2024-07、2024-07-09）' },
  interval: {
    en: 'interval: 2007-04/2012-03, an open end as ..',
    ja: '期間（2007-04/2012-03。終わりが未定なら2021/..）',
  },
  'date-or-interval': {
    en: 'date or interval: 2024-07, 2007-04/2012-03, an open end as ..',
    ja: '日付か期間（2024-07、2007-04/2012-03。終わりが未定なら2021/..）',
  },
  'time-of-day': { en: 'time of day: 09:30', ja: '時刻（09:30）' },
  url: { en: 'address: https://…', ja: 'アドレス（https://…）' },
  'language-tag': { en: 'BCP 47 tag: ja, en-GB', ja: 'BCP 47の言語タグ（ja、en-GB）' },
  'alpha-3': { en: 'three capitals: JPN', ja: '大文字3字（JPN）' },
  'local-identifier': {
    en: 'lower-case letters, digits, hyphens: global-south',
    ja: '英小文字・数字・ハイフン（global-south）',
  },
  identifier: {
    en: 'lower-case words and hyphens: ocean-grants',
    ja: '英小文字の語とハイフン（ocean-grants）',
  },
  'dimension-value': {
    en: 'letters, digits, hyphens: JP, 2019/2021',
    ja: '英数字・ハイフン（JP、2019/2021）',
  },
}

const MOST_TERMS = 20

const isWords = (value: unknown): value is { en: string; ja: string } =>
  typeof value === 'object' && value !== null && 'en' in value && 'ja' in value

const enumWords = (schema: z.ZodEnum): LocalizedText => {
  const { terms } = z.globalRegistry.get(schema) ?? {}
  if (schema.options.length > MOST_TERMS) {
    const some = schema.options.includes('JPY') ? 'JPY' : String(schema.options[0])
    return { en: `code: ${some}`, ja: `コード（${some}）` }
  }
  const inLanguage = (language: 'en' | 'ja') =>
    schema.options.map((option) => {
      const term = fieldOf(terms, option)
      if (!isWords(term) || term[language] === option) return String(option)
      return language === 'en' ? `${option} (${term.en})` : `${option}（${term.ja}）`
    })
  return { en: `one of: ${inLanguage('en').join(', ')}`, ja: `次のいずれか：${inLanguage('ja').join('、')}` }
}

const placeId = {
  en: 'the ISO 3166-1 alpha-2 code of a country: JP; for others lower-case words and hyphens: asean',
  ja: '国はISO 3166-1の2文字コード（JP）、ほかは英小文字の語とハイフン（asean）',
}
const wholeNumber = { en: 'whole number', ja: '整数' }
const number = { en: 'number', ja: '数値' }
const unknown = { en: 'value', ja: '値' }

/** What a single value must be, in words. */
const singleWords = (schema: Schema): LocalizedText => {
  if (schema instanceof z.ZodEnum) return enumWords(schema)
  if (schema instanceof z.ZodBoolean) return { en: 'true or false', ja: 'trueかfalse' }
  if (schema instanceof z.ZodNumberFormat) return wholeNumber
  if (schema instanceof z.ZodNumber) return number
  if (!(schema instanceof z.ZodStringFormat))
    return schema instanceof z.ZodString ? formatWords('text') : unknown
  const { references, identifies } = z.globalRegistry.get(schema) ?? {}
  if (identifies === 'place') return placeId
  if (!isKind(references)) return formatWords(schema.format ?? 'text')
  const { en, ja } = kindNames[references]
  return references === 'place'
    ? { en: `id of a record of the kind ${en}: JP, asean`, ja: `${ja}のID（JP、asean）` }
    : { en: `id of a record of the kind ${en}`, ja: `${ja}のID` }
}

const formatWords = (format: string): LocalizedText => formats[format] ?? unknown

/** What a field must hold, in words, and whether it holds a list of such values. */
export const valueWords = (schema: Schema): { readonly words: LocalizedText; readonly isList: boolean } => {
  const isList = schema instanceof z.ZodArray
  return { words: singleWords(isList ? schema.element : schema), isList }
}
