import { dateToWareki } from '@smarthr/wareki'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseEra } from '../../src/time/parse-era.js'
import { toEra } from '../../src/time/to-era.js'
import { dates, days } from './arbitraries.js'

describe('toEra', () => {
  it('is as precise as the date', () => {
    expect(toEra('2024-02-16')).toEqual([{ era: 'reiwa', year: 6, text: '令和6年2月16日' }])
    expect(toEra('2024-02')).toEqual([{ era: 'reiwa', year: 6, text: '令和6年2月' }])
    expect(toEra('2024')).toEqual([{ era: 'reiwa', year: 6, text: '令和6年' }])
  })

  it.each([
    ['1873-01-01', 'meiji', 6, '明治6年1月1日'],
    ['1912-07-29', 'meiji', 45, '明治45年7月29日'],
    ['1912-07-30', 'taisho', 1, '大正元年7月30日'],
    ['1926-12-24', 'taisho', 15, '大正15年12月24日'],
    ['1926-12-25', 'showa', 1, '昭和元年12月25日'],
    ['1989-01-07', 'showa', 64, '昭和64年1月7日'],
    ['1989-01-08', 'heisei', 1, '平成元年1月8日'],
    ['2019-04-30', 'heisei', 31, '平成31年4月30日'],
    ['2019-05-01', 'reiwa', 1, '令和元年5月1日'],
  ])('puts %s, a first or last day, into %s', (date, era, year, text) => {
    expect(toEra(date)).toEqual([{ era, year, text }])
  })

  it('gives both eras of a year or month that two eras share', () => {
    const texts = (date: string) => toEra(date).map(({ text }) => text)
    expect(texts('1912')).toEqual(['明治45年', '大正元年'])
    expect(texts('1926-12')).toEqual(['大正15年12月', '昭和元年12月'])
    expect(texts('1989')).toEqual(['昭和64年', '平成元年'])
    expect(texts('1989-01')).toEqual(['昭和64年1月', '平成元年1月'])
    expect(texts('2019')).toEqual(['平成31年', '令和元年'])
    expect(texts('2019-04')).toEqual(['平成31年4月'])
    expect(texts('2019-05')).toEqual(['令和元年5月'])
  })

  it('gives nothing before the first era', () => {
    expect(toEra('1868-10-22')).toEqual([])
    expect(toEra('1868-09')).toEqual([])
    expect(toEra('1867')).toEqual([])
    expect(toEra('1868')).toEqual([{ era: 'meiji', year: 1, text: '明治元年' }])
  })

  it('gives years alone before Japan took over the Gregorian calendar', () => {
    expect(toEra('1871').map(({ text }) => text)).toEqual(['明治4年'])
    expect(toEra('1871-09')).toEqual([])
    expect(toEra('1872-12-31')).toEqual([])
  })

  it('refuses a text that is not a date', () => {
    expect(() => toEra('2019/2020')).toThrow(RangeError)
  })

  it('agrees with @smarthr/wareki on every day', () => {
    fc.assert(
      fc.property(days(1873, 9999), (day) => {
        expect(toEra(day).map(({ text }) => text)).toEqual([dateToWareki(day).result])
      }),
    )
  })

  it('is undone by parseEra', () => {
    fc.assert(
      fc.property(dates(1873, 3000), (date) => {
        const eras = toEra(date)
        expect(eras.length).toBeGreaterThan(0)
        for (const { text } of eras) expect(parseEra(text)).toEqual({ ok: true, value: date })
      }),
    )
  })
})
