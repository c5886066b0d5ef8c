import type { LocalizedText } from '../../model/records.js'
import type { ChangeRule } from '../normalize/normalization.js'
import type { Rule } from './rule.js'

type Text = readonly [title: LocalizedText, description: LocalizedText]

const read = (en: string, ja: string, exampleEn: string, exampleJa = exampleEn): Text => [
  { en: `${en} was read`, ja: `${ja}を読み取った` },
  {
    en: `Normalizing replaced a written value by one of the schema: ${exampleEn}. The note says what it was and what it is now.`,
    ja: `正規化により、書かれた値をスキーマの値に置き換えました（${exampleJa}）。置き換え前後の値を知らせます。`,
  },
]

const CHANGES: Readonly<Record<ChangeRule, Text>> = {
  'date-written': read(
    'A written date',
    '日付の表記',
    '9 July 2024 → 2024-07-09',
    '令和6年2月16日 → 2024-02-16',
  ),
  'money-written': read(
    'A written amount',
    '金額の表記',
    '€95.5bn → 95500000000 EUR',
    '約146億円 → 14600000000 JPY',
  ),
  'number-written': read('A written number', '数の表記', '１，２００ → 1200'),
  'currency-name': read('The name or sign of a currency', '通貨の名称や記号', 'yen → JPY', '円 → JPY'),
  'place-name': read('The name of a place', '国・地域の名称', 'Germany → DE', 'ドイツ → DE'),
  'place-id': read('The id of a place', '国・地域のID', 'ＪＰ → JP'),
  'place-alpha-2': read('An alpha-2 code', '2文字コード', 'jp → JP'),
  'place-alpha-3': read('An alpha-3 code', '3文字コード', 'JPN → JP'),
  'place-other-code': read('A code that is not of ISO 3166-1', 'ISO 3166-1にないコード', 'UK → GB'),
  'record-name': read(
    'The name of a record',
    'レコードの名称',
    'National Science Foundation → nsf',
    '科学技術振興機構 → jst',
  ),
  'term-name': read(
    'What a term is called',
    '用語の名称',
    'joint research → joint-research',
    '共同研究 → joint-research',
  ),
  'white-space': [
    { en: 'White space of a text was put right', ja: '文字列の空白を整えた' },
    {
      en: 'Normalizing took off the white space at the ends of a text (" JST" → "JST"), made spaces of line breaks, or removed characters of no width such as U+200B. Line breaks stay in the items of a list, where they may stand between several.',
      ja: '正規化により、文字列の前後の空白を除き（" JST" → "JST"）、改行を空白に置き換え、U+200Bなど幅のない文字を除きました。配列の要素の中の改行は、複数の値の区切りかもしれないため、そのまま残します。',
    },
  ],
}

const ambiguous = (en: string, ja: string): LocalizedText => ({
  en: `${en} Nothing is guessed; the value stays as it is.`,
  ja: `${ja}推測はせず、値はそのまま残します。`,
})

