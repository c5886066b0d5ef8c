import { describe, expect, it } from 'vitest'
import { standingsOf } from '../../../src/compare/indicator/standings.js'
import { figure } from './observations.js'

const years = ['year']

describe('standingsOf', () => {
  it('ranks by the source only those groups that it ranks, where it counts from the largest', () => {
    const [ranked, beside, other] = [
      figure('JP', '2020', 3, 7),
      figure('DE', '2020', 9),
      figure('JP', '2010', 4),
    ]
    const standings = standingsOf([ranked, beside, other], years, { fromSmallest: false })
    expect([ranked, beside, other].map(standings.rankOf)).toEqual([7, undefined, 1])
    expect([ranked, beside, other].map(standings.isRankedBySource)).toEqual([true, true, false])
  })

  it('ranks nothing from the largest where the source counts from the smallest', () => {
    const other = figure('JP', '2010', 4)
    const standings = standingsOf([figure('JP', '2020', 3, 7), other], years, { fromSmallest: true })
    expect(standings.rankOf(other)).toBeUndefined()
  })

  it('takes two missing figures for no tie', () => {
    const [one, two] = [figure('JP', '2020', null), figure('DE', '2020', null)]
    expect(standingsOf([one, two], years, undefined).isTie(one)).toBe(false)
  })
})
