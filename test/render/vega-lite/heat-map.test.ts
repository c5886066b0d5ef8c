import { describe, expect, it } from 'vitest'
import type { Comparison } from '../../../src/compare/comparison.js'
import { chartContext } from '../../../src/render/vega-lite/chart-context.js'
import { heatMap } from '../../../src/render/vega-lite/heat-map.js'
import { figures } from '../charts.js'

const withFigures = (...values: readonly number[]): Comparison => ({
  ...figures,
  rows: values.map((_, index) => ({ id: `${index}`, label: { en: `${index}`, ja: `${index}` } })),
  cells: values.map((value) => [{ value, text: { en: '', ja: '' }, citations: [] }]),
})

describe('heatMap', () => {
  it('writes figures into cells with three digits after the point at most', () => {
    const { values } = heatMap(chartContext(withFigures(1 / 3, 2 / 3, 1.0005, 12, 0.1 + 0.2), {}))
    expect(values.map(({ short }) => short)).toEqual(['0.333', '0.667', '1.001', '12', '0.3'])
  })

  it('leaves the figures themselves as they are', () => {
    const { values } = heatMap(chartContext(withFigures(1 / 3), {}))
    expect(values.map(({ count }) => count)).toEqual([1 / 3])
  })

  it('writes black on bright cells and white on dark ones', () => {
    const { values } = heatMap(chartContext(withFigures(10, 4.5, 4, 0), {}))
    expect(values.map(({ ink }) => ink)).toEqual(['black', 'black', 'white', 'white'])
  })
})