const UNREAD_DATES: Readonly<Record<string, Text>> = {
  'date-no-such-day': [
    { en: 'A day that the calendar lacks', ja: '暦にない日' },
    ambiguous(
      'The written date names a month or day that does not exist.',
      '存在しない月日が書かれています。',
    ),
  ],
  'date-outside-era': [
    { en: 'A date outside its era', ja: '元号の範囲外の日付' },
    ambiguous(
      'The era had ended at that date, or had not begun.',
      'その日付には、元号が終わっているか始まっていません。',
    ),
  ],
  'date-lunar-calendar': [
    { en: 'A date of the lunar calendar', ja: '旧暦の日付' },
    ambiguous(
      'A month or day of Meiji 1 to 5 is one of the lunar calendar, which Japan used until the end of 1872: Meiji 4, month 7, day 18 is 2 September 1871. The year alone is read.',
      '明治5年までの月日は旧暦です（明治4年7月18日は新暦の1871年9月2日）。年だけなら読み取ります。',
    ),
  ],
  'date-weekday-mismatch': [
    { en: 'A date with the wrong weekday', ja: '曜日の合わない日付' },
    ambiguous('The date was another day of the week.', '日付と曜日が合いません。'),
  ],
  'date-short-year': [
    { en: 'A year of fewer than four digits', ja: '4桁に満たない西暦年' },
    ambiguous('It is not clear which century is meant.', 'どの世紀か分かりません。'),
  ],
  'date-ambiguous': [
    { en: 'Day and month cannot be told apart', ja: '日と月の区別がつかない日付' },
    ambiguous(
      'Say which comes first, day or month, to have such dates read.',
      '日と月のどちらが先かを指定すると読み取れます。',
    ),
  ],
  'date-year-span': [
    { en: 'Two years whose span is not clear', ja: '範囲のはっきりしない2つの年' },
    ambiguous(
      '2023/24 can be two years or one that runs into the next, 2005/06 can be a month too, and 2021年～2025年度 runs from a calendar year to a fiscal year.',
      '2023/24は2年間とも年をまたぐ年度とも、2005/06は年月とも読めます。「2021年～2025年度」は暦年と年度が混ざっています。',
    ),
  ],
  'date-vague': [
    { en: 'A part of a year or month that a word names', ja: '言葉で示された年や月の一部' },
    ambiguous(
      'The end of a fiscal year or early 2025 is no date: the month or day is wanted, or the whole.',
      '「年度末」や「年初」は日付ではありません。月か日、または全体の期間を書いてください。',
    ),
  ],
  'date-order-mismatch': [
    { en: 'Day and month in another order than said', ja: '指定と異なる順の月日' },
    ambiguous('The date can only be read in the other order.', '指定と逆の順でしか読めない日付です。'),
  ],
  'date-ambiguous-fiscal-year': [
    { en: 'A fiscal year without a country', ja: 'どの国のものか分からない会計年度' },
    ambiguous(
      'Fiscal years begin in different months in different countries.',
      '会計年度の始まる月は国によって異なります。',
    ),
  ],
  'date-not-ordered': [
    { en: 'A written interval that ends before it starts', ja: '終わりが始まりより前の期間' },
    ambiguous('The second date lies before the first.', '2つ目の日付が1つ目より前です。'),
  ],
  'date-not-one-date': [
    { en: 'A stretch of time where one date is wanted', ja: '1つの日付の欄に書かれた期間' },
    ambiguous(
      'The field takes a date, and the text is a longer stretch.',
      '日付の欄に期間が書かれています。',
    ),
  ],
}

const figures = (
  sort: 'money' | 'number',
  en: string,
  ja: string,
  decimal: LocalizedText,
): Record<string, Text> => ({
  [`${sort}-ambiguous-decimal`]: [
    { en: `${en} whose point or comma is unclear`, ja: `小数点か桁区切りか分からない${ja}` },
    ambiguous(decimal.en, decimal.ja),
  ],
  [`${sort}-range`]: [
    { en: `Two figures where ${en.toLowerCase()} is wanted`, ja: `1つの${ja}の欄に2つの数` },
    ambiguous('Choose one and say at least or up to.', '一方を選び、「以上」か「最大」を付けてください。'),
  ],
  [`${sort}-several-qualifiers`]: [
    { en: `${en} with several qualifiers`, ja: `限定語が複数ある${ja}` },
    ambiguous(
      'Only one of about, up to and at least can be kept.',
      '「約」「最大」「以上」は1つしか残せません。',
    ),
  ],
  [`${sort}-too-precise`]: [
    { en: `${en} with more digits than a number keeps`, ja: `桁数の多すぎる${ja}` },
    ambiguous('Numbers keep some 15 digits.', '数として保持できるのは15桁ほどです。'),
  ],
  [`${sort}-contradiction`]: [
    { en: `${en} that contradicts a field beside it`, ja: `隣の項目と食い違う${ja}` },
    ambiguous(
      'The text says one thing and the field beside it another.',
      '書かれた内容が隣の項目と食い違っています。',
    ),
  ],
})

