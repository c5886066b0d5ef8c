import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDate } from '../../src/time/format-date.js'
import { isOrdered } from '../../src/time/is-ordered.js'
import { parseWrittenDate } from '../../src/time/parse-written-date.js'
import { dates, intervals } from './arbitraries.js'

describe('formatDate', () => {
  it.each([
    ['2024', '2024', '2024年'],
    ['2024-07', 'July 2024', '2024年7月'],
    ['2024-07-09', '9 July 2024', '2024年7月9日'],
    ['2024-12-31', '31 December 2024', '2024年12月31日'],
    ['0794-01-01', '1 January 794', '794年1月1日'],
    ['2007-04/2012-03', 'April 2007 – March 2012', '2007年4月～2012年3月'],
    ['2007/2012', '2007–2012', '2007年～2012年'],
    ['2007/2012-03', '2007 – March 2012', '2007年～2012年3月'],
    ['2007-04/2012', 'April 2007 – 2012', '2007年4月～2012年'],
    ['2024/2024', '2024', '2024年'],
    ['2024-07/2024-07', 'July 2024', '2024年7月'],
    ['2024-07-09/2024-07-09', '9 July 2024', '2024年7月9日'],
    ['2024/2024-12', '2024 – December 2024', '2024年～2024年12月'],
    ['2007-04/..', 'from April 2007', '2007年4月～'],
    ['../2012-03', 'until March 2012', '～2012年3月'],
  ])('writes %s as %s and %s', (text, en, ja) => {
    expect(formatDate(text, 'en')).toBe(en)
    expect(formatDate(text, 'ja')).toBe(ja)
  })

  it('names every month in English', () => {
    const months = Array.from({ length: 12 }, (_, month) =>
      formatDate(`2024-${String(month + 1).padStart(2, '0')}`, 'en').replace(' 2024', ''),
    )
    expect(months.join(' ')).toBe(
      'January February March April May June July August September October November December',
    )
  })

  it('refuses a text that is neither a date nor an interval', () => {
    expect(() => formatDate('July 2024', 'en')).toThrow(
      new RangeError(
        '"July 2024" is neither an EDTF date such as 2024-07 nor an interval such as 2007-04/2012-03.',
      ),
    )
  })

  it('takes the tag of a language from plain JavaScript as renderers do', () => {
    expect(formatDate('2024-07', JSON.parse('"ja-JP"'))).toBe('2024年7月')
    expect(formatDate('2024-07', JSON.parse('"en-GB"'))).toBe('July 2024')
    expect(() => formatDate('2024-07', JSON.parse('"fr"'))).toThrow(
      new RangeError('unknown locale "fr"; known are en and ja'),
    )
  })

  it('is undone by parseWrittenDate, in both languages', () => {
    const isOneDate = (interval: string) => interval.split('/')[0] === interval.split('/')[1]
    const texts = fc.oneof(
      dates(1000, 9999),
      intervals(1000, 9999).filter((interval) => isOrdered(interval) && !isOneDate(interval)),
    )
    fc.assert(
      fc.property(texts, fc.constantFrom('en' as const, 'ja' as const), (text, locale) => {
        expect(parseWrittenDate(formatDate(text, locale))).toEqual({ ok: true, value: text })
      }),
    )
  })
})
