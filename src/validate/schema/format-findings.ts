import { countryTable } from '../../codes/countries.js'
import type { Kind } from '../../model/kinds.js'
import type { LocalizedText } from '../../model/records.js'
import type { DateIssueReason } from '../../time/date-reading.js'
import { parseWrittenDate } from '../../time/parse-written-date.js'
import type { Told } from '../check/finding.js'
import { nameHint } from '../names/name-hint.js'
import { parsePlace } from '../normalize/parse-place.js'
import { didYouMean, quoted, quotedJa } from '../quoted.js'
import { datePrecision } from '../rules/date-precision.js'

/** What a text of a format is called, and how it is to be written. */
interface Format {
  readonly code: string
  readonly word: LocalizedText
  readonly hint: LocalizedText
}

const DATE_HINT: LocalizedText = {
  en: 'Write 2024, 2024-07 or 2024-07-09, as precise as it is known.',
  ja: '分かっている精度で、2024、2024-07、2024-07-09のように書いてください。',
}
const INTERVAL_HINT: LocalizedText = {
  en: 'Write 2007-04/2012-03, an open end as "..": 2007-04/..',
  ja: '2007-04/2012-03のように書いてください。終わりが決まっていなければ2007-04/..とします。',
}

const FORMATS: Readonly<Record<string, Format>> = {
  identifier: {
    code: 'identifier-format',
    word: { en: 'an id', ja: 'ID' },
    hint: {
      en: 'An id is lower-case words joined by hyphens, such as "horizon-europe".',
      ja: 'IDは「horizon-europe」のように、英小文字の語をハイフンでつないだものです。',
    },
  },
  date: { code: 'date-format', word: { en: 'a date', ja: '日付' }, hint: DATE_HINT },
  interval: { code: 'interval-format', word: { en: 'an interval', ja: '期間' }, hint: INTERVAL_HINT },
  'date-or-interval': {
    code: 'date-format',
    word: { en: 'a date or an interval', ja: '日付か期間' },
    hint: { en: `${DATE_HINT.en} ${INTERVAL_HINT.en}`, ja: `${DATE_HINT.ja}期間は${INTERVAL_HINT.ja}` },
  },
  text: {
    code: 'text-format',
    word: { en: 'a text in one paragraph', ja: '1段落の文字列' },
    hint: {
      en: 'Remove white space at the ends, line ends, control characters and characters of no width.',
      ja: '前後の空白、改行、制御文字、幅のない文字を取り除いてください。',
    },
  },
  'local-identifier': {
    code: 'local-identifier-format',
    word: { en: 'an id inside a record', ja: 'レコード内のID' },
    hint: {
      en: 'Use lower-case letters and digits, joined by hyphens or points: "5.1", "tier-1".',
      ja: '英小文字と数字をハイフンか点でつないでください（「5.1」「tier-1」など）。',
    },
  },
  'dimension-value': {
    code: 'dimension-value-format',
    word: { en: 'the id of a value of a dimension', ja: '次元の値のID' },
    hint: {
      en: 'Use letters and digits, joined by ".", "/" or "-": "JP", "2007/2012".',
      ja: '英数字を「.」「/」「-」でつないでください（「JP」「2007/2012」など）。',
    },
  },
  'time-of-day': {
    code: 'time-format',
    word: { en: 'a time of day', ja: '時刻' },
    hint: { en: 'Write 09:30 on a 24-hour clock.', ja: '24時間制で09:30のように書いてください。' },
  },
  'language-tag': {
    code: 'language-format',
    word: { en: 'a language tag', ja: '言語タグ' },
    hint: {
      en: 'Write a BCP 47 tag: ja, en, zh-Hant.',
      ja: 'ja、en、zh-HantなどBCP 47の言語タグで書いてください。',
    },
  },
  'alpha-3': {
    code: 'alpha-3-format',
    word: { en: 'an ISO 3166-1 alpha-3 code', ja: 'ISO 3166-1の3文字コード' },
    hint: { en: 'Write three capitals: JPN.', ja: 'JPNのように大文字3字で書いてください。' },
  },
  url: {
    code: 'url-format',
    word: { en: 'a web address', ja: 'ウェブアドレス' },
    hint: { en: 'Begin it with https:// or http://.', ja: 'https://かhttp://で始めてください。' },
  },
}

const formatOf = (format: string): Format =>
  FORMATS[format] ?? { code: 'schema', word: { en: format, ja: format }, hint: { en: '', ja: '' } }

const PLACE_HINT: LocalizedText = {
  en: 'Write the ISO 3166-1 alpha-2 code of a country, such as "JP", or the id of a bloc or region. A place that has none needs a record of its own.',
  ja: '国は「JP」などISO 3166-1の2文字コード、国家連合や地域はそのIDで書いてください。どちらもなければ、国・地域のレコードを加えてください。',
}

const slugOf = (text: string): string =>
  text
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '')

/** What an id is of that a text stands for, whether it refers to a record, and the records that the text names. */
export interface WantedId {
  readonly kind: Kind | undefined
  readonly isReference: boolean
  readonly named: readonly string[]
}

