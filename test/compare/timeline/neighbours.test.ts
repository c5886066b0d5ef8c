import { describe, expect, it } from 'vitest'
import { inOrder } from '../../../src/compare/dates/dated-records.js'
import { spanReader } from '../../../src/compare/dates/spans.js'
import { isSurelyShared, neighboursOf } from '../../../src/compare/timeline/neighbours.js'
import { meeting } from '../records.js'

const spanOf = spanReader()

const dated = (id: string, date: string) => {
  const span = spanOf(date)
  if (!span) throw new Error(`${date} is no date`)
  return { kind: 'meeting' as const, record: meeting(id, { date }), span }
}

const namesBeside = (dates: Readonly<Record<string, string>>, limit: number) => {
  const ordered = inOrder(Object.entries(dates).map(([id, date]) => dated(id, date)))
  return neighboursOf(ordered, limit).map(({ count, first }) => [count, first.map(({ record }) => record.id)])
}

describe('neighboursOf', () => {
  it('remembers what lasts long past what came and went since', () => {
    const dates = { year: '2024', a: '2024-01-02', b: '2024-01-03', c: '2024-01-04', last: '2024-06-01' }
    expect(namesBeside(dates, 2)).toEqual([
      [4, ['a', 'b']],
      [1, ['year']],
      [1, ['year']],
      [1, ['year']],
      [1, ['year']],
    ])
    expect(namesBeside(dates, 1).slice(1)).toEqual(Array.from({ length: 4 }, () => [1, ['year']]))
  })

  it('names of more than the limit before it those that end last, the first of them where they end together', () => {
    const ends = { a: '2024/2030', b: '2024-02/2028', c: '2024-03/2030', d: '2024-04/2030', last: '2025' }
    expect(namesBeside(ends, 2).at(-1)).toEqual([4, ['a', 'c']])
  })

  it('names no more than the limit before and after together', () => {
    const months = { a: '2024', b: '2024-02/2024-12', c: '2024-03/2024-12', d: '2024-04/2024-12' }
    expect(namesBeside(months, 2)[1]).toEqual([3, ['a', 'c']])
  })
})

describe('isSurelyShared', () => {
  const shared = (a: string, b: string) => [
    isSurelyShared(dated('a', a), dated('b', b)),
    isSurelyShared(dated('b', b), dated('a', a)),
  ]

  it('holds of days and periods that meet', () => {
    expect(shared('2024-07-09', '2024-07-09')).toEqual([true, true])
    expect(shared('2024-07-09/2024-07-11', '2024-07-11/2024-07-20')).toEqual([true, true])
  })

  it('holds of a month or a year, somewhere in which a thing happened, only within a period that covers it', () => {
    expect(shared('2024-07', '2024-06-20/2024-08-05')).toEqual([true, true])
    expect(shared('2024-07', '2024-07-01/2024-07-31')).toEqual([true, true])
    expect(shared('2024-07', '2024-06-20/2024-07-05')).toEqual([false, false])
    expect(shared('2024-07', '2024-07-20/2024-08-05')).toEqual([false, false])
    expect(shared('2024', '2024-07-09')).toEqual([false, false])
  })

  it('never holds of two such', () => {
    expect(shared('2024-07', '2024')).toEqual([false, false])
    expect(shared('2024-07', '2024-07')).toEqual([false, false])
  })
})
