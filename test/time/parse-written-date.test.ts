import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDate } from '../../src/time/is-date.js'
import { isInterval } from '../../src/time/is-interval.js'
import { isOrdered } from '../../src/time/is-ordered.js'
import { parseWrittenDate, type WrittenDateOptions } from '../../src/time/parse-written-date.js'
import { runs } from '../property-runs.js'
import { dates, days, intervals } from './arbitraries.js'

const read = (text: string, options?: WrittenDateOptions) => {
  const reading = parseWrittenDate(text, options)
  return reading.ok ? reading.value : reading.reason
}

describe('parseWrittenDate, years of which the second is cut short', () => {
  it.each([
    '2023/24',
    '2023-24',
    '２０２３／２４',
    '1999/00',
    '1999-00',
    '2021-27',
    '2014/20',
    '2023–24',
    '2023〜24',
    '2011–12',
  ])('does not guess whether %s is a span of years or one year', (text) => {
    expect(read(text)).toBe('year-span')
  })

  it.each([
    ['1999/00', 'Write 1999/2000 for both years'],
    ['2021-27', 'Write 2021/2027.'],
    ['2005/06', 'Write 2005-06 or 2005/2006.'],
    ['2000/01', 'Write 2000-01 or 2000/2001.'],
    ['2011/12', 'Write 2011-12 or 2011/2012.'],
    ['9998/99', 'Write 9998/9999 for both years'],
    ['0001/02', 'Write 0001-02 or 0001/0002.'],
    [
      '0794–95',
      'Write 0794/0795 for both years, or the months of a year that begins in one and ends in the other, such as 0794-04/0795-03.',
    ],
  ])('says for %s how to write the years in full', (text, advice) => {
    const reading = parseWrittenDate(text)
    expect(reading.ok ? '' : reading.message.en).toContain(advice)
  })

  it.each(['2005/06', '2011/12', '2000/01'])('does not guess whether %s is a month', (text) => {
    expect(read(text)).toBe('year-span')
  })

  it.each([
    ['2011-12', '2011-12'],
    ['2005-06', '2005-06'],
    ['2005/6', '2005-06'],
    ['2005/07', '2005-07'],
    ['2012/11', '2012-11'],
    ['2005.06', '2005-06'],
    ['2005/06/07', '2005-06-07'],
  ])('reads the month or day %s', (text, value) => {
    expect(read(text)).toBe(value)
  })

  it.each(['2023/13', '2010/00', '2023/23', '9999/00', '0000/13'])('finds no month in %s', (text) => {
    expect(read(text)).toBe('no-such-day')
  })

  it.each([
    ['2006.0', '2006'],
    ['20240709.0', '2024-07-09'],
    ['2006.0～2008.0', '2006/2008'],
    ['20240230.0', 'no-such-day'],
    ['2006.00', 'no-such-day'],
  ])('reads %s as the whole number that a program has written with a point', (text, value) => {
    expect(read(text)).toBe(value)
  })

  it.each([
    ['令和6年（2024年）2月16日', '2024-02-16'],
    ['令和6年（2024年）2月16日（金）', '2024-02-16'],
    ['2024年（令和6年）2月', '2024-02'],
    ['令和6年度（2024年度）', '2024-04/2025-03'],
    ['令和6(2024)年度', '2024-04/2025-03'],
    ['令和元年（2019年）5月', '2019-05'],
    ['令和3年（2021年）4月～令和8年（2026年）3月', '2021-04/2026-03'],
    ['令和3～7年度（2021～2025年度）', '2021-04/2026-03'],
    ['令和6年（2024年）7月9日（火）～11日（木）', '2024-07-09/2024-07-11'],
    ['令和3年（2021年）4月1日（木）～令和8年（2026年）3月31日（火）', '2021-04-01/2026-03-31'],
  ])('reads %s, whose two statements agree', (text, value) => {
    expect(read(text)).toBe(value)
  })

  it.each(['令和5年（2024年）2月16日', '2024年（予定）', '令和6年度（2024年）', '2024年（R6）年'])(
    'does not read %s, whose statements do not agree or are none',
    (text) => {
      expect(read(text)).toBe('unrecognized')
    },
  )

  it('does not read a text that states its year over and over', () => {
    expect(read(`2024${'(2024)'.repeat(4)}`)).toBe('2024')
    expect(read(`2024${'(2024)'.repeat(5)}`)).toBe('unrecognized')
  })

  it.each([
    ['2024/02/16 0:00', '2024-02-16'],
    ['2024-02-16T00:00:00', '2024-02-16'],
    ['2024-02-16 00:00:00.000', '2024-02-16'],
    ['令和6年2月16日 0:00', '2024-02-16'],
    ['2024/02/16 9:30', 'unrecognized'],
    ['2024-02-16T00:00:00Z', 'unrecognized'],
    ['2024-02 0:00', 'unrecognized'],
  ])('reads %s as a day where its time is the one that programs add', (text, value) => {
    expect(read(text)).toBe(value)
  })

  it.each([
    ['H30-R2', '2018/2020'],
    ['平成30-令和元', '2018/2019'],
    ['R6～8', '2024/2026'],
    ['令和6～8', '2024/2026'],
    ['平成20～25', '2008/2013'],
    ['令和3～2025', '2021/2025'],
    ['R6-8', 'year-span'],
    ['H30～2', 'unrecognized'],
    ['平成30～2', 'unrecognized'],
    ['R8～6', 'unrecognized'],
    ['R6～6', 'unrecognized'],
    ['R6.4～8', 'unrecognized'],
    ['H1-H5', 'unrecognized'],
  ])('reads %s in years of eras, as far as they are clear', (text, value) => {
    expect(read(text)).toBe(value)
  })

  it.each([
    ['2024年2月～現在', '2024-02/..'],
    ['2024年から現在まで', '2024/..'],
    ['2024 - present', '2024/..'],
    ['Feb 2024 – now', '2024-02/..'],
    ['～現在', 'unrecognized'],
    ['現在', 'unrecognized'],
  ])('reads %s as open where it goes on until now', (text, value) => {
    expect(read(text)).toBe(value)
  })

  it('takes a slash as before months where the other side of the interval says so', () => {
    expect(read('2011/12～2016/03')).toBe('2011-12/2016-03')
    expect(read('2005/04～2005/06')).toBe('2005-04/2005-06')
    expect(read('2011/12～2012/03/31')).toBe('2011-12/2012-03-31')
    expect(read('2011/12/31～2016/03')).toBe('2011-12-31/2016-03')
    expect(read('2005/06～2006/07')).toBe('year-span')
    expect(read('2011/12～')).toBe('year-span')
  })

  it('says how to write them', () => {
    const messageOf = (text: string) => {
      const reading = parseWrittenDate(text)
      return reading.ok ? undefined : reading.message
    }
    expect(messageOf('2005/06')).toEqual({
      en: '"2005/06" can be June 2005 or 2005–2006. Write 2005-06 or 2005/2006.',
      ja: '「2005/06」は2005年6月とも2005年～2006年とも読めます。2005-06か2005/2006と書いてください。',
    })
    expect(messageOf('2023/24')).toEqual({
      en: 'The second year is cut short: "2023/24". Write 2023/2024 for both years, or the months of a year that begins in one and ends in the other, such as 2023-04/2024-03.',
      ja: '2つ目の年が略されています：「2023/24」。両方の年なら2023/2024、年をまたぐ年度なら2023-04/2024-03のように月で書いてください。',
    })
    expect(messageOf('2021-27')).toEqual({
      en: 'The second year is cut short: "2021-27". Write 2021/2027.',
      ja: '2つ目の年が略されています：「2021-27」。2021/2027と書いてください。',
    })
  })
})

