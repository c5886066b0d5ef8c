import { describe, expect, it } from 'vitest'
import type { Comparison } from '../../../src/compare/comparison.js'
import { chartContext } from '../../../src/render/vega-lite/chart-context.js'
import { heatMap } from '../../../src/render/vega-lite/heat-map.js'
import { figures, programs } from '../charts.js'

const withFigures = (...values: readonly number[]): Comparison => ({
  ...figures,
  rows: values.map((_, index) => ({ id: `${index}`, label: { en: `${index}`, ja: `${index}` } })),
  cells: values.map((value) => [{ value, text: { en: '', ja: '' }, citations: [] }]),
})

describe('heatMap', () => {
  it('writes figures into cells with three digits after the point at most', () => {
    const { values } = heatMap(
      chartContext(withFigures(1 / 3, 2 / 3, 1.0005, 12, 0.1 + 0.2), { locale: 'en' }),
    )
    expect(values.map(({ short }) => short)).toEqual(['0.333', '0.667', '1.001', '12', '0.3'])
  })

  it('leaves the figures themselves as they are', () => {
    const { values } = heatMap(chartContext(withFigures(1 / 3), { locale: 'en' }))
    expect(values.map(({ count }) => count)).toEqual([1 / 3])
  })

  it('writes black on bright cells and white on dark ones', () => {
    const { values } = heatMap(chartContext(withFigures(10, 4.5, 4, 0), { locale: 'en' }))
    expect(values.map(({ ink }) => ink)).toEqual(['black', 'black', 'white', 'white'])
  })

  it('writes the words of programs into their cells, in lines, as their columns have no scale in common', () => {
    const said = (en: string, ja: string) => ({ value: 'x', text: { en, ja }, citations: [] })
    const partners =
      'Developing countries; Emerging countries; Global South; Like-minded countries; ASEAN; India'
    const comparison: Comparison = {
      ...programs,
      cells: [
        [said('about JPY 14,600,000,000', '約146億円'), null, null],
        [null, null, said(partners, '開発途上国；新興国；グローバル・サウスなど')],
      ],
    }
    const { values, body } = heatMap(chartContext(comparison, { locale: 'en' }))
    expect(values.map(({ short }) => short)).toEqual([
      'about JPY 14,600,000,000',
      'Developing countries;\nEmerging countries;\nGlobal South;\nLike-minded countries;…',
    ])
    expect(values[1]?.text).toBe(partners)
    expect(body.height).toEqual({ step: 64 })
    expect(body.layer?.map(({ encoding }) => encoding?.color)).toEqual([undefined, undefined])
    const japanese = heatMap(chartContext(comparison, { locale: 'ja' }))
    expect(japanese.values.map(({ short }) => short)).toEqual([
      '約146億円',
      '開発途上国；新興国；グ\nローバル・サウスなど',
    ])
    expect(japanese.body.height).toEqual({ step: 36 })
  })
})
