import { warekiToDate } from '@smarthr/wareki'
import { format } from 'date-fns/format'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contains } from '../../src/time/contains.js'
import { parseEra } from '../../src/time/parse-era.js'

const reasonFor = (text: string) => {
  const reading = parseEra(text)
  return reading.ok ? reading.value : reading.reason
}

describe('parseEra', () => {
  it.each([
    ['令和6年2月16日', '2024-02-16'],
    ['令和6年4月', '2024-04'],
    ['令和6年', '2024'],
    ['令和元年', '2019'],
    ['令和1年', '2019'],
    ['平成21年8月25日', '2009-08-25'],
    ['昭和64年1月7日', '1989-01-07'],
    ['昭和64年', '1989'],
    ['大正15年12月24日', '1926-12-24'],
    ['明治45年7月29日', '1912-07-29'],
    ['明治6年1月1日', '1873-01-01'],
    ['明治6年1月', '1873-01'],
    ['明治5年', '1872'],
    ['明治元年', '1868'],
  ])('reads %s', (text, value) => {
    expect(parseEra(text)).toEqual({ ok: true, value })
  })

  it.each([
    ['令和六年二月十六日', '2024-02-16'],
    ['平成二十一年度', '2009-04/2010-03'],
    ['昭和六十四年一月七日', '1989-01-07'],
    ['平成十年十月十日', '1998-10-10'],
    ['平成二一年八月', '2009-08'],
    ['令和元年五月', '2019-05'],
    ['令和六年二月十六日（金）', '2024-02-16'],
    ['令和六', '2024'],
  ])('reads the kanji numerals of %s', (text, value) => {
    expect(reasonFor(text)).toBe(value)
  })

  it.each([
    ['令和6', '2024'],
    ['令和元', '2019'],
    ['平成21', '2009'],
    ['平21', '2009'],
    ['R6', '2024'],
    ['Ｒ６', '2024'],
    ['H21', '2009'],
    ['S39', '1964'],
    ['平成40', 'outside-era'],
  ])('reads the bare year %s as %s', (text, value) => {
    expect(reasonFor(text)).toBe(value)
  })

  it.each(['H1', 'H2', 'S1', 'T3', 'M6'])('does not take %s for a year', (text) => {
    expect(reasonFor(text)).toBe('unrecognized')
  })

  it.each(['令和二三十年', '令和2十年', '令和六年十三月', '令和〇年'])('does not read %s', (text) => {
    expect(parseEra(text).ok).toBe(false)
  })

  it.each([
    ['R6.2.16', '2024-02-16'],
    ['r6.2.16', '2024-02-16'],
    ['Ｒ６.２.１６', '2024-02-16'],
    ['Ｒ６．２．１６', '2024-02-16'],
    ['H21/8/25', '2009-08-25'],
    ['S63-12-31', '1988-12-31'],
    ['T1.7.30', '1912-07-30'],
    ['M45.7.29', '1912-07-29'],
    ['R元.5.1', '2019-05-01'],
    ['R6.2', '2024-02'],
    ['R6-2', '2024-02'],
    ['R3/5', '2021-05'],
    ['R5/6/7', '2023-06-07'],
    ['R5-5', '2023-05'],
    ['R5/12', '2023-12'],
    ['R6年2月', '2024-02'],
    ['令和6.2.16', '2024-02-16'],
    ['令6年2月', '2024-02'],
    ['昭39.10.10', '1964-10-10'],
    ['明45.7.29', '1912-07-29'],
    ['大15.12.24', '1926-12-24'],
    ['平21.8.25', '2009-08-25'],
    ['r6年2月', '2024-02'],
  ])('reads the short form %s as %s', (text, value) => {
    expect(reasonFor(text)).toBe(value)
  })

  it.each([
    ['full-width digits', '令和６年２月１６日', '2024-02-16'],
    ['spaces inside', '平成 21 年８月 25 日(火)', '2009-08-25'],
    ['digits that are spaced', '平成 2 1 年 8 月 2 5 日', '2009-08-25'],
    ['spaces around, ideographic too', '　令和6年 2月　16日 ', '2024-02-16'],
    ['an era in one character', '㍻21年8月25日', '2009-08-25'],
    ['radicals from a PDF file', '令和6年2⽉16⽇', '2024-02-16'],
    ['a day of the week in full-width parentheses', '令和6年2月16日（金）', '2024-02-16'],
    ['a day of the week in full', '令和6年2月16日（金曜日）', '2024-02-16'],
    ['a day of the week without parentheses', '令和6年2月16日金曜日', '2024-02-16'],
    ['a public holiday', '令和6年2月23日(金・祝)', '2024-02-23'],
  ])('reads %s', (_, text, value) => {
    expect(parseEra(text)).toEqual({ ok: true, value })
  })

  it.each([
    ['平成21年度', '2009-04/2010-03'],
    ['令和６年度', '2024-04/2025-03'],
    ['H21年度', '2009-04/2010-03'],
    ['平成31年度', '2019-04/2020-03'],
    ['令和元年度', '2019-04/2020-03'],
    ['昭和63年度', '1988-04/1989-03'],
  ])('reads the fiscal year %s', (text, value) => {
    expect(parseEra(text)).toEqual({ ok: true, value })
  })

  it.each([
    '平成31年5月1日',
    '令和元年4月30日',
    '令和元年4月',
    '昭和64年1月8日',
    '昭和64年2月',
    '昭和65年',
    '平成元年1月7日',
    '大正15年12月25日',
    '大正元年7月29日',
    '明治45年7月30日',
    '平成32年',
    '平成32年度',
    '昭和64年度',
  ])('does not move %s into another era', (text) => {
    expect(reasonFor(text)).toBe('outside-era')
  })

  it.each([
    '明治4年7月18日',
    '明治5年12月2日',
    '明治5年12月31日',
    '明治4年2月30日',
    '明治元年10月22日',
    'M4.7.18',
    '明治三年十月',
  ])('takes %s, of the lunar calendar, for no date of the Gregorian one', (text) => {
    expect(reasonFor(text)).toBe('lunar-calendar')
  })

  it('says of a date of the lunar calendar what can be written', () => {
    expect(parseEra('明治4年7月18日')).toEqual({
      ok: false,
      reason: 'lunar-calendar',
      message: {
        en: '"明治4年7月18日" is a date of the lunar calendar, which Japan used until the end of Meiji 5 (1872). Write the Gregorian date that a source gives, or the year alone.',
        ja: '「明治4年7月18日」は旧暦の日付です（日本では明治6年（1873年）1月1日から新暦）。出典にある新暦の日付か、年だけを書いてください。',
      },
    })
  })

  it('says what the date would be had the era gone on', () => {
    expect(parseEra('平成31年5月1日')).toEqual({
      ok: false,
      reason: 'outside-era',
      message: {
        en: '"平成31年5月1日" lies outside the Heisei era (8 January 1989 – 30 April 2019). Heisei counted on, it would be 1 May 2019.',
        ja: '「平成31年5月1日」は平成（1989年1月8日～2019年4月30日）の期間にありません。平成のまま数えると、西暦2019年5月1日に当たります。',
      },
    })
  })

  it.each([
    ['明治50', 'Meiji'],
    ['大正1', 'Taisho'],
    ['昭和1', 'Showa'],
    ['平成1', 'Heisei'],
    ['令和1', 'Reiwa'],
  ])('names the era of %s, %s, in the issue', (year, en) => {
    const reading = parseEra(`${year}年1月1日`)
    const ja = year.slice(0, 2)
    expect(reading.ok || reading.message.ja).toContain(`${ja}（`)
    expect(reading.ok || reading.message.en).toContain(`outside the ${en} era (`)
  })

  it('does not accept a day of the week that the date did not fall on', () => {
    expect(parseEra('平成21年8月25日(水)')).toEqual({
      ok: false,
      reason: 'weekday-mismatch',
      message: {
        en: '25 August 2009 was a Tuesday, not a Wednesday.',
        ja: '2009年8月25日は火曜日で、水曜日ではありません。',
      },
    })
  })

  it('does not accept a day of the week beside a month, a year or a fiscal year', () => {
    expect(reasonFor('令和6年2月(金)')).toBe('unrecognized')
    expect(reasonFor('令和6年(金)')).toBe('unrecognized')
    expect(reasonFor('令和6年度(金)')).toBe('unrecognized')
  })

  it.each([
    '令和6年2月30日',
    '令和6年13月',
    '令和6年0月',
    '令和6年4月31日',
    '令和0年',
    '令和5年2月29日',
    'H25/13',
    'H25-25',
    'H25/25',
  ])('reports %s as no day of the calendar', (text) => {
    expect(reasonFor(text)).toBe('no-such-day')
  })

  it.each(['R5/6', 'R5-6', '令和5-6', 'R3-5', 'H25-29', 'H25/29', 'R元-2'])(
    'does not guess whether %s names a month or years',
    (text) => {
      expect(reasonFor(text)).toBe('year-span')
    },
  )

  it('tells what a year and a number after it can be', () => {
    const [both, years] = [parseEra('R5-6'), parseEra('H25-29')]
    expect(!both.ok && both.message).toEqual({
      en: '"R5-6" can be June 2023 or 2023–2024. Write 2023-06 or 2023/2024.',
      ja: '「R5-6」は2023年6月とも2023年～2024年とも読めます。2023-06か2023/2024と書いてください。',
    })
    expect(!years.ok && years.message).toEqual({
      en: 'The second year is cut short: "H25-29". Write 2013/2017.',
      ja: '2つ目の年が略されています：「H25-29」。2013/2017と書いてください。',
    })
  })

  it.each(['2024/7/1²', 'R6①', 'R6.2.1①', '平成3¹年度', '令和2²年3月'])(
    'does not take the mark of a note for a digit: %s',
    (text) => {
      expect(reasonFor(text)).toBe('unrecognized')
    },
  )

  it.each([
    '',
    '2024年2月16日',
    '慶応3年',
    '令和',
    '令和年',
    '令和-6年',
    '令和6年16日',
    '令和6年2月16',
    '令和6.2/16',
    '令和6年2月16日 午後',
    'H1',
    'S1',
    'Q1.2.3',
    'R2024.7.9',
    `令和6年${' '.repeat(100)}`,
  ])('reports %j as unrecognized', (text) => {
    expect(reasonFor(text)).toBe('unrecognized')
  })

  it('gives the issue in both languages and shortens a long text', () => {
    expect(parseEra(`${'x'.repeat(59)}😀 and more`)).toEqual({
      ok: false,
      reason: 'unrecognized',
      message: {
        en: `Not a date in a form that is read: "${'x'.repeat(59)}…". Write it as 2024, 2024-07 or 2024-07-09.`,
        ja: `読み取れる日付の書き方ではありません：「${'x'.repeat(59)}…」。2024、2024-07、2024-07-09のように書いてください。`,
      },
    })
  })

  const ERAS = {
    明治: '1868-10-23/1912-07-29',
    大正: '1912-07-30/1926-12-24',
    昭和: '1926-12-25/1989-01-07',
    平成: '1989-01-08/2019-04-30',
    令和: '2019-05-01/..',
  }
  const written = fc.record({
    era: fc.constantFrom('明治', '大正', '昭和', '平成', '令和'),
    year: fc.integer({ min: 1, max: 70 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })

  it('agrees with @smarthr/wareki on every day inside its era and calendar, and reports every other', () => {
    fc.assert(
      fc.property(written, fc.constantFrom('年', '.', '/'), ({ era, year, month, day }, unit) => {
        const text =
          unit === '年' ? `${era}${year}年${month}月${day}日` : [`${era}${year}`, month, day].join(unit)
        const expected = format(warekiToDate(text).result, 'yyyy-MM-dd')
        const inside = Object.entries(ERAS).some(([name, days]) => name === era && contains(days, expected))
        const isLunar = era === '明治' && year <= 5
        expect(reasonFor(text)).toBe(isLunar ? 'lunar-calendar' : inside ? expected : 'outside-era')
      }),
    )
  })

  it('never throws', () => {
    const pieces = fc.constantFrom(
      '令和',
      '平成',
      'R',
      '元',
      '6',
      '999',
      '年',
      '年度',
      '月',
      '日',
      '(火)',
      '.',
      ' ',
    )
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof parseEra(text).ok === 'boolean'))
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 9 }),
        (words) => typeof parseEra(words.join('')).ok === 'boolean',
      ),
    )
  })
})