describe('parseWrittenDate, kanji numerals', () => {
  it.each([
    ['二〇二四年七月九日', '2024-07-09'],
    ['千九百六十四年十月', '1964-10'],
    ['二〇二四年度', '2024-04/2025-03'],
    ['令和三～七年度', '2021-04/2026-03'],
    ['令和六年二月十六日', '2024-02-16'],
    ['令和3～令和7', '2021/2025'],
  ])('reads %s', (text, value) => {
    expect(read(text)).toBe(value)
  })
})

describe('parseWrittenDate, words for a part of a year', () => {
  it.each([
    '令和6年度末',
    '令和六年度末',
    '令和6年末',
    '2024年度内',
    '2024年7月上旬',
    '2024年の春',
    'early 2025',
    'early July 2024',
    'mid-2024',
    'summer 2024',
    'end of 2024',
    'the beginning of July 2024',
    '2024年度末まで',
  ])('does not guess what %s means', (text) => {
    expect(read(text)).toBe('vague')
  })

  it.each(['年度末', '3月末', 'early', 'late spring', '令和6年度末末'])('does not read %s at all', (text) => {
    expect(read(text)).toBe('unrecognized')
  })

  it('says what it is a part of', () => {
    const reading = parseWrittenDate('令和6年度末')
    expect(reading.ok || reading.message).toEqual({
      en: '"令和6年度末" names a part of April 2024 – March 2025 by a word. Write the month or day that is meant, or 2024-04/2025-03 for the whole.',
      ja: '「令和6年度末」は2024年4月～2025年3月の一部を言葉で指しています。意味する月か日を書いてください。全体であれば2024-04/2025-03です。',
    })
  })
})

