import { describe, expect, it } from 'vitest'
import { recordFigures } from '../../../../scripts/docs/records/record-figure.js'
import { createAtlas } from '../../../../src/atlas/create-atlas.js'
import type { Dataset } from '../../../../src/atlas/dataset.js'
import type { Comparison } from '../../../../src/compare/comparison.js'
import type { AnyIds } from '../../../../src/model/ids.js'
import type { Indicator } from '../../../../src/model/records.js'
import { cites, named } from '../../../data/checks/records.js'
import { approach, smallWorld, tier } from '../../../small-dataset.js'

const table = (rank: number | undefined): Indicator<AnyIds> => ({
  id: 'table',
  name: named('table'),
  unit: named('papers'),
  ...cites('one'),
  dimensions: [
    { id: 'place', name: named('place'), kind: 'place', values: [{ id: 'JP', name: named('JP') }] },
    { id: 'year', name: named('year'), kind: 'period', values: [{ id: '2020', name: named('2020') }] },
  ],
  observations: [{ at: { place: 'JP', year: '2020' }, value: 70, rank }],
})

const shown = ({ rows, columns, cells }: Comparison) => ({
  rows: rows.map(({ id }) => id),
  columns: columns.map(({ id }) => id),
  cells: cells.map((row) => row.map((cell) => cell?.value)),
})
const figuresOf = (dataset: Dataset) => recordFigures(createAtlas({ ...smallWorld, ...dataset }))

describe('recordFigures', () => {
  it('draw the figures of an indicator', () => {
    const [figure, ...others] = figuresOf({ indicators: [table(undefined)] })
    expect([figure?.kind, figure?.id, others]).toEqual(['indicator', 'table', []])
    expect(figure && shown(figure.comparison)).toEqual({ rows: ['JP'], columns: ['2020'], cells: [[70]] })
  })

  it('draw the ranks of an indicator that has some, with what is ranked in columns', () => {
    const [figure] = figuresOf({ indicators: [table(4)] })
    expect(figure && shown(figure.comparison)).toEqual({ rows: ['2020'], columns: ['JP'], cells: [[4]] })
  })

  it('draw an approach with its partners below each other, and not another approach of the holder', () => {
    const figures = figuresOf({
      approaches: [
        approach('early', 'JP', [tier('supportive', ['TH', 'CL'])], { date: '2010' }),
        approach('late', 'JP', [tier('priority', ['TH']), tier('conditional', ['DE'])], { date: '2020' }),
      ],
    })
    expect(
      figures.map(({ kind, id, comparison }) => [kind, id, comparison.title.en, shown(comparison)]),
    ).toEqual([
      [
        'approach',
        'early',
        'early',
        { rows: ['TH', 'CL'], columns: ['early'], cells: [['supportive'], ['supportive']] },
      ],
      [
        'approach',
        'late',
        'late',
        { rows: ['TH', 'DE'], columns: ['late'], cells: [['priority'], ['conditional']] },
      ],
    ])
  })

  it('draw nothing where there is nothing to see', () => {
    const observations = [{ at: { place: 'JP', year: '2020' }, value: null }]
    expect(figuresOf({ indicators: [{ ...table(undefined), observations }] })).toEqual([])
  })
})
