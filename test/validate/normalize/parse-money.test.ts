import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { currencyCodes } from '../../../src/codes/currencies.js'
import { money } from '../../../src/schemas/money.js'
import { parseMoney } from '../../../src/validate/normalize/parse-money.js'

describe('parseMoney', () => {
  it.each([
    ['約146億円', { amount: 14600000000, currency: 'JPY', qualifier: 'about' }],
    ['5.4兆ウォン', { amount: 5400000000000, currency: 'KRW' }],
    ['5.4兆ウォン+α', { amount: 5400000000000, currency: 'KRW', qualifier: 'at-least' }],
    ['合計5.4兆ウォン＋α', { amount: 5400000000000, currency: 'KRW', qualifier: 'at-least' }],
    ['250億ユーロ', { amount: 25000000000, currency: 'EUR' }],
    ['540億ユーロ', { amount: 54000000000, currency: 'EUR' }],
    ['約25億ユーロ', { amount: 2500000000, currency: 'EUR', qualifier: 'about' }],
    ['計100億ユーロ', { amount: 10000000000, currency: 'EUR' }],
    ['955億ユーロ規模', { amount: 95500000000, currency: 'EUR', qualifier: 'about' }],
    ['935億ユーロ規模', { amount: 93500000000, currency: 'EUR', qualifier: 'about' }],
    ['20万ユーロ', { amount: 200000, currency: 'EUR' }],
    ['300万円/人・年', { amount: 3000000, currency: 'JPY', per: 'person-year' }],
    ['250億ユーロ（2021～2030年の10年間）', { amount: 25000000000, currency: 'EUR', period: '2021/2030' }],
    ['250億ユーロ（2021～2030年10年間）', { amount: 25000000000, currency: 'EUR', period: '2021/2030' }],
    ['+3.2 EUR', { amount: 3.2, currency: 'EUR' }],
    ['1.5E-03 EUR', { amount: 0.0015, currency: 'EUR' }],
    ['～100万円', { amount: 1000000, currency: 'JPY', qualifier: 'up-to' }],
    ['100万円～', { amount: 1000000, currency: 'JPY', qualifier: 'at-least' }],
    ['EUR 5m〜', { amount: 5000000, currency: 'EUR', qualifier: 'at-least' }],
    ['~100万円', { amount: 1000000, currency: 'JPY', qualifier: 'about' }],
    ['540億ユーロ（2022～2026年の5年間）', { amount: 54000000000, currency: 'EUR', period: '2022/2026' }],
    [
      '2021～2027年で955億ユーロ規模',
      { amount: 95500000000, currency: 'EUR', qualifier: 'about', period: '2021/2027' },
    ],
  ])('reads %s as the strategies write it', (text, value) => {
    expect(parseMoney(text)).toStrictEqual({ ok: true, value })
  })

  it.each([
    ['1億200万ドル', { amount: 102000000, currency: 'USD' }],
    ['最大1億200万ドル', { amount: 102000000, currency: 'USD', qualifier: 'up-to' }],
    ['1億5,000万ドル', { amount: 150000000, currency: 'USD' }],
    ['最大1億5,000万ドル', { amount: 150000000, currency: 'USD', qualifier: 'up-to' }],
    ['40億ドル', { amount: 4000000000, currency: 'USD' }],
    ['１４６億㌦', { amount: 14600000000, currency: 'USD' }],
  ])('takes the dollars of %s as US dollars with a note', (text, value) => {
    expect(parseMoney(text)).toStrictEqual({
      ok: true,
      value,
      notes: [
        {
          reason: 'assumed-currency',
          message: {
            en: `"ドル" was taken as USD, as is usual: "${text}".`,
            ja: `「ドル」は慣例によりUSDとみなしました：「${text}」。`,
          },
          hint: {
            en: 'Write the ISO 4217 code where it is another currency.',
            ja: '別の通貨の場合は、ISO 4217のコードで書いてください。',
          },
          candidates: expect.arrayContaining(['USD', 'AUD', 'CAD', 'HKD', 'SGD', 'TWD']),
        },
      ],
    })
  })

  it.each([
    ['€95.5bn', { amount: 95500000000, currency: 'EUR' }],
    ['95.5bn €', { amount: 95500000000, currency: 'EUR' }],
    ['EUR 93.5 billion', { amount: 93500000000, currency: 'EUR' }],
    ['5 EUROS', { amount: 5, currency: 'EUR' }],
    ['95.5 billion EUR', { amount: 95500000000, currency: 'EUR' }],
    ['USD95.5bn', { amount: 95500000000, currency: 'USD' }],
    ['£1.2m', { amount: 1200000, currency: 'GBP' }],
    ['£500k', { amount: 500000, currency: 'GBP' }],
    ['US$3,000', { amount: 3000, currency: 'USD' }],
    ['$3,000 USD', { amount: 3000, currency: 'USD' }],
    ['US$1.5T', { amount: 1500000000000, currency: 'USD' }],
    ['about 300 million yen', { amount: 300000000, currency: 'JPY', qualifier: 'about' }],
    ['up to US$102 million', { amount: 102000000, currency: 'USD', qualifier: 'up-to' }],
    ['EUR up to 5m', { amount: 5000000, currency: 'EUR', qualifier: 'up-to' }],
    ['€ approx. 95bn', { amount: 95000000000, currency: 'EUR', qualifier: 'about' }],
    ['more than €1 million', { amount: 1000000, currency: 'EUR', qualifier: 'at-least' }],
    ['€100m+', { amount: 100000000, currency: 'EUR', qualifier: 'at-least' }],
    ['€100m or less', { amount: 100000000, currency: 'EUR', qualifier: 'up-to' }],
    ['a total of 5 million Swiss francs', { amount: 5000000, currency: 'CHF' }],
    ["CHF 1'000", { amount: 1000, currency: 'CHF' }],
    ['NT$5m', { amount: 5000000, currency: 'TWD' }],
    ['CA$5m', { amount: 5000000, currency: 'CAD' }],
    ['₹500 crore', { amount: 5000000000, currency: 'INR' }],
    ['人民元5億', { amount: 500000000, currency: 'CNY' }],
    ['5億台湾元', { amount: 500000000, currency: 'TWD' }],
    ['100万香港ドル', { amount: 1000000, currency: 'HKD' }],
    ['¥300万円', { amount: 3000000, currency: 'JPY' }],
    ['１４６億円', { amount: 14600000000, currency: 'JPY' }],
    ['146,000千円', { amount: 146000000, currency: 'JPY' }],
    ['14,600百万円', { amount: 14600000000, currency: 'JPY' }],
    ['三億円', { amount: 300000000, currency: 'JPY' }],
    ['0.1円', { amount: 0.1, currency: 'JPY' }],
    ['1億円以上', { amount: 100000000, currency: 'JPY', qualifier: 'at-least' }],
    ['1億円超', { amount: 100000000, currency: 'JPY', qualifier: 'at-least' }],
    ['1億円以下', { amount: 100000000, currency: 'JPY', qualifier: 'up-to' }],
    ['上限1億円', { amount: 100000000, currency: 'JPY', qualifier: 'up-to' }],
    ['1億円程度', { amount: 100000000, currency: 'JPY', qualifier: 'about' }],
    ['総額1億円', { amount: 100000000, currency: 'JPY' }],
    ['最大で5億円', { amount: 500000000, currency: 'JPY', qualifier: 'up-to' }],
    ['毎年300億円', { amount: 30000000000, currency: 'JPY', per: 'year' }],
    ['年300万円', { amount: 3000000, currency: 'JPY', per: 'year' }],
    ['300万円/年', { amount: 3000000, currency: 'JPY', per: 'year' }],
    ['€5m per year', { amount: 5000000, currency: 'EUR', per: 'year' }],
    ['€5m annually', { amount: 5000000, currency: 'EUR', per: 'year' }],
    ['£5,000 a person', { amount: 5000, currency: 'GBP', per: 'person' }],
    ['1人あたり300万円', { amount: 3000000, currency: 'JPY', per: 'person' }],
    ['1人当たり年間300万円', { amount: 3000000, currency: 'JPY', per: 'person-year' }],
    ['1人・年あたり300万円', { amount: 3000000, currency: 'JPY', per: 'person-year' }],
    ['300万円/年・人', { amount: 3000000, currency: 'JPY', per: 'person-year' }],
    ['£5,000 per person per year', { amount: 5000, currency: 'GBP', per: 'person-year' }],
    ['£5,000 per person and year', { amount: 5000, currency: 'GBP', per: 'person-year' }],
    ['1件あたり1億円', { amount: 100000000, currency: 'JPY', per: 'project' }],
    ['€2m per project', { amount: 2000000, currency: 'EUR', per: 'project' }],
    ['US$102 million (2021-2027)', { amount: 102000000, currency: 'USD', period: '2021/2027' }],
    ['146億円（2023年度）', { amount: 14600000000, currency: 'JPY', period: '2023-04/2024-03' }],
  ])('reads %s', (text, value) => {
    expect(parseMoney(text)).toStrictEqual({ ok: true, value })
  })

  it('keeps the sums of the schema', () => {
    const reading = parseMoney('最大300万円/人・年（2021～2030年の10年間）')
    expect(reading.ok && money.parse(reading.value)).toStrictEqual({
      amount: 3000000,
      currency: 'JPY',
      qualifier: 'up-to',
      per: 'person-year',
      period: '2021/2030',
    })
  })

  it.each([
    ['up to $102 million', 'USD'],
    ['$5', 'MXN'],
    ['5 million dollars', 'CAD'],
    ['¥300', 'CNY'],
    ['￥300', 'JPY'],
    ['5億元', 'TWD'],
    ['Rs. 500 crore', 'INR'],
    ['kr 5m', 'NOK'],
    ['5億ペソ', 'PHP'],
  ])('does not guess the currency of %s, which may be %s', (text, candidate) => {
    expect(parseMoney(text)).toMatchObject({
      ok: false,
      reason: 'ambiguous-currency',
      candidates: expect.arrayContaining([candidate]),
    })
  })

  it('names the sign that several currencies share', () => {
    expect(parseMoney('$5')).toMatchObject({
      message: { en: '"$" can be more than one currency: "$5".' },
    })
    expect(parseMoney('5 dollars')).toMatchObject({
      message: { ja: '「dollars」は複数の通貨を表します：「5 dollars」。' },
    })
  })

  it('reads texts of up to a hundred characters', () => {
    const amount = { ok: true, value: { amount: 5, currency: 'JPY' } }
    expect(parseMoney(`${'0'.repeat(98)}5円`)).toStrictEqual(amount)
    expect(parseMoney(`${'0'.repeat(99)}5円`)).toMatchObject({ ok: false, reason: 'unrecognized' })
  })

  it('takes a shared sign as the currency that the options name', () => {
    expect(parseMoney('$5', { assume: ['EUR', 'USD'] })).toStrictEqual({
      ok: true,
      value: { amount: 5, currency: 'USD' },
    })
    expect(parseMoney('5億元', { assume: ['CNY'] })).toStrictEqual({
      ok: true,
      value: { amount: 500000000, currency: 'CNY' },
    })
    expect(parseMoney('$5', { currency: 'CAD' })).toStrictEqual({
      ok: true,
      value: { amount: 5, currency: 'CAD' },
    })
    expect(parseMoney('$5', { assume: ['USD', 'CAD'] })).toMatchObject({ reason: 'ambiguous-currency' })
  })

  it('takes the currency from the options where the text has none', () => {
    expect(parseMoney('146億', { currency: 'JPY' })).toStrictEqual({
      ok: true,
      value: { amount: 14600000000, currency: 'JPY' },
    })
    expect(parseMoney('146億')).toMatchObject({ ok: false, reason: 'no-currency' })
    expect(parseMoney('14600000000')).toMatchObject({ ok: false, reason: 'no-currency' })
  })

  it('follows the convention of whichever sign of an amount has one', () => {
    expect(parseMoney('5ドル dollars')).toMatchObject({
      ok: true,
      value: { amount: 5, currency: 'USD' },
      notes: [{ reason: 'assumed-currency' }],
    })
  })

  it.each([
    [
      '146億',
      {
        message: {
          en: 'The amount has no currency: "146億".',
          ja: '金額に通貨がありません：「146億」。',
        },
        hint: {
          en: 'Write the ISO 4217 code of its currency with it: "JPY 146億" for yen.',
          ja: '通貨をISO 4217のコードで書き添えてください。円なら「JPY 146億」です。',
        },
      },
    ],
    [
      '5元',
      {
        message: {
          en: '"元" can be more than one currency: "5元".',
          ja: '「元」は複数の通貨を表します：「5元」。',
        },
        hint: {
          en: 'Write the ISO 4217 code, such as CNY, or say which currency the sign stands for: --assume-currency CNY, or in a mapping file "normalize": {"assume": ["CNY"]}.',
          ja: 'CNYなどISO 4217のコードで書くか、記号がどの通貨を表すかを--assume-currency CNYか、対応表の"normalize": {"assume": ["CNY"]}で指定してください。',
        },
      },
    ],
    [
      '€5 USD JPY',
      {
        message: {
          en: '"JPY" and "USD, €" are different currencies: "€5 USD JPY".',
          ja: '「JPY」と「USD, €」は異なる通貨です：「€5 USD JPY」。',
        },
        hint: { en: 'Leave one of them.', ja: 'どちらか一つにしてください。' },
      },
    ],
    [
      '5円/月',
      {
        message: {
          en: 'The amount is counted per something that there is no term for: "5円/月".',
          ja: '金額の単位（〜あたり）に対応する語彙がありません：「5円/月」。',
        },
        hint: {
          en: 'It can be for a year, a person, a person and year, or a project.',
          ja: '使えるのは、年、人、人・年、件あたりです。',
        },
      },
    ],
  ])('says in both languages what is wrong with %s, and how to mend it', (text, told) => {
    expect(parseMoney(text)).toMatchObject(told)
  })

  it('finds two currencies for one amount', () => {
    expect(parseMoney('€5 USD')).toMatchObject({
      ok: false,
      reason: 'currency-mismatch',
      message: { en: '"USD" and "€" are different currencies: "€5 USD".' },
    })
    expect(parseMoney('5億円', { currency: 'USD' })).toMatchObject({
      ok: false,
      reason: 'currency-mismatch',
      message: { en: '"円" and "USD" are different currencies: "5億円".' },
    })
  })

  it.each([
    ['1234,567億ユーロ', 'ambiguous-decimal'],
    ['€1234,567bn', 'ambiguous-decimal'],
    ['0,123 €', 'ambiguous-decimal'],
    ['1.50.000 €', 'ambiguous-decimal'],
    ['12,345.678,9 €', 'unrecognized'],
    ['100～200億円', 'range'],
    ['€93.5-95.5bn', 'range'],
    ['最大約100億円', 'several-qualifiers'],
    ['123456789012345678円', 'too-precise'],
    ['5億円/月', 'unsupported-per'],
    ['3億円/課題・年', 'unsupported-per'],
    ['€5m per person per project', 'unsupported-per'],
    ['N/A', 'unrecognized'],
    ['#N/A', 'unrecognized'],
    ['', 'unrecognized'],
    ['円', 'unrecognized'],
    ['百万円', 'unrecognized'],
    ['-5億円', 'unrecognized'],
    ['€ many', 'unrecognized'],
    ['in all 500', 'unrecognized'],
    ['5mEUR', 'unrecognized'],
    ['5 EUR million', 'unrecognized'],
    ['5EUR million', 'unrecognized'],
    ['ABC 500', 'unrecognized'],
    ['5 mkr', 'unrecognized'],
    ['€2024/2025', 'unrecognized'],
    ['3年間で20万ユーロ', 'unrecognized'],
    ['146億円（予算）', 'unrecognized'],
    ['5億円合計', 'unrecognized'],
    ['5億円毎年', 'unrecognized'],
    [`${'1'.repeat(101)}円`, 'unrecognized'],
  ])('gives %j back as an issue: %s', (text, reason) => {
    expect(parseMoney(text)).toMatchObject({ ok: false, reason })
  })

  it.each([
    ['1.234,56 €', 1234.56],
    ['1.234.567,89 EUR', 1234567.89],
    ['12.345.678 EUR', 12345678],
    ['12,34 EUR', 12.34],
    ['€95,5bn', 95500000000],
    ['1,5億ユーロ', 150000000],
    ['1,234,567 €', 1234567],
    ['€1,234,567 million', 1234567000000],
    ['1,234.50 €', 1234.5],
    ['5 000 €', 5000],
  ])('reads %s, which makes sense in one way only', (text, amount) => {
    expect(parseMoney(text)).toStrictEqual({ ok: true, value: { amount, currency: 'EUR' } })
  })

  it.each(['1.234 €', 'EUR 12.345', '約999.999ドル', '1.234円', '最大１．２３４ユーロ/年'])(
    'does not guess whether the point of %s stands between thousands',
    (text) => {
      expect(parseMoney(text)).toMatchObject({ ok: false, reason: 'ambiguous-decimal' })
    },
  )

  it('says how to write an amount whose point may stand between thousands', () => {
    expect(parseMoney('1.234 €')).toStrictEqual({
      ok: false,
      reason: 'ambiguous-decimal',
      message: {
        en: 'The point can be a decimal sign or stand between thousands: "1.234 €".',
        ja: 'ピリオドが小数点か桁区切りかを判断できません：「1.234 €」。',
      },
      hint: {
        en: 'Write 1234 if it stands between thousands, or say which decimal sign the data has: --decimal comma, or in a mapping file "normalize": {"decimal": "comma"}; else point.',
        ja: '桁区切りであれば1234と書くか、--decimal commaか、対応表の"normalize": {"decimal": "comma"}で指定してください（小数点がピリオドならpoint）。',
      },
    })
    expect(parseMoney('1.234', { currency: 'EUR' })).toMatchObject({ reason: 'ambiguous-decimal' })
  })

  it('reads a point before three digits where the options tell the decimal sign', () => {
    expect(parseMoney('1.234 €', { decimal: 'comma' })).toMatchObject({ value: { amount: 1234 } })
    expect(parseMoney('1.234 €', { decimal: 'point' })).toMatchObject({ value: { amount: 1.234 } })
  })

  it('does not guess where a program in plain JavaScript tells a decimal sign that there is not', () => {
    expect(parseMoney('1.234 €', JSON.parse('{"decimal": "coma"}'))).toMatchObject({
      reason: 'ambiguous-decimal',
    })
    expect(parseMoney('1,234 €', JSON.parse('{"decimal": "."}'))).toMatchObject({
      reason: 'ambiguous-decimal',
    })
  })

  it.each([
    '1,234 €',
    'EUR 12,345',
    '€5,000 a person',
    'up to １，２３４ EUR/year',
    'SEK 1,234',
    '1,234 zł',
    '1,234 TND',
    '€1,234bn',
    '€1,234k',
    'US$1,234bn',
    '£1,200 million',
    'about US$102,500m',
    '1,234 mln. USD',
    'CHF 1,234 trillion',
    '1,234兆米ドル',
    '1,234兆ユーロ',
  ])('does not guess whether the comma of %s stands before a fraction', (text) => {
    expect(parseMoney(text)).toMatchObject({ ok: false, reason: 'ambiguous-decimal' })
  })

  it.each([
    ['1,234円', 1234],
    ['JPY 1,234 million', 1_234_000_000],
    ['1,234億円', 123_400_000_000],
    ['1,234兆円', 1_234_000_000_000_000],
    ['14,600百万円', 14_600_000_000],
    ['₩1,234bn', 1_234_000_000_000],
    ['5,000 yuan', 5000],
    ['CNY 5,000 million', 5_000_000_000],
    ['US$3,000', 3000],
    ['£5,000', 5000],
    ['US$1,500k', 1_500_000],
    ['US$1,234,567 million', 1_234_567_000_000],
    ['1,234 KWD', 1234],
    ['CHF 1,234', 1234],
    ['₹1,234 crore', 12_340_000_000],
  ])('takes the comma of %s for one between thousands', (text, amount) => {
    expect(parseMoney(text)).toMatchObject({ ok: true, value: { amount } })
  })

  it.each([
    ['3,000ユーロ', 3000],
    ['1,234 €（2021～2025年）', 1234],
    ['5,000万ユーロ', 50_000_000],
    ['1,200億ユーロ', 120_000_000_000],
    ['5,000万米ドル', 50_000_000],
    ['1,500億米ドル', 150_000_000_000],
    ['1,234兆5,000億ユーロ', 1_234_500_000_000_000],
  ])('takes the comma of %s, which is Japanese, for one between thousands', (text, amount) => {
    expect(parseMoney(text)).toMatchObject({ ok: true, value: { amount } })
  })

  it('says how to write an amount whose comma may stand before a fraction', () => {
    expect(parseMoney('€1,234bn')).toStrictEqual({
      ok: false,
      reason: 'ambiguous-decimal',
      message: {
        en: 'The comma can be a decimal sign or stand between thousands: "€1,234bn".',
        ja: 'コンマが小数点か桁区切りかを判断できません：「€1,234bn」。',
      },
      hint: {
        en: 'Write 1234bn if it stands between thousands, or say which decimal sign the data has: --decimal point, or in a mapping file "normalize": {"decimal": "point"}; else comma.',
        ja: '桁区切りであれば1234bnと書くか、--decimal pointか、対応表の"normalize": {"decimal": "point"}で指定してください（小数点がコンマならcomma）。',
      },
    })
    expect(parseMoney('1,234', { currency: 'EUR' })).toMatchObject({ reason: 'ambiguous-decimal' })
    expect(parseMoney('1234bn', { currency: 'EUR' })).toMatchObject({ value: { amount: 1_234_000_000_000 } })
  })

  it('reads a comma before three digits where the options tell the decimal sign', () => {
    expect(parseMoney('1,234 €', { decimal: 'point' })).toMatchObject({ value: { amount: 1234 } })
    expect(parseMoney('1,234 €', { decimal: 'comma' })).toMatchObject({ value: { amount: 1.234 } })
    expect(parseMoney('€1,234bn', { decimal: 'point' })).toMatchObject({
      value: { amount: 1_234_000_000_000 },
    })
    expect(parseMoney('US$1,234bn', { decimal: 'comma' })).toMatchObject({
      value: { amount: 1_234_000_000 },
    })
  })

  it.each([
    ['1.234 KWD', 1.234],
    ['0.123 €', 0.123],
    ['1234.567 €', 1234.567],
    ['1.23 €', 1.23],
    ['1.2345 €', 1.2345],
    ['1,234.567 €', 1234.567],
    ['€1.234bn', 1_234_000_000],
    ['1.234 million €', 1_234_000],
    ['1.234億円', 123_400_000],
    ['1.234千円', 1234],
  ])('takes the point of %s for a decimal sign', (text, amount) => {
    expect(parseMoney(text)).toMatchObject({ ok: true, value: { amount } })
  })

  it('takes years as the period only where they stand last', () => {
    expect(parseMoney('250億ユーロ（2021～2030年）超').ok).toBe(false)
  })

  it('does not take years that contradict their number as the period', () => {
    expect(parseMoney('540億ユーロ（2022～2026年の9年間）').ok).toBe(false)
    expect(parseMoney('540億ユーロ（2022年4月～2026年の5年間）').ok).toBe(false)
  })

  it('reads every amount of every currency as it is written with its code', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.constantFrom(...currencyCodes), (amount, currency) => {
        const value = { amount, currency }
        expect(parseMoney(`${currency} ${amount}`)).toStrictEqual({ ok: true, value })
        const inThousands = `${amount.toLocaleString('en-US')} ${currency}`
        expect(parseMoney(inThousands, { decimal: 'point' })).toStrictEqual({ ok: true, value })
      }),
    )
  })

  it('never throws, and gives only sums that the schema takes', () => {
    const unit = fc.constantFrom(...'0159.,-/ ~約億万円$€¥最大以上年人・で（）２０２１～a'.split(''))
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit })), (text) => {
        const reading = parseMoney(text)
        if (reading.ok) expect(money.safeParse(reading.value).success).toBe(true)
      }),
    )
  })
})