describe('parseWrittenDate, one date', () => {
  it.each([
    ['2024', '2024'],
    ['2024-07', '2024-07'],
    ['2024-07-09', '2024-07-09'],
    ['2024-7-9', '2024-07-09'],
    ['2024/7/9', '2024-07-09'],
    ['2024.07.09', '2024-07-09'],
    ['2024/7', '2024-07'],
    ['20240709', '2024-07-09'],
    ['07/2024', '2024-07'],
    ['7.2024', '2024-07'],
    ['２０２４－０７－０９', '2024-07-09'],
    ['2024‐07‑09', '2024-07-09'],
    ['2024−07', '2024-07'],
    [' 2024-07-09\n', '2024-07-09'],
    [`2024${' '.repeat(96)}`, '2024'],
  ])('reads the numbers %j', (text, value) => {
    expect(read(text)).toBe(value)
  })

  it.each([
    ['9 July 2024', '2024-07-09'],
    ['09 July 2024', '2024-07-09'],
    ['9 jul 2024', '2024-07-09'],
    ['9 Jul. 2024', '2024-07-09'],
    ['9th July, 2024', '2024-07-09'],
    ['9th of July 2024', '2024-07-09'],
    ['9-JUL-2024', '2024-07-09'],
    ['July 9, 2024', '2024-07-09'],
    ['July 9,2024', '2024-07-09'],
    ['July 9 2024', '2024-07-09'],
    ['Jul. 9th, 2024', '2024-07-09'],
    ['July 1st, 2024', '2024-07-01'],
    ['2nd July 2024', '2024-07-02'],
    ['3rd July 2024', '2024-07-03'],
    ['July 2024', '2024-07'],
    ['July, 2024', '2024-07'],
    ['Jul-2024', '2024-07'],
    ["July '2024", '2024-07'],
    ['Sept. 2024', '2024-09'],
    ['May  2024', '2024-05'],
    ['31 December 9999', '9999-12-31'],
  ])('reads the English %s', (text, value) => {
    expect(read(text)).toBe(value)
  })

  it.each([
    ['2024年', '2024'],
    ['2024年7月', '2024-07'],
    ['2024年7月9日', '2024-07-09'],
    ['２０２４年 ７月 ９日', '2024-07-09'],
    ['2024年度', '2024-04/2025-03'],
    ['2024 年度', '2024-04/2025-03'],
    ['0001年度', '0001-04/0002-03'],
    ['9998年度', '9998-04/9999-03'],
    ['令和6年2月16日', '2024-02-16'],
    ['Ｒ６.２.１６', '2024-02-16'],
    ['平成 21 年度', '2009-04/2010-03'],
    ['㋿6年', '2024'],
  ])('reads the Japanese %s', (text, value) => {
    expect(read(text)).toBe(value)
  })

  it.each([
    ['Tuesday, 9 July 2024', '2024-07-09'],
    ['Tue 9 July 2024', '2024-07-09'],
    ['Tues., July 9, 2024', '2024-07-09'],
    ['TUESDAY 2024-07-09', '2024-07-09'],
    ['9 July 2024 (Tue)', '2024-07-09'],
    ['July 9, 2024 (Tuesday)', '2024-07-09'],
    ['2024年7月9日(火)', '2024-07-09'],
    ['2024年7月9日（火曜日）', '2024-07-09'],
    ['2024年7月9日 火曜日', '2024-07-09'],
    ['2024/7/15(月・祝)', '2024-07-15'],
    ['2024/7/15(月祝)', '2024-07-15'],
    ['2024年7月9日(火曜)', '2024-07-09'],
    ['2024年7月7日(日)', '2024-07-07'],
    ['2024年7月13日(土)', '2024-07-13'],
    ['2024-07-09 (火)', '2024-07-09'],
    ['Sun, 7 July 2024', '2024-07-07'],
    ['Monday, 8 July 2024', '2024-07-08'],
    ['Wed. 10 July 2024', '2024-07-10'],
    ['Thurs 11 July 2024', '2024-07-11'],
    ['Friday 12 July 2024', '2024-07-12'],
    ['Saturday 13 July 2024', '2024-07-13'],
    ['Thursday, 1 January 1970', '1970-01-01'],
    ['Wednesday, 31 December 1969', '1969-12-31'],
    ['Monday, 15 October 1900', '1900-10-15'],
  ])('reads %s, whose day of the week is right', (text, value) => {
    expect(read(text)).toBe(value)
  })

  it.each([
    'Monday, 9 July 2024',
    '9 July 2024 (Wed)',
    '2024年7月9日(水)',
    '2024/7/9 木曜',
    'Tuesday, 15 October 1900',
  ])('does not accept %s, whose day of the week is wrong', (text) => {
    expect(read(text)).toBe('weekday-mismatch')
  })

  it('does not accept a day of the week beside a month or a year', () => {
    expect(read('Tuesday, July 2024')).toBe('unrecognized')
    expect(read('2024年7月(火)')).toBe('unrecognized')
    expect(read('2005-06(月)')).toBe('unrecognized')
    expect(read('2024年度(火)')).toBe('unrecognized')
  })

  it('keeps the issues of an era', () => {
    expect(read('平成31年5月1日')).toBe('outside-era')
    expect(read('昭和64年1月8日')).toBe('outside-era')
    expect(read('令和6年2月16日(土)')).toBe('weekday-mismatch')
  })

  it.each([
    '2024-02-30',
    '2023年2月29日',
    '31 April 2024',
    'February 30, 2024',
    '2024-13',
    '13/2024',
    '31/02/2024',
    '31/31/2024',
    '00/07/2024',
    '20240230',
    '2024-23',
    '0000年',
    '0000年度',
    '9999年度',
    '0000-01',
  ])('reports %s as no day of the calendar', (text) => {
    expect(read(text)).toBe('no-such-day')
  })

  it.each([
    '9 July 24',
    "July '24",
    '9-Jul-24',
    'July 9, 24',
    '24/07/09',
    '9.7.24',
    '24年7月',
    '794年',
    '2021～5年',
    'FY24',
    "FY'24",
  ])('asks for the full year of %s', (text) => {
    expect(read(text)).toBe('short-year')
  })

  it.each([
    '',
    '   ',
    '-',
    '–',
    'soon',
    'n/a',
    '9 Juli 2024',
    'Maybe 2024',
    '2024?',
    '2024~',
    '~2024',
    '2024-07-09T10:00',
    '2024 07 09',
    '2024.7/9',
    'Q3 2024',
    'H1 2024',
    'H1',
    '七月',
    'FY',
    'FY2024-25',
    'from',
    'around 9 July 2024',
    '9 July 2024 at noon',
    '約2024年',
    '2024年頃',
    'mid FY2024',
    '07/20245',
    '125/12/2024',
    '25/12/20245',
    '125/12/24',
    '25/12/245',
    '2024-07-09 (火) 14:00',
    '2024年7月9日火曜日 午後',
    'valid from 2007',
    '2012年までに',
    'about 2021-2025',
    '7/2021-2025',
    '2021-2025 or so',
    `2024${' '.repeat(100)}`,
    '9'.repeat(99),
  ])('reports %j as unrecognized', (text) => {
    expect(read(text)).toBe('unrecognized')
  })

  it('quotes a text of up to sixty characters whole, and never half a character', () => {
    const quotedIn = (text: string) => {
      const reading = parseWrittenDate(text)
      return reading.ok ? '' : reading.message.ja
    }
    const x = 'x'.repeat(58)
    expect(quotedIn(`${x}xx`)).toContain(`「${x}xx」`)
    expect(quotedIn(`${x}xxx`)).toContain(`「${x}xx…」`)
    expect(quotedIn(`😀${x}x`)).toContain(`「😀${x}…」`)
  })

  it('says in both languages how to mend what it could not read', () => {
    expect(parseWrittenDate('soon')).toEqual({
      ok: false,
      reason: 'unrecognized',
      message: {
        en: 'Not a date in a form that is read: "soon". Write it as 2024, 2024-07 or 2024-07-09.',
        ja: '読み取れる日付の書き方ではありません：「soon」。2024、2024-07、2024-07-09のように書いてください。',
      },
    })
    expect(parseWrittenDate('2024-02-30')).toEqual({
      ok: false,
      reason: 'no-such-day',
      message: {
        en: 'The calendar has no such day: "2024-02-30".',
        ja: '暦にない日付です：「2024-02-30」。',
      },
    })
    expect(parseWrittenDate('9 July 24')).toEqual({
      ok: false,
      reason: 'short-year',
      message: {
        en: 'The year needs four digits: "9 July 24".',
        ja: '年は4桁で書いてください：「9 July 24」。',
      },
    })
  })
})

