import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../src/atlas/create-atlas.js'
import { pairMeasures } from '../../src/compare/pair-measures.js'
import { smallWorld } from '../small-dataset.js'
import { measure, strategy, theme } from './records.js'
import { columnIds, notes, rowIds, values } from './table.js'

const atlas = createAtlas({
  themes: ['people', 'asia'].map((id) => theme(id)),
  strategies: [strategy('old'), strategy('new')],
  measures: [
    measure('old-people', { strategy: 'old', order: 1, themes: ['people'], instrument: 'mobility' }),
    measure('old-asia', { strategy: 'old', order: 2, themes: ['asia'], partners: ['TH'] }),
    measure('old-bare', { strategy: 'old', order: 3, instrument: 'training' }),
    // people 2 + mobility 1 of people 2 + mobility 1 + training 1: 2/4.
    measure('new-people-training', { strategy: 'new', order: 1, themes: ['people'], instrument: 'training' }),
    measure('new-people', { strategy: 'new', order: 2, themes: ['people'], instrument: 'mobility' }),
    // people 2 of people 2 + mobility 1 + asia 2, or asia 2 of asia 2 + TH 1 + people 2: 2/5.
    measure('new-wide', { strategy: 'new', order: 3, themes: ['asia', 'people'] }),
    measure('new-bare', { strategy: 'new', order: 4, instrument: 'training' }),
  ],
})

describe('pairMeasures', () => {
  it('pairs measures that are alike, the most alike first', () => {
    const comparison = pairMeasures(atlas, 'old', 'new')
    expect(rowIds(comparison)).toEqual(['old-people'])
    expect(columnIds(comparison)).toEqual(['new'])
    expect(values(comparison)).toEqual([[['new-people', 'new-people-training']]])
  })

  it('has rows that stand for measures of the first, and the second strategy as its column', () => {
    const comparison = pairMeasures(atlas, 'old', 'new')
    expect(comparison).toMatchObject({ kind: 'strategies', legend: [], notes: [] })
    expect(comparison.rows).toEqual([
      {
        id: 'old-people',
        label: { en: 'old-people', ja: 'old-peopleの名' },
        record: { kind: 'measure', id: 'old-people' },
      },
    ])
    expect(comparison.columns).toEqual([
      { id: 'new', label: { en: 'new', ja: 'newの名' }, record: { kind: 'strategy', id: 'new' } },
    ])
  })

  it('leaves out measures that nothing answers, and those that share no theme', () => {
    expect(rowIds(pairMeasures(atlas, 'new', 'old'))).toEqual(['new-people-training', 'new-people'])
  })

  it('pairs every measure that has a theme with itself', () => {
    expect(rowIds(pairMeasures(atlas, 'old', 'old'))).toEqual(['old-people', 'old-asia'])
  })

  it('names both strategies in the title', () => {
    expect(pairMeasures(atlas, 'old', 'new').title).toEqual({
      en: 'Measures of "new" that answer "old"',
      ja: '「oldの名」に対応する「newの名」の施策',
    })
  })

  it('throws one error for all unknown ids', () => {
    expect(() => pairMeasures(atlas, 'older', 'newer')).toThrow(
      /unknown strategy "older".*unknown strategy "newer"/,
    )
  })

  it('tells whose the two are where they are of different holders', () => {
    const apart = createAtlas(smallWorld, {
      strategies: [strategy('a'), strategy('b', { holders: [{ place: 'DE' }] })],
    })
    expect(pairMeasures(apart, 'a', 'b').title).toEqual({
      en: 'Measures of "Germany: b" that answer "Japan: a"',
      ja: '「Japanの名：aの名」に対応する「Germanyの名：bの名」の施策',
    })
  })

  it('notes that nothing pairs', () => {
    const apart = createAtlas({ strategies: [strategy('a'), strategy('b')] })
    expect(notes(pairMeasures(apart, 'a', 'b'))).toEqual(['Nothing matches the selection.'])
  })
})
