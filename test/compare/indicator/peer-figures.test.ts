import { describe, expect, it } from 'vitest'
import { figuresOf, rankedWithin } from '../../../src/compare/indicator/peer-figures.js'

const years = ['year']
const countries = ['country']

/** A figure of a country in a year. */
const figure = (country: string, year: string, value: number | null, rank?: number) => ({
  at: { country, year },
  value,
  ...(rank !== undefined && { rank }),
})

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
  })

  it('takes figures that differ and share a rank to follow none', () => {
    const figures = [figure('JP', '2020', 9, 1), figure('KR', '2020', 8, 1), figure('DE', '2020', 7, 2)]
    expect(rankedWithin(figures, [years])).toBeUndefined()
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

describe('figuresOf', () => {
  it('ranks by the source only those groups that it ranks, where it counts from the largest', () => {
    const [ranked, beside, other] = [
      figure('JP', '2020', 3, 7),
      figure('DE', '2020', 9),
      figure('JP', '2010', 4),
    ]
    const figures = figuresOf([ranked, beside, other], years, { fromSmallest: false })
    expect([ranked, beside, other].map(figures.rankOf)).toEqual([7, undefined, 1])
    expect([ranked, beside, other].map(figures.isRankedBySource)).toEqual([true, true, false])
  })

  it('ranks nothing from the largest where the source counts from the smallest', () => {
    const other = figure('JP', '2010', 4)
    const figures = figuresOf([figure('JP', '2020', 3, 7), other], years, { fromSmallest: true })
    expect(figures.rankOf(other)).toBeUndefined()
  })

  it('takes two missing figures for no tie', () => {
    const [one, two] = [figure('JP', '2020', null), figure('DE', '2020', null)]
    expect(figuresOf([one, two], years, undefined).isTie(one)).toBe(false)
  })
})