describe('parseWrittenDate, day and month in numbers', () => {
  it('does not guess which comes first', () => {
    expect(parseWrittenDate('09/07/2024')).toEqual({
      ok: false,
      reason: 'ambiguous',
      message: {
        en: '"09/07/2024" can be 9 July 2024 or 7 September 2024. Write it as 2024-07-09, or say whether the day or the month comes first.',
        ja: '「09/07/2024」は2024年7月9日とも2024年9月7日とも読めます。2024-07-09のように書くか、日と月のどちらが先かを指定してください。',
      },
    })
    expect(read('9.7.2024')).toBe('ambiguous')
    expect(read('09-07-2024')).toBe('ambiguous')
    expect(read('12/11/2024')).toBe('ambiguous')
  })

  it('follows the order that the caller states', () => {
    expect(read('09/07/2024', { order: 'day-first' })).toBe('2024-07-09')
    expect(read('09/07/2024', { order: 'month-first' })).toBe('2024-09-07')
    expect(read('25/12/2024', { order: 'day-first' })).toBe('2024-12-25')
    expect(read('12/25/2024', { order: 'month-first' })).toBe('2024-12-25')
  })

  it('does not guess where a program in plain JavaScript states no order that there is', () => {
    const options = JSON.parse('{"order": "monthfirst"}')
    expect(read('09/07/2024', options)).toBe('ambiguous')
    expect(read('25/12/2024', options)).toBe('2024-12-25')
    expect(read('12/25/2024', options)).toBe('2024-12-25')
  })

  it('needs no order where only one makes a date, or both make the same', () => {
    expect(read('25/12/2024')).toBe('2024-12-25')
    expect(read('12/25/2024')).toBe('2024-12-25')
    expect(read('07/07/2024')).toBe('2024-07-07')
  })

  it('reports a date that contradicts the order', () => {
    expect(parseWrittenDate('25/12/2024', { order: 'month-first' })).toEqual({
      ok: false,
      reason: 'order-mismatch',
      message: {
        en: 'The month should come first, but "25/12/2024" only makes a date with the day first.',
        ja: '月が先のはずですが、「25/12/2024」は日が先でなければ日付になりません。',
      },
    })
    expect(parseWrittenDate('12/25/2024', { order: 'day-first' })).toEqual({
      ok: false,
      reason: 'order-mismatch',
      message: {
        en: 'The day should come first, but "12/25/2024" only makes a date with the month first.',
        ja: '日が先のはずですが、「12/25/2024」は月が先でなければ日付になりません。',
      },
    })
  })

  it('reports a date that no order makes', () => {
    expect(read('31/31/2024', { order: 'day-first' })).toBe('no-such-day')
    expect(read('30/02/2024', { order: 'month-first' })).toBe('no-such-day')
  })

  it('reads every day back with the order it was written in', () => {
    fc.assert(
      fc.property(days(1000, 9999), fc.constantFrom('/', '.', '-'), (day, separator) => {
        const [year, month, date] = day.split('-')
        expect(read([date, month, year].join(separator), { order: 'day-first' })).toBe(day)
        expect(read([month, date, year].join(separator), { order: 'month-first' })).toBe(day)
        expect([day, 'ambiguous']).toContain(read([month, date, year].join(separator)))
      }),
    )
  })
})

