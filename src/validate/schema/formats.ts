import type { LocalizedText } from '../../model/records.js'

/** What a text of a format is called, and how it is to be written. */
export interface Format {
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

/** What is known of a format by its name. */
export const formatOf = (format: string): Format =>
  FORMATS[format] ?? { code: 'schema', word: { en: format, ja: format }, hint: { en: '', ja: '' } }
