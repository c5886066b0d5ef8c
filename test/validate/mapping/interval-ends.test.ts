import { describe, expect, it } from 'vitest'
import { convertEnds } from '../../../src/validate/mapping/interval-ends.js'
import type { NormalizeOptions } from '../../../src/validate/normalize/run.js'

/** What two columns make, and what is said of them. */
const read = (from: unknown, to: unknown, options: NormalizeOptions = {}, isOpen = false) => {
  const ends = { first: { path: ['from'], value: from }, last: { path: ['to'], value: to }, isOpen }
  const { value, findings, isUnread } = convertEnds({ kind: 'program', target: ['period'] }, ends, options)
  return {
    value,
    isUnread,
    said: findings.map(({ code, path, tell }) => `${code} ${path}: ${tell().message.en}`),
    hints: findings.map(({ tell }) => tell().hint),
  }
}

describe('convertEnds', () => {
  it.each([
    [2021, '2025', '2021/2025'],
    ['2021年4月', '令和7年3月', '2021-04/2025-03'],
    ['2021年度', '令和7年度', '2021-04/2026-03'],
    ['2021年4月', '令和5年度', '2021-04/2024-03'],
  ])('makes an interval of %j and %j', (from, to, value) => {
    expect(read(from, to)).toMatchObject({ value, said: [] })
  })

  it('says that it takes an absent date for an open end, unless the mapping says so itself', () => {
    expect(read('2021年度', undefined)).toMatchObject({
      value: '2021-04/..',
      said: [
        'open-end-assumed to: There is no last date, so that the interval was read as 2021-04/.., with an open end.',
      ],
      hints: [
        {
          en: 'Fill in the date; where an empty one means an open end, say "open": true in the mapping.',
          ja: '日付を書いてください。空欄が「決まっていない」という意味なら、対応表に"open": trueと書いてください。',
        },
      ],
    })
    expect(read(undefined, '2025年度')).toMatchObject({
      value: '../2026-03',
      said: [
        'open-end-assumed from: There is no first date, so that the interval was read as ../2026-03, with an open start.',
      ],
    })
    expect(read('2021年度', undefined, {}, true)).toMatchObject({ value: '2021-04/..', said: [] })
    expect(read(undefined, 2025, {}, true)).toMatchObject({ value: '../2025', said: [] })
  })

  it('says nothing of an absent date beside one that is not read', () => {
    expect(read('soon', undefined).said).toEqual(['date-format from: "soon" is not a date.'])
  })

  it('reads no month off a number, which has lost the last digit of 2023.10', () => {
    const { said, isUnread } = read(2023.1, 2024)
    expect(isUnread).toBe(true)
    expect(said).toEqual([expect.stringMatching(/^wrong-type from: /)])
  })

  it('makes nothing of two empty columns', () => {
    expect(read(undefined, undefined).value).toBeUndefined()
  })

  it('takes no column for a date that is an interval itself, and says which date is wanted', () => {
    const { said, hints, isUnread } = read('2021～2023', '2025～2027')
    expect(isUnread).toBe(true)
    expect(said).toEqual([
      'date-not-one-date from: One date is wanted, but "2021～2023" is the stretch 2021/2023.',
      'date-not-one-date to: One date is wanted, but "2025～2027" is the stretch 2025/2027.',
    ])
    expect(hints).toEqual([
      { en: 'Write the date on which it began.', ja: '始まりの日付を書いてください。' },
      { en: 'Write the date on which it ended.', ja: '終わりの日付を書いてください。' },
    ])
  })

  it.each(['2021/2023', '2021-04/2022-03', '2021～', '令和3～5年度'])(
    'takes %j for no date beside another',
    (from) => {
      expect(read(from, 2027).said).toEqual([expect.stringMatching(/^date-not-one-date from:/)])
      expect(read(from, undefined).said).toEqual([expect.stringMatching(/^date-not-one-date from:/)])
    },
  )

  it('says of a stretch that ends before it starts only that', () => {
    expect(read('2027年～2024年', 2030).said).toEqual([
      'date-not-ordered from: The interval ends before it starts: 2027/2024.',
    ])
  })

  it.each([
    ['令和3年度', '2025年', '2021-04/2025-12'],
    ['2021年', '令和5年度', '2021-01/2024-03'],
    [2021, '2025年度', '2021-01/2026-03'],
  ])('does not mix the calendar year and the fiscal year of %j and %j', (from, to, months) => {
    const { said, isUnread } = read(from, to)
    expect(isUnread).toBe(true)
    expect(said).toEqual([
      `date-year-span from: One year is a calendar year and the other a fiscal year: "${from}～${to}". Make them the same, or write the months that are meant, such as ${months}.`,
    ])
  })

  it('mixes them as little where the mapping says whose fiscal years they are', () => {
    expect(read('FY2021', 'FY2025', { fiscalYear: 'japan' }).value).toBe('2021-04/2026-03')
    expect(read('FY2021', 2025, { fiscalYear: 'japan' }).said).toHaveLength(1)
  })

  it('tells of what is no date in the words of its own column', () => {
    expect(read(2021, '未定').said).toEqual(['date-format to: "未定" is not a date.'])
    expect(read('未定', '2024-02-30').said).toEqual([
      'date-format from: "未定" is not a date.',
      'date-no-such-day to: The calendar has no such day: "2024-02-30".',
    ])
    expect(read(2021, ['2025']).said).toEqual(['wrong-type to: Expected a text, found a list.'])
  })
})