describe('parseWrittenDate, fiscal years in English', () => {
  it('does not guess the country', () => {
    expect(parseWrittenDate('FY2024')).toEqual({
      ok: false,
      reason: 'ambiguous-fiscal-year',
      message: {
        en: 'Fiscal years begin on different days in different countries: "FY2024". Write the months, such as 2024-04/2025-03, or say whose fiscal year it is.',
        ja: '会計年度の始まりは国によって異なります：「FY2024」。2024-04/2025-03のように月で書くか、どの国の年度かを指定してください。',
      },
    })
    expect(read('fiscal year 2024')).toBe('ambiguous-fiscal-year')
    expect(read('FY2021-2025')).toBe('ambiguous-fiscal-year')
    expect(read('FY2024', JSON.parse('{"fiscalYear": "us"}'))).toBe('ambiguous-fiscal-year')
  })

  it.each(['FY2024', 'FY 2024', 'fy2024', 'ＦＹ２０２４', 'Fiscal Year 2024'])(
    'reads %s as Japanese where the caller says so',
    (text) => {
      expect(read(text, { fiscalYear: 'japan' })).toBe('2024-04/2025-03')
    },
  )

  it('reads JFY as Japanese', () => {
    expect(read('JFY2024')).toBe('2024-04/2025-03')
    expect(read('JFY 2024')).toBe('2024-04/2025-03')
    expect(read('JFY0000')).toBe('no-such-day')
  })
})

