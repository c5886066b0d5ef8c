import { describe, expect, it } from 'vitest'
import { rankedWithin } from '../../../src/compare/indicator/source-ranking.js'
import { figure } from './observations.js'

const years = ['year']
const countries = ['country']

describe('rankedWithin', () => {
  it('finds where the source ranks, whatever the order of its figures', () => {
    const figures = [
      figure('TH', '2020', 10, 3),
      figure('JP', '2020', 30, 1),
      figure('DE', '2020', 20, 2),
      figure('CL', '2020', 5, 4),
    ]
    const found = { dimensions: years, fromSmallest: false }
    expect(rankedWithin(figures, [years])).toEqual(found)
    expect(rankedWithin(figures.toReversed(), [years])).toEqual(found)
  })

  it('finds it where ranks are counted from the smallest figure', () => {
    const figures = [figure('TH', '2020', 10, 1), figure('JP', '2020', 30, 3), figure('DE', '2020', 20, 2)]
    expect(rankedWithin(figures, [years])).toEqual({ dimensions: years, fromSmallest: true })
  })

  it('takes ranks without a figure, and figures without a rank, for no step', () => {
    const figures = [
      figure('JP', '2020', 5, 1),
      figure('KR', '2020', null, 2),
      figure('DE', '2020', 7, 3),
      figure('TH', '2020', 1),
    ]
    expect(rankedWithin(figures, [years])).toEqual({ dimensions: years, fromSmallest: true })
  })

  it('takes one figure, of which nothing tells how it is ranked, to be ranked from the largest', () => {
    const found = { dimensions: years, fromSmallest: false }
    expect(rankedWithin([figure('JP', '2020', 9, 1)], [years])).toEqual(found)
  })

  it('takes equal figures to follow any order, with ranks of their own or a shared one', () => {
    const own = [
      figure('JP', '2020', 9, 1),
      figure('KR', '2020', 9, 2),
      figure('DE', '2020', 9, 3),
      figure('TH', '2020', 8, 4),
    ]
    const shared = own.map((one) => ({ ...one, rank: one.value === 9 ? 1 : 4 }))
    expect(rankedWithin(own, [years])).toEqual({ dimensions: years, fromSmallest: false })
    expect(rankedWithin(shared, [years])).toEqual({ dimensions: years, fromSmallest: false })
    const last = own.map((one, index) => ({ ...one, rank: own.length - index }))
    expect(rankedWithin(last, [years])).toEqual({ dimensions: years, fromSmallest: true })
  })

  it('takes figures that differ and share a rank to follow none', () => {
    const figures = [figure('JP', '2020', 9, 1), figure('KR', '2020', 8, 1), figure('DE', '2020', 7, 2)]
    expect(rankedWithin(figures, [years])).toBeUndefined()
  })

  it('takes what follows figures that share a rank to come after the smallest of them', () => {
    // 9 and 8 share a rank, 8.5 is more than 8, then figures fall: two of four steps.
    const figures = [
      figure('JP', '2020', 9, 1),
      figure('KR', '2020', 8, 1),
      figure('DE', '2020', 8.5, 3),
      figure('TH', '2020', 7, 4),
      figure('CL', '2020', 6, 5),
    ]
    expect(rankedWithin(figures, [years])).toBeUndefined()
    expect(rankedWithin(figures.toReversed(), [years])).toBeUndefined()
  })

  it('chooses the dimensions in which most ranks follow the figures, in whatever order they are given', () => {
    const figures = [
      figure('JP', '2010', 40, 1),
      figure('JP', '2020', 45, 2),
      figure('KR', '2010', 30, 2),
      figure('KR', '2020', 50, 1),
      figure('DE', '2010', 20, 3),
      figure('DE', '2020', 15, 4),
      figure('TH', '2010', 10, 4),
      figure('TH', '2020', 16, 3),
    ]
    const found = { dimensions: years, fromSmallest: false }
    expect(rankedWithin(figures, [years, countries])).toEqual(found)
    expect(rankedWithin(figures, [countries, years])).toEqual(found)
  })

  it('chooses the largest groups where the ranks follow the figures in several', () => {
    const figures = [
      figure('JP', '2010', 40, 1),
      figure('JP', '2020', 35, 2),
      figure('KR', '2010', 30, 3),
      figure('KR', '2020', 20, 4),
      figure('DE', '2010', 18, 5),
      figure('DE', '2020', 16, 6),
    ]
    const found = { dimensions: years, fromSmallest: false }
    expect(rankedWithin(figures, [countries, years])).toEqual(found)
    expect(rankedWithin(figures, [years, countries])).toEqual(found)
  })

  it('finds nothing where the source ranks nothing', () => {
    expect(rankedWithin([figure('JP', '2020', 1)], [years])).toBeUndefined()
  })
})
