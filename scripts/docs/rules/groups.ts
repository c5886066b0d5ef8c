import type { LocalizedText } from '../../../src/model/records.js'

/** Codes that are found at the same work. */
export interface Group {
  readonly title: LocalizedText
  readonly description: LocalizedText
  readonly codes: readonly string[]
}

/** The codes in the order of the work: reading, the schema, values, records beside others, written values, mappings. */
export const groups: readonly Group[] = [
  {
    title: { en: 'Reading an input', ja: '入力の読み込み' },
    description: {
      en: 'Whether the input can be read at all, and in which encoding.',
      ja: '入力を読めるかどうかと、その文字コード。',
    },
    codes: [
      'input-empty',
      'input-broken',
      'input-too-long',
      'record-too-long',
      'encoding',
      'encoding-mark',
      'encoding-unknown',
      'encoding-range',
      'nul-character',
      'lone-surrogate',
    ],
  },
  {
    title: { en: 'Reading tables', ja: '表の読み込み' },
    description: { en: 'Header, rows and cells of CSV and TSV.', ja: 'CSVとTSVの見出し、行、セル。' },
    codes: [
      'csv-columns',
      'csv-quote',
      'csv-empty-rows',
      'csv-header-empty',
      'csv-header-duplicate',
      'csv-header-conflict',
    ],
  },
  {
    title: { en: 'Reading JSON, YAML and values', ja: 'JSON、YAML、値の読み込み' },
    description: {
      en: 'What the notation allows, and what is dangerous in it.',
      ja: '書き方の規則と、その中で危険なもの。',
    },
    codes: [
      'json-syntax',
      'json-truncated',
      'yaml-syntax',
      'yaml-key',
      'yaml-tag',
      'alias-unknown',
      'alias-bomb',
      'duplicate-key',
      'unsafe-key',
      'too-deep',
      'too-many-values',
      'cyclic',
      'not-plain',
    ],
  },
  {
    title: { en: 'The shape of a dataset', ja: 'データセットの形' },
    description: { en: 'Which records there are, and of which kind.', ja: 'どのレコードが、どの種類か。' },
    codes: ['not-a-dataset', 'collection-unknown', 'collection-not-list', 'collection-twice', 'kind-unknown'],
  },
  {
    title: { en: 'The schema', ja: 'スキーマ' },
    description: {
      en: 'Which fields a record has and how their values are written.',
      ja: 'レコードの項目と、値の書き方。',
    },
    codes: [
      'missing-field',
      'unknown-field',
      'wrong-type',
      'unknown-term',
      'unknown-currency',
      'amount-without-currency',
      'party',
      'too-few-items',
      'out-of-range',
      'identifier-format',
      'local-identifier-format',
      'dimension-value-format',
      'alpha-3-format',
      'date-format',
      'date-precision',
      'interval-format',
      'time-format',
      'language-format',
      'url-format',
      'text-format',
      'schema',
    ],
  },
  {
    title: { en: 'Values that contradict each other', ja: '値どうしの食い違い' },
    description: {
      en: 'What the parts of one record say of each other.',
      ja: '1つのレコードの中での整合。',
    },
    codes: [
      'interval-not-ordered',
      'amount-precision',
      'number-too-large',
      'country-code-mismatch',
      'local-id-duplicate',
      'parent-cycle',
      'tiers-overlap',
      'observation-outside',
      'observation-duplicate',
    ],
  },
  {
    title: { en: 'Across records', ja: 'レコード間' },
    description: {
      en: 'What records say of one another, and of the atlas that they are checked against.',
      ja: 'レコードどうし、また照合先のアトラスとの整合。',
    },
    codes: [
      'duplicate-id',
      'id-in-base',
      'same-name',
      'unresolved-reference',
      'unknown-section',
      'parent-elsewhere',
    ],
  },
  {
    title: { en: 'Written dates', ja: '日付の表記' },
    description: {
      en: 'What normalizing reads as a date, and what it leaves as it is.',
      ja: '正規化で日付として読み取るものと、そのまま残すもの。',
    },
    codes: [
      'date-written',
      'date-ambiguous',
      'date-year-span',
      'date-order-mismatch',
      'date-short-year',
      'date-no-such-day',
      'date-weekday-mismatch',
      'date-outside-era',
      'date-ambiguous-fiscal-year',
      'date-not-ordered',
      'date-not-one-date',
    ],
  },
  {
    title: { en: 'Written amounts and numbers', ja: '金額と数の表記' },
    description: {
      en: 'What normalizing reads as an amount, a currency or a number, and what it leaves as it is.',
      ja: '正規化で金額・通貨・数として読み取るものと、そのまま残すもの。',
    },
    codes: [
      'money-written',
      'money-no-currency',
      'money-ambiguous-currency',
      'money-assumed-currency',
      'money-currency-mismatch',
      'money-ambiguous-decimal',
      'money-range',
      'money-several-qualifiers',
      'money-contradiction',
      'money-unsupported-per',
      'money-too-precise',
      'currency-name',
      'currency-ambiguous-currency',
      'currency-assumed-currency',
      'number-written',
      'number-ambiguous-decimal',
      'number-range',
      'number-several-qualifiers',
      'number-contradiction',
      'number-not-bare',
      'number-not-percent',
      'number-too-precise',
    ],
  },
  {
    title: { en: 'Written places and texts', ja: '国・地域と文字列の表記' },
    description: {
      en: 'What normalizing reads as a place or tidies in a text, and what it leaves as it is.',
      ja: '正規化で国・地域として読み取るもの、文字列で整えるものと、そのまま残すもの。',
    },
    codes: [
      'place-name',
      'place-id',
      'place-alpha-2',
      'place-alpha-3',
      'place-other-code',
      'place-not-iso-3166',
      'place-ambiguous',
      'white-space',
    ],
  },
  {
    title: { en: "Mapping other people's fields", ja: '他の項目からの対応付け' },
    description: {
      en: 'What a mapping file makes of the fields of others.',
      ja: '対応表が、ほかの人の項目から何を作るか。',
    },
    codes: ['unmapped-field', 'unexpected-value'],
  },
]