describe('parseWrittenDate, intervals', () => {
  it.each([
    ['2007/2012', '2007/2012'],
    ['2007-04/..', '2007-04/..'],
    ['../2012', '../2012'],
    ['2024-2025', '2024/2025'],
    ['2024 - 2025', '2024/2025'],
    ['2007–2011', '2007/2011'],
    ['2007—2011', '2007/2011'],
    ['2007～2011', '2007/2011'],
    ['2007〜2011', '2007/2011'],
    ['2007~2011', '2007/2011'],
    ['2007 to 2011', '2007/2011'],
    ['April 2007 – March 2012', '2007-04/2012-03'],
    ['March 2007 – 2012年3月', '2007-03/2012-03'],
    ['from April 2007 to March 2012', '2007-04/2012-03'],
    ['From 2007 until 2011', '2007/2011'],
    ['9 July 2024 - 11 July 2024', '2024-07-09/2024-07-11'],
    ['2024-07-09 - 2024-07-11', '2024-07-09/2024-07-11'],
    ['Tue 9 July 2024 – Thu 11 July 2024', '2024-07-09/2024-07-11'],
    ['2024年7月9日(火)～2024年7月11日(木)', '2024-07-09/2024-07-11'],
    ['2007年4月から2012年3月まで', '2007-04/2012-03'],
    ['2007年 ～ 2011年まで', '2007/2011'],
    ['2007～2011年', '2007/2011'],
    ['平成21年4月～令和6年3月', '2009-04/2024-03'],
  ])('reads %s', (text, value) => {
    expect(read(text)).toBe(value)
  })

  it.each([
    ['from April 2007', '2007-04/..'],
    ['since 2007', '2007/..'],
    ['2007–', '2007/..'],
    ['2007年4月～', '2007-04/..'],
    ['2007～', '2007/..'],
    ['2007年~', '2007/..'],
    ['2007年4月から', '2007-04/..'],
    ['2009年度から', '2009-04/..'],
    ['2008年以降', '2008/..'],
    ['２００８年 以降', '2008/..'],
    ['2008年4月以降', '2008-04/..'],
    ['2008年4月1日以後', '2008-04-01/..'],
    ['平成20年度以降', '2008-04/..'],
    ['until March 2012', '../2012-03'],
    ['up to 2012', '../2012'],
    ['till 2012', '../2012'],
    ['～2012年3月', '../2012-03'],
    ['2012年3月まで', '../2012-03'],
    ['2012年3月まて\u3099', '../2012-03'],
    ['2009年度まで', '../2010-03'],
  ])('reads the open %s', (text, value) => {
    expect(read(text)).toBe(value)
  })

  it.each([
    ['2021年度～2025年度', '2021-04/2026-03'],
    ['2021～2025年度', '2021-04/2026-03'],
    ['2021～2025 年度', '2021-04/2026-03'],
    ['2021年度～2025', '2021-04/2026-03'],
    ['2021年度から2025年度まで', '2021-04/2026-03'],
    ['令和3年度～令和7年度', '2021-04/2026-03'],
    ['令和3～7年度', '2021-04/2026-03'],
    ['R3～R7年度', '2021-04/2026-03'],
    ['R3年度～R7', '2021-04/2026-03'],
    ['R3～7年度', '2021-04/2026-03'],
    ['H2～5年', '1990/1993'],
    ['H29～R3年度', '2017-04/2022-03'],
    ['H2～H5年度', '1990-04/1994-03'],
    ['令3～令7年度', '2021-04/2026-03'],
    ['r3～r7年度', '2021-04/2026-03'],
    ['平21～25年', '2009/2013'],
    ['R3年4月～5年3月', '2021-04/2023-03'],
    ['2021年4月～2025年度', '2021-04/2026-03'],
    ['2021年度～2025年12月', '2021-04/2025-12'],
    ['令和元～3年', '2019/2021'],
    ['令和3年～10年', '2021/2028'],
    ['平成21～25年', '2009/2013'],
    ['07/2021～2025年', '2021-07/2025'],
    ['令和3年4月～5年3月', '2021-04/2023-03'],
    ['JFY2021-2025', '2021-04/2026-03'],
    ['JFY2021–JFY2025', '2021-04/2026-03'],
    ['JFY2021-JFY2025', '2021-04/2026-03'],
    ['JFY 2021-JFY 2025', '2021-04/2026-03'],
  ])('reads the units that %s writes once', (text, value) => {
    expect(read(text)).toBe(value)
  })

  it.each([
    '令和3年～令和7年度',
    '2021年～2025年度',
    '2021年度～2025年',
    'R3年～R7年度',
    '2021年～JFY2025',
    '令和3年～7年度',
  ])('does not mix the calendar year and the fiscal year of %s', (text) => {
    expect(read(text)).toBe('year-span')
  })

  it('says how an interval from a calendar year to a fiscal year can be written', () => {
    const messageOf = (text: string) => {
      const reading = parseWrittenDate(text)
      return reading.ok ? undefined : reading.message
    }
    expect(messageOf('2021年～2025年度')).toEqual({
      en: 'One year is a calendar year and the other a fiscal year: "2021年〜2025年度". Make them the same, or write the months that are meant, such as 2021-01/2026-03.',
      ja: '一方が暦年、他方が年度です：「2021年〜2025年度」。どちらかにそろえるか、2021-01/2026-03のように月で書いてください。',
    })
    expect(messageOf('令和3年度～令和7年')?.en).toContain('2021-04/2025-12')
  })

  it('passes the options on to both sides', () => {
    expect(read('FY2021 to 2025', { fiscalYear: 'japan' })).toBe('2021-04/2026-03')
    expect(read('FY2021-FY2025', { fiscalYear: 'japan' })).toBe('2021-04/2026-03')
    expect(read('09/07/2024 – 11/07/2024', { order: 'day-first' })).toBe('2024-07-09/2024-07-11')
    expect(read('09/07/2024 – 11/07/2024')).toBe('ambiguous')
    expect(read('2024 – 11/07/2024')).toBe('ambiguous')
  })

  it.each(['2012/2007', '2012-2007', '2012年～2007年', 'March 2012 – April 2007'])(
    'does not turn %s around',
    (text) => {
      expect(read(text)).toBe('not-ordered')
    },
  )

  it('says which interval ends before it starts', () => {
    expect(parseWrittenDate('2012–2007')).toEqual({
      ok: false,
      reason: 'not-ordered',
      message: {
        en: 'The interval ends before it starts: 2012/2007.',
        ja: '期間の終わりが始まりより前です：2012/2007。',
      },
    })
  })

  it.each([
    '2024–07',
    '2007–2008–2009',
    '4-5 2024',
    '4–5 2024',
    'July 9-11',
    '9 – July 2024',
    'April – 11 June 2024',
    'Tue 9 – Thu July 2024',
    '7月9日～11日',
    '2024年～6月',
    '2024年7月～11日',
    '2024年7月9日～11日間',
    '2024年4～6月30日',
    '2024/7/9～11',
    '2008年～2010年以降',
    '令和3～5年3月',
    '令和元～5年3月',
    'R3～5年3月',
    '令3～5年3月',
    'H21～25年3月',
    '平成21～25年3月',
    '24–25',
    '2011.4–12',
    '12.2023–24',
    '令和〇年〇月～〇年〇月',
    '../..',
    '– to –',
  ])('does not guess what %s leaves out, and quotes it whole', (text) => {
    const reading = parseWrittenDate(text)
    expect(reading.ok || reading.reason).toBe('unrecognized')
    expect(reading.ok || reading.message.ja).toContain(text.replace('～', '〜'))
  })
})

