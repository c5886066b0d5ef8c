import { collections, type Kind } from '../../../../src/model/kinds.js'
import type { Fields } from '../../../../src/validate/fields.js'
import type { NormalizeOptions } from '../../../../src/validate/index.js'
import type { Example } from '../sample.js'
import { jsonSample } from '../samples.js'
import { wholeRecord } from '../whole-record.js'

const written = (
  kind: Kind,
  bad: Fields,
  good: Fields,
  normalize: true | NormalizeOptions = true,
): Example => ({
  bad: jsonSample({ [collections[kind]]: [wholeRecord(kind, bad)] }, { normalize }),
  good: jsonSample({ [collections[kind]]: [wholeRecord(kind, good)] }, { normalize }),
})

const date = (bad: string, good: string, normalize?: NormalizeOptions) =>
  written('program', { date: bad }, { date: good }, normalize)

const budget = (bad: unknown, good: Fields) => written('program', { budget: bad }, { budget: good })

const partner = (bad: string, good: string) => written('program', { partners: [bad] }, { partners: [good] })

const observed = (observation: Fields) => ({ observations: [{ at: { year: '2024' }, ...observation }] })

const value = (bad: string, good: Fields) => written('indicator', observed({ value: bad }), observed(good))

const yen = (amount: number, fields: Fields = {}) => ({ amount, currency: 'JPY', ...fields })
const dollars = (amount: number) => ({ amount, currency: 'USD' })

/** Values as people write them, read by normalizing or left as they are. */
export const writtenExamples = {
  'date-written': date('令和6年2月16日', '2024-02-16'),
  'date-ambiguous': date('09/07/2024', '2024-07-09'),
  'date-year-span': date('2023/24', '2023-04/2024-03'),
  'date-vague': date('令和6年度末', '2025-03'),
  'date-order-mismatch': date('07/25/2024', '2024-07-25', { order: 'day-first' }),
  'date-no-such-day': date('2024年2月30日', '2024-02-29'),
  'date-outside-era': date('平成31年5月1日', '2019-05-01'),
  'date-lunar-calendar': date('明治4年7月18日', '1871-09-02'),
  'date-weekday-mismatch': date('2024年7月9日（水）', '2024-07-09'),
  'date-short-year': date('09/07/24', '2024-07-09'),
  'date-ambiguous-fiscal-year': date('FY2024', '2024-04/2025-03'),
  'date-not-ordered': date('2027年～2024年', '2024/2027'),
  'date-not-one-date': written('forum', { founded: '2024年度' }, { founded: '2024-04' }),
  'money-written': budget('約146億円', yen(14_600_000_000, { qualifier: 'about' })),
  'money-assumed-currency': budget('1億200万ドル', dollars(102_000_000)),
  'money-ambiguous-currency': budget('$5 million', dollars(5_000_000)),
  'money-currency-mismatch': budget({ amount: '500万ドル', currency: 'EUR' }, dollars(5_000_000)),
  'money-no-currency': budget('146億', yen(14_600_000_000)),
  'money-ambiguous-decimal': budget('€1.234', { amount: 1234, currency: 'EUR' }),
  'money-range': budget('100万円～200万円', yen(2_000_000, { qualifier: 'up-to' })),
  'money-several-qualifiers': budget('約100万円以上', yen(1_000_000, { qualifier: 'at-least' })),
  'money-too-precise': budget('12345678901234567円', yen(1_234_567_890_123_456)),
  'money-contradiction': budget(
    yen(0, { amount: '約100万円', qualifier: 'up-to' }),
    yen(1_000_000, { qualifier: 'about' }),
  ),
  'money-unsupported-per': budget('1000円/時間', yen(1000)),
  'number-written': value('１，２００', { value: 1200 }),
  'number-ambiguous-decimal': value('1234,567', { value: 1234.567 }),
  'number-range': value('100～200', { value: 200, qualifier: 'up-to' }),
  'number-several-qualifiers': value('約100以上', { value: 100, qualifier: 'at-least' }),
  'number-too-precise': value('12345678901234567', { value: 1_234_567_890_123_456 }),
  'number-contradiction': written(
    'indicator',
    observed({ value: '約100', qualifier: 'up-to' }),
    observed({ value: 100, qualifier: 'about' }),
  ),
  'number-not-bare': written(
    'indicator',
    observed({ value: 1, rank: '約3' }),
    observed({ value: 1, rank: 3 }),
  ),
  'number-not-percent': value('3.5%', { value: 3.5 }),
  'currency-name': budget({ amount: 1000, currency: '円' }, yen(1000)),
  'currency-ambiguous-currency': budget({ amount: 1000, currency: '$' }, dollars(1000)),
  'currency-assumed-currency': budget({ amount: 1000, currency: 'ドル' }, dollars(1000)),
  'record-name': written('program', { funders: ['科学技術振興機構'] }, { funders: ['jst'] }),
  'term-name': written('program', { kind: 'フェローシップ' }, { kind: 'fellowship' }),
  'place-name': partner('ドイツ', 'DE'),
  'place-id': partner('ＤＥ', 'DE'),
  'place-alpha-2': partner('de', 'DE'),
  'place-alpha-3': partner('DEU', 'DE'),
  'place-other-code': partner('UK', 'GB'),
  'place-not-iso-3166': partner('EL', 'GR'),
  'place-ambiguous': partner('Korea', 'KR'),
  'white-space': written('program', { abbreviation: ' OG ' }, { abbreviation: 'OG' }),
} satisfies Readonly<Record<string, Example>>
