import { describe, expect, it } from 'vitest'
import { dateOf, timeReader } from '../../../src/compare/dates/dated-records.js'
import type { AnyIds } from '../../../src/model/ids.js'
import type { Position } from '../../../src/model/records.js'
import { country, program } from '../../small-dataset.js'
import { meeting } from '../records.js'

const position: Position<AnyIds> = {
  id: 'adviser',
  name: { en: 'Adviser', ja: '顧問' },
  citations: [{ source: 'paper', section: 'one' }],
  place: 'JP',
}

describe('the date of a record', () => {
  it.each([
    ['its period', program('any', { period: '2021/2027' }), '2021/2027'],
    ['its date', meeting('any', { date: '2023-05' }), '2023-05'],
    ['its period before its date', program('any', { period: '2023/2025', date: '2022' }), '2023/2025'],
    ['the day since when a post is there', { ...position, since: '2015-09' }, '2015-09'],
    ['its founding', { ...country('XA', 'Atlantis'), founded: '1967' }, '1967'],
    ['none, where it carries none', position, undefined],
  ])('is %s', (_what, record, date) => {
    expect(dateOf(record)).toBe(date)
  })

  it('begins the period with the date where that has no start, unless it would end before', () => {
    expect(dateOf(program('any', { period: '../2025', date: '2022-04' }))).toBe('2022-04/2025')
    expect(dateOf(program('any', { period: '../2025', date: '2030' }))).toBe('../2025')
    expect(dateOf(program('any', { period: '../2025' }))).toBe('../2025')
  })
})

describe('timeReader', () => {
  it('reads the days of a record, none where it carries no date or one that is none', () => {
    const timeOf = timeReader()
    expect(timeOf(meeting('any', { date: '2024-02' }))).toEqual({
      date: '2024-02',
      start: '2024-02-01',
      end: '2024-02-29',
    })
    expect(timeOf(meeting('any', { date: 'soon' }))).toBeUndefined()
    expect(timeOf(meeting('any'))).toBeUndefined()
  })
})