const UNREAD: Readonly<Record<string, Text>> = {
  ...figures('money', 'An amount', '金額', {
    en: 'The point of €1.234 or the comma of €1,234 can stand before decimals or between thousands. Say which decimal sign the data has to have such amounts read.',
    ja: '「€1.234」のピリオドや「€1,234」のコンマは、小数点にも桁区切りにも読めます。小数点がどの記号かを指定すると読み取れます。',
  }),
  ...figures('number', 'A number', '数', {
    en: 'The comma of 1234,567 can stand before decimals or, misplaced, between thousands. Say which decimal sign the data has to have such numbers read.',
    ja: '1234,567のコンマは、小数点にも、位置を誤った桁区切りにも読めます。小数点がどの記号かを指定すると読み取れます。',
  }),
  'number-not-bare': [
    { en: 'A number with words around it', ja: '言葉の付いた数' },
    ambiguous('Only a bare number can stand in the field.', 'この項目には数だけを書けます。'),
  ],
  'number-scaled-twice': [
    {
      en: 'A number with a unit that the mapping multiplies, too',
      ja: '対応表でも倍にしている、単位付きの数',
    },
    ambiguous(
      'The text says how many its units are, and so does "times" in the mapping.',
      '数に単位が付いていて、対応表の"times"でも倍にしています。',
    ),
  ],
  'number-not-percent': [
    { en: 'A percentage whose unit is not percent', ja: '単位がパーセントでない百分率' },
    ambiguous(
      'The figure is in percent and its unit is something else.',
      '百分率ですが、単位がパーセントではありません。',
    ),
  ],
  'money-ambiguous-currency': [
    { en: 'A sign that several currencies share', ja: '複数の通貨に共通の記号' },
    ambiguous(
      'Name the currencies that such signs mean in the dataset.',
      '記号がどの通貨を指すかを指定してください。',
    ),
  ],
  'currency-ambiguous-currency': [
    { en: 'The name of several currencies', ja: '複数の通貨に共通の名称' },
    ambiguous(
      'Dollars, pounds and crowns are of several countries.',
      'ドル、ポンド、クローネなどは複数の国にあります。',
    ),
  ],
  'money-currency-mismatch': [
    { en: 'A sign that contradicts the currency', ja: '通貨と食い違う記号' },
    ambiguous(
      'The text and the field of the currency name different ones.',
      '書かれた記号と通貨の項目が食い違っています。',
    ),
  ],
  'money-no-currency': [
    { en: 'A written amount without a currency', ja: '通貨のない金額の表記' },
    ambiguous('Write the ISO 4217 code of the currency.', 'ISO 4217の通貨コードを書いてください。'),
  ],
  'money-unsupported-per': [
    { en: 'An amount per something that has no term', ja: '対応していない単位あたりの金額' },
    ambiguous(
      'Amounts can be for each year, person, person and year, or project.',
      '金額は、年・人・人年・件あたりのいずれかです。',
    ),
  ],
  'place-ambiguous': [
    { en: 'A name that several places bear', ja: '複数の国・地域にあてはまる名称' },
    ambiguous(
      'Korea and Congo are several places; "no" and "na" may be answers.',
      '韓国・北朝鮮、2つのコンゴなどの区別がつかないか、noやnaのように答えとも読めます。',
    ),
  ],
}

const USUAL: LocalizedText = {
  en: 'dollars in Japanese as USD, pounds in either language as GBP',
  ja: '「ドル」は米ドル、「ポンド」は英ポンド',
}

const NOTES: Readonly<Record<string, Text>> = {
  'money-assumed-currency': [
    { en: 'A currency that was assumed', ja: '慣例により補った通貨' },
    {
      en: `The amount has a name that several currencies share, which was read as the usual one: ${USUAL.en}.`,
      ja: `複数の通貨に共通の名称を、慣例に従って読みました（${USUAL.ja}）。`,
    },
  ],
  'currency-assumed-currency': [
    { en: 'A currency that was assumed', ja: '慣例により補った通貨' },
    {
      en: `A name that several currencies share was read as the usual one: ${USUAL.en}.`,
      ja: `複数の通貨に共通の名称を、慣例に従って読みました（${USUAL.ja}）。`,
    },
  ],
  'place-not-iso-3166': [
    { en: 'A country code that is not of ISO 3166-1', ja: 'ISO 3166-1にない国コード' },
    {
      en: 'UK and EL are in use but are no ISO 3166-1 codes; they were read as GB and GR.',
      ja: 'UKやELは使われていますがISO 3166-1のコードではないため、GBやGRと読みました。',
    },
  ],
}

const rules = (severity: Rule['severity'], texts: Readonly<Record<string, Text>>): Rule[] =>
  Object.entries(texts).map(([code, [title, description]]) => ({ code, severity, title, description }))

/** What reading written values changes, leaves and assumes. */
export const normalizeRules: readonly Rule[] = [
  ...rules('note', CHANGES),
  ...rules('error', { ...UNREAD_DATES, ...UNREAD }),
  ...rules('note', NOTES),
]