describe('parseWrittenDate, intervals that write a month or a year once', () => {
  it.each([
    ['2024年7月9日～11日', '2024-07-09/2024-07-11'],
    ['2024年7月9日〜11日', '2024-07-09/2024-07-11'],
    ['2024年7月9日~11日', '2024-07-09/2024-07-11'],
    ['2024年7月9日-11日', '2024-07-09/2024-07-11'],
    ['2024年7月9日－11日', '2024-07-09/2024-07-11'],
    ['2024年7月9日–11日', '2024-07-09/2024-07-11'],
    ['2024年7月9日から11日', '2024-07-09/2024-07-11'],
    ['2024年7月9日から11日まで', '2024-07-09/2024-07-11'],
    ['２０２４年７月９日～１１日', '2024-07-09/2024-07-11'],
    ['二〇二四年七月九日～十一日', '2024-07-09/2024-07-11'],
    ['2024 年 7 月 9 日 ～ 11 日', '2024-07-09/2024-07-11'],
    ['令和6年7月9日～11日', '2024-07-09/2024-07-11'],
    ['R6年7月9日-11日', '2024-07-09/2024-07-11'],
    ['令和６年７月９日（火）～１１日（木）', '2024-07-09/2024-07-11'],
    ['2024年7月9日(火)-11日(木)', '2024-07-09/2024-07-11'],
    ['2024年7月9～11日', '2024-07-09/2024-07-11'],
    ['2024年7月9日～8月2日', '2024-07-09/2024-08-02'],
    ['令和6年7月9日～8月2日', '2024-07-09/2024-08-02'],
    ['2024年7月9日-2024年8月2日', '2024-07-09/2024-08-02'],
    ['2024年4月～6月', '2024-04/2024-06'],
    ['令和6年4～6月', '2024-04/2024-06'],
    ['2021年-2025年', '2021/2025'],
  ])('reads the Japanese %s', (text, value) => {
    expect(read(text)).toBe(value)
  })

  it.each([
    ['9-11 July 2024', '2024-07-09/2024-07-11'],
    ['9–11 July 2024', '2024-07-09/2024-07-11'],
    ['9 – 11 Jul. 2024', '2024-07-09/2024-07-11'],
    ['9～11 July 2024', '2024-07-09/2024-07-11'],
    ['9 to 11 July 2024', '2024-07-09/2024-07-11'],
    ['from 9 until 11 July 2024', '2024-07-09/2024-07-11'],
    ['9th–11th of July, 2024', '2024-07-09/2024-07-11'],
    ['Tue 9 – Thu 11 July 2024', '2024-07-09/2024-07-11'],
    ['July 9-11, 2024', '2024-07-09/2024-07-11'],
    ['July 9–11 2024', '2024-07-09/2024-07-11'],
    ['July 9 to 11, 2024', '2024-07-09/2024-07-11'],
    ['9 July - 2 August 2024', '2024-07-09/2024-08-02'],
    ['9 July-2 August 2024', '2024-07-09/2024-08-02'],
    ['July 9 – August 2, 2024', '2024-07-09/2024-08-02'],
    ['July 9-August 2, 2024', '2024-07-09/2024-08-02'],
    ['Tuesday, July 9 – Friday, August 2, 2024', '2024-07-09/2024-08-02'],
    ['April–June 2024', '2024-04/2024-06'],
    ['Apr.-Sept. 2024', '2024-04/2024-09'],
  ])('reads the English %s', (text, value) => {
    expect(read(text)).toBe(value)
  })

  it.each(['11-9 July 2024', 'July 11-9, 2024', '28 December – 3 January 2025', '2024年7月11日～9日'])(
    'does not turn %s around',
    (text) => {
      expect(read(text)).toBe('not-ordered')
    },
  )

  it('takes the second year for the one that is written, and no other', () => {
    expect(read('2024年12月28日～1月3日')).toBe('not-ordered')
    expect(read('平成31年4月30日～5月2日')).toBe('outside-era')
  })

  it.each(['30-31 June 2024', 'June 30-31, 2024', '2024年6月30日～31日', '2024年7月9日～35日'])(
    'finds a day in %s that the calendar does not have',
    (text) => {
      expect(read(text)).toBe('no-such-day')
    },
  )

  it.each(['Wed 9 – Thu 11 July 2024', '2024年7月9日(火)～11日(金)'])(
    'checks each day of the week of %s',
    (text) => {
      expect(read(text)).toBe('weekday-mismatch')
    },
  )

  it.each(['9-11 July 24', 'July 24 – August 2024', 'July 20 – 5 August 2024', 'April–June 24'])(
    'does not guess whether the two digits of %s are a year',
    (text) => {
      expect(read(text)).toBe('short-year')
    },
  )
})

describe('parseWrittenDate, in general', () => {
  it('returns dates and ordered intervals as they are', () => {
    const texts = fc.oneof(dates(), intervals().filter(isOrdered))
    fc.assert(
      fc.property(texts, (text) => {
        expect(read(text)).toBe(text)
      }),
    )
  })

  it('gives a date, an ordered interval or an issue in both languages, whatever it reads', () => {
    const pieces = fc.constantFrom(
      ...[
        '2024',
        '0000',
        '7',
        '31',
        '年',
        '月',
        '日',
        '年度',
        '～',
        '–',
        ' - ',
        '-',
        '/',
        '.',
        ' ',
        '令和',
        'R',
      ],
      ...['FY', 'July', ' to ', 'from ', 'から', 'まで', '(火)', 'Tue ', ', ', '..'],
    )
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 10 }).map((words) => words.join('')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const reading = parseWrittenDate(text, { fiscalYear: 'japan' })
        if (reading.ok) {
          expect(isDate(reading.value) || isInterval(reading.value)).toBe(true)
          expect(isOrdered(reading.value)).toBe(true)
        } else {
          expect(reading.message.en).not.toBe('')
          expect(reading.message.ja).not.toBe('')
        }
      }),
      runs(1000),
    )
  })
})
