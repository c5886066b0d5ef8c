import { describe, expect, it } from 'vitest'
import { chartContext } from '../../../src/render/vega-lite/chart-context.js'
import { approaches } from '../comparisons.js'

describe('chartContext', () => {
  it.each([
    ['en', ['Row', 'Column', 'Statement', 'Sources']],
    ['ja', ['行', '列', '内容', '出典']],
  ] as const)('tells of a mark its row, column, statement and sources (%s)', (locale, titles) => {
    const { tooltip } = chartContext(approaches, { locale })
    expect(tooltip.map(({ field, type, title }) => [field, type, title])).toEqual([
      ['row', 'nominal', titles[0]],
      ['column', 'nominal', titles[1]],
      ['text', 'nominal', titles[2]],
      ['sources', 'nominal', titles[3]],
    ])
  })

  it('has what is told of every cell that says something, with all of its sources', () => {
    const { cells } = chartContext(approaches, { locale: 'ja' })
    expect(cells.slice(0, 2).map(({ row, column, datum }) => [row, column, datum])).toEqual([
      [0, 1, { row: '欧州連合', column: 'タイ', text: '支援：その他', sources: 'eu-2021 § world' }],
      [
        0,
        2,
        {
          row: '欧州連合',
          column: '中国',
          text: '条件付き：競争相手',
          sources: 'eu-2021 § china：「systemic rival」; eu-2021 § world',
        },
      ],
    ])
    expect(cells).toHaveLength(5)
  })

  it('gives no two rows one label, whatever the records are called', () => {
    const rows = ['Plan', 'Plan', 'Plan (a)', 'Step\n', 'Step\t'].map((label, index) => ({
      id: 'abcde'.charAt(index),
      label: { en: label, ja: label },
    }))
    expect(chartContext({ ...approaches, rows }, { locale: 'en' }).rowLabels).toEqual([
      'Plan (a) (1)',
      'Plan (b)',
      'Plan (a)',
      'Step (d)',
      'Step (e)',
    ])
  })
})