const NO_ID: WantedId = { kind: undefined, isReference: false, named: [] }

const placeHint = (text: string, named: readonly string[]): LocalizedText | undefined => {
  const place = parsePlace(text)
  if (!place.ok && place.reason === 'ambiguous') return place.hint
  return nameHint(named) ?? (place.ok ? didYouMean([place.value]) : PLACE_HINT)
}

/** Says how an id looks; a record of that id is not known to be there. */
const idAlike = (slug: string): LocalizedText => ({
  en: `Write the id of the record, which is lower-case words joined by hyphens, perhaps "${slug}".`,
  ja: `レコードのIDを書いてください。IDは英小文字の語をハイフンでつないだもので、「${slug}」かもしれません。`,
})

const identifierHint = (text: string, { kind, isReference, named }: WantedId): LocalizedText | undefined => {
  if (kind === 'place') return placeHint(text, named)
  if (named.length > 0) return nameHint(named)
  const slug = slugOf(text)
  if (slug === '' || /[^\p{ASCII}\p{M}\p{Script=Latin}]/u.test(text)) return undefined
  return isReference ? idAlike(slug) : didYouMean([slug])
}

const alpha3Hint = (text: string): LocalizedText | undefined => {
  const place = parsePlace(text)
  const row = place.ok ? countryTable.find(([alpha2]) => alpha2 === place.value) : undefined
  return row && didYouMean([row[1]])
}

const isDateFormat = (format: string): boolean => format.startsWith('date') || format === 'interval'

const UNCLEAR: ReadonlySet<DateIssueReason> = new Set(['year-span', 'vague', 'lunar-calendar'])

/** Why a date can be read in several ways or names none, in words that say how to write it. */
const unclearDate = (text: string): LocalizedText | undefined => {
  const reading = parseWrittenDate(text)
  return !reading.ok && UNCLEAR.has(reading.reason) ? reading.message : undefined
}

/** How a date is written where an interval is wanted. */
const intervalOf = (date: string): LocalizedText => ({
  en: `Write ${date}/${date} for this time alone, or ${date}/.. where there is no end yet.`,
  ja: `この期間だけなら${date}/${date}、終わりが決まっていなければ${date}/..と書いてください。`,
})

const TIME_OF_DAY = /(?:\s+|T)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?$/i

/** The date of a text that has a time of day beside it, which no date has. */
const withoutTime = (text: string): LocalizedText | undefined => {
  const date = text.replace(TIME_OF_DAY, '')
  const reading = date === text ? undefined : parseWrittenDate(date)
  return reading?.ok && !reading.value.includes('/') ? didYouMean([reading.value]) : undefined
}

/** The date or interval that a written one says clearly, where the format takes it. */
const dateHint = (text: string, format: string): LocalizedText | undefined => {
  const reading = parseWrittenDate(text)
  if (!reading.ok) return format === 'interval' ? undefined : withoutTime(text)
  const isInterval = reading.value.includes('/')
  if (format === 'interval' && !isInterval) return intervalOf(reading.value)
  return format === 'date' && isInterval ? undefined : didYouMean([reading.value])
}

const specialHint = (text: string, format: string, wanted: WantedId): LocalizedText | undefined => {
  if (format === 'identifier') return identifierHint(text, wanted)
  if (format === 'alpha-3') return alpha3Hint(text)
  return isDateFormat(format) ? dateHint(text, format) : undefined
}

const IMPOSSIBLE = /^\d{4}-\d\d(?:-\d\d)?$/

const tell = (text: string, format: string, wanted: WantedId, whenEmpty: () => LocalizedText): Told => {
  const { word, hint } = formatOf(format)
  if (text.trim() === '')
    return { message: { en: 'The text is empty.', ja: '文字列が空です。' }, hint: whenEmpty() }
  const unclear = isDateFormat(format) ? unclearDate(text) : undefined
  if (unclear) return { message: unclear }
  if (format.startsWith('date') && IMPOSSIBLE.test(text))
    return {
      message: { en: `The calendar has no ${quoted(text)}.`, ja: `${quotedJa(text)}は暦にありません。` },
      hint,
    }
  return {
    message: {
      en: `${quoted(text)} is not ${word.en}.`,
      ja: `${quotedJa(text)}は${word.ja}の形ではありません。`,
    },
    hint: specialHint(text, format, wanted) ?? hint,
  }
}

/**
 * What is wrong with a text that is not of the format asked for, by the name of the format. `whenEmpty` says what to do
 * about a text without content.
 */
export const formatFinding = (
  text: string,
  format: string,
  whenEmpty: () => LocalizedText,
): { readonly code: string; readonly tell: (wanted?: WantedId) => Told } => {
  const known = isDateFormat(format) ? datePrecision.knownPart(text, format) : undefined
  if (known !== undefined) return { code: datePrecision.code, tell: () => datePrecision.tell(text, known) }
  return { code: formatOf(format).code, tell: (wanted = NO_ID) => tell(text, format, wanted, whenEmpty) }
}
