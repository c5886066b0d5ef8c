import { describe, expect, it } from 'vitest'
import { chartContext } from '../../../src/render/vega-lite/chart-context.js'
import { ganttChart } from '../../../src/render/vega-lite/gantt-chart.js'
import { timeline } from '../charts.js'

describe('ganttChart', () => {
  it.each([
    ['en', 'Date'],
    ['ja', '日付'],
  ] as const)('tells of a bar its time besides what every chart tells (%s)', (locale, title) => {
    const context = chartContext(timeline, { locale })
    const { values, body } = ganttChart(context)
    expect(body.encoding?.tooltip).toEqual([...context.tooltip, { field: 'period', type: 'nominal', title }])
    expect(values.map(({ period }) => period)).toEqual([
      '2024-07-09/2024-07-11',
      '2025',
      '2021-04/..',
      '../1999-03',
    ])
  })

  it.each(['en', 'ja'] as const)('has its years above, where a tall chart begins (%s)', (locale) => {
    const { body } = ganttChart(chartContext(timeline, { locale }))
    expect(body.layer?.map(({ encoding }) => encoding?.x?.axis?.orient)).toEqual(['top', 'top', 'top'])
  })
})
