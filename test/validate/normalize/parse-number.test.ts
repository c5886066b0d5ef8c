import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseNumber } from '../../../src/validate/normalize/parse-number.js'

describe('parseNumber', () => {
  it.each([
    ['0', 0],
    ['１２３', 123],
    ['007', 7],
    ['0.1', 0.1],
    ['.5', 0.5],
    ['95.50', 95.5],
    ['14,600,000,000', 14600000000],
    ['1,234,567.89', 1234567.89],
    ['1 234 567', 1234567],
    ["1'234'567", 1234567],
    ['1,50,000', 150000],
    ['4万', 40000],
    ['1億200万', 102000000],
    ['1億5,000万', 150000000],
    ['1億 5,000万', 150000000],
    ['1 億 5,000 万', 150000000],
    ['5.4兆', 5400000000000],
    ['1兆2,345億6,789万', 1234567890000],
    ['2京', 20000000000000000],
    ['14,600百万', 14600000000],
    ['146,000千', 146000000],
    ['3千5百', 3500],
    ['三千五百', 3500],
    ['千五百', 1500],
    ['1万千', 11000],
    ['0.123456789012345', 0.123456789012345],
    [`${'0'.repeat(99)}7`, 7],
    ['二十五', 25],
    ['二〇二四', 2024],
    ['1万2345', 12345],
    ['1億2.5', 100000002.5],
    ['1.2 million', 1200000],
    ['93.5 billion', 93500000000],
    ['3 thousand', 3000],
    ['2bn', 2000000000],
    ['1.5 trillion', 1500000000000],
    ['5 crore', 50000000],
    ['2 lakh', 200000],
    ['10 mn.', 10000000],
    ['1.46E+10', 14600000000],
    ['1.5E-03', 0.0015],
    ['-2e-1', -0.2],
    ['+3.2', 3.2],
    ['＋５', 5],
    ['一〇', 10],
    ['二千〇二十', 2020],
    ['9007199254740991', 9007199254740991],
    ['-3.2', -3.2],
    ['−3', -3],
    ['▲0.3', -0.3],
    ['△ 12', -12],
    ['-0', 0],
  ])('reads %s as %d', (text, value) => {
    expect(parseNumber(text)).toStrictEqual({ ok: true, value })
  })

  it('reads percent as a number in percent', () => {
    const reading = { ok: true, value: 3.5, percent: true }
    for (const text of [
      '3.5%',
      '3.5 %',
      '３．５％',
      '3.5percent',
      '3.5 percent',
      '3.5 per cent',
      '3.5パーセント',
      '3.5㌫',
    ]) {
      expect(parseNumber(text)).toStrictEqual(reading)
    }
  })

  it('reads percent after a word of scale', () => {
    expect(parseNumber('1.2 million %')).toStrictEqual({ ok: true, value: 1_200_000, percent: true })
  })

  it('reads words around the number as its qualifier', () => {
    expect(parseNumber('約4万')).toStrictEqual({ ok: true, value: 40000, qualifier: 'about' })
    expect(parseNumber('最大50')).toStrictEqual({ ok: true, value: 50, qualifier: 'up-to' })
    expect(parseNumber('99%以上')).toStrictEqual({
      ok: true,
      value: 99,
      qualifier: 'at-least',
      percent: true,
    })
    expect(parseNumber('approx 1,200')).toStrictEqual({ ok: true, value: 1200, qualifier: 'about' })
    expect(parseNumber('ca. 1,200')).toStrictEqual({ ok: true, value: 1200, qualifier: 'about' })
    expect(parseNumber('maximum 50')).toStrictEqual({ ok: true, value: 50, qualifier: 'up-to' })
    expect(parseNumber('maximum of 50')).toStrictEqual({ ok: true, value: 50, qualifier: 'up-to' })
    for (const text of ['最低5', '最低で5', '最低でも5', '少なくとも5', '>5', 'minimum 5', 'minimum of 5'])
      expect(parseNumber(text)).toStrictEqual({ ok: true, value: 5, qualifier: 'at-least' })
    expect(parseNumber('approx. 1,200')).toStrictEqual({ ok: true, value: 1200, qualifier: 'about' })
  })

  it.each([
    ['95,5', 95.5],
    ['12,34', 12.34],
    ['1234,50', 1234.5],
    ['0,5', 0.5],
    ['1.234,56', 1234.56],
    ['1.234,567', 1234.567],
    ['1.234.567', 1234567],
    ['12.345.678,9', 12345678.9],
    ['1 234 567,89', 1234567.89],
    ['１．２３４，５', 1234.5],
    ['1,5億', 150000000],
    ['1,2 million', 1200000],
    ['▲0,3', -0.3],
  ])('reads %s, which makes sense with a decimal comma only', (text, value) => {
    expect(parseNumber(text)).toStrictEqual({ ok: true, value })
  })

  it.each(['95,5', '1.234,56', '1.234.567'])('does not read %s where the data has decimal points', (text) => {
    expect(parseNumber(text, { decimal: 'point' })).toMatchObject({ reason: 'ambiguous-decimal' })
  })

  it('takes a comma before three digits as standing between thousands', () => {
    expect(parseNumber('1,234')).toStrictEqual({ ok: true, value: 1234 })
    expect(parseNumber('12,345,678')).toStrictEqual({ ok: true, value: 12345678 })
  })

  it.each(['0,123', '1234,567', '1 234,567', '1234,5678', '1.50.000', ',5'])(
    'does not guess what the comma or point in %s is',
    (text) => {
      expect(parseNumber(text)).toMatchObject({ ok: false, reason: 'ambiguous-decimal' })
    },
  )

  it.each([
    ['95,5', 95.5],
    ['1.234,5', 1234.5],
    ['1.234', 1234],
    ['1 234,5', 1234.5],
    ['1,5億', 150000000],
  ])('reads %s with decimal commas where the data has them', (text, value) => {
    expect(parseNumber(text, { decimal: 'comma' })).toStrictEqual({ ok: true, value })
  })

  it('does not guess what a point is where the data has decimal commas', () => {
    expect(parseNumber('95.5', { decimal: 'comma' })).toMatchObject({ reason: 'ambiguous-decimal' })
  })

  it.each([
    ['～100', { value: 100, qualifier: 'up-to' }],
    ['〜 100万', { value: 1_000_000, qualifier: 'up-to' }],
    ['～100まで', { value: 100, qualifier: 'up-to' }],
    ['100～', { value: 100, qualifier: 'at-least' }],
    ['100万〜', { value: 1_000_000, qualifier: 'at-least' }],
    ['~100', { value: 100, qualifier: 'about' }],
  ])('reads the wave of %s as an open end, and a tilde as about', (text, reading) => {
    expect(parseNumber(text)).toEqual({ ok: true, ...reading })
  })

  it.each(['〇', '〇〇', '〇万', '〇.5', '+', '++3', '+-3', '-+3', '1.5E-'])(
    'does not take %s for a number',
    (text) => {
      expect(parseNumber(text)).toMatchObject({ ok: false, reason: 'unrecognized' })
    },
  )

  it.each(['～', '100~', '～100～', '約～100'])('does not guess what %s means', (text) => {
    expect(parseNumber(text).ok).toBe(false)
  })

  it.each(['100～200', '100-200', '100 to 200', '1億から2億'])('finds two numbers in %s', (text) => {
    expect(parseNumber(text)).toMatchObject({ ok: false, reason: 'range' })
  })

  it('keeps one qualifier at most', () => {
    expect(parseNumber('最大約100')).toMatchObject({ ok: false, reason: 'several-qualifiers' })
    expect(parseNumber('約100程度')).toStrictEqual({ ok: true, value: 100, qualifier: 'about' })
  })

  it.each(['123456789012345678', '0.1234567890123456', '9007199254740993'])('refuses to round %s', (text) => {
    expect(parseNumber(text)).toMatchObject({ ok: false, reason: 'too-precise' })
  })

  it.each([
    '',
    '-',
    '.',
    'n/a',
    '4万人',
    '5 m',
    '万',
    '万5',
    '億5千',
    '百万',
    '1億10,000万',
    '千',
    '1億20,000万',
    '1万1億',
    '1.5億5,000万',
    '1.5億3',
    '2千3千',
    '10²',
    '①',
    '1e400',
    '三5',
    'constructor',
    '5 constructor',
    '5%100',
    '5,000 approx.',
    '5,000 ca.',
    '程度5',
    '5最大',
    '以下5',
    '以上5',
    '5 under',
    '5最低',
    '5 over',
    '9'.repeat(101),
  ])('does not read %j', (text) => {
    expect(parseNumber(text)).toMatchObject({ ok: false, reason: 'unrecognized' })
  })

  it('explains in both languages and shows a long text cut short, nothing unprintable', () => {
    expect(parseNumber(`\u0007${'あ'.repeat(60)}`)).toStrictEqual({
      ok: false,
      reason: 'unrecognized',
      message: {
        en: `Not a number in a form that is read: "U+0007${'あ'.repeat(39)}…".`,
        ja: `数として読み取れません：「U+0007${'あ'.repeat(39)}…」。`,
      },
      hint: {
        en: 'Write it as 14600000000, 14.6 billion or 146億.',
        ja: '14600000000、14.6 billion、146億のように書いてください。',
      },
    })
  })

  it('reads decimals exactly, whatever unit scales them', () => {
    const units = fc.constantFrom(
      ['万', 4],
      ['億', 8],
      ['兆', 12],
      [' million', 6],
      ['bn', 9],
    ) satisfies fc.Arbitrary<readonly (string | number)[]>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999 }),
        fc.integer({ min: 0, max: 4 }),
        units,
        (whole, places, unit) => {
          const digits = String(whole).padStart(places + 1, '0')
          const cut = digits.length - places
          const text = places === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`
          const [name, exponent] = unit
          expect(parseNumber(`${text}${name}`)).toStrictEqual({
            ok: true,
            value: Number(`${whole}e${Number(exponent) - places}`),
          })
        },
      ),
    )
  })

  it('reads what is printed with separators', () => {
    fc.assert(
      fc.property(fc.integer(), (number) => {
        expect(parseNumber(number.toLocaleString('en-US'))).toStrictEqual({ ok: true, value: number })
      }),
    )
  })

  it('reads a number in Japanese units as the sum of its parts', () => {
    const part = fc.integer({ min: 1, max: 9999 })
    fc.assert(
      fc.property(part, part, part, (oku, man, rest) => {
        expect(parseNumber(`${oku}億${man}万${rest}`)).toStrictEqual({
          ok: true,
          value: oku * 100_000_000 + man * 10_000 + rest,
        })
      }),
    )
  })

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0129.,- 約万億千%～e+(') })),
        (text) => {
          expect(typeof parseNumber(text).ok).toBe('boolean')
        },
      ),
    )
  })
})
