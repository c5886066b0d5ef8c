import { describe, expect, it } from 'vitest'
import { shownComparison } from '../../../../scripts/docs/figures/shown-comparison.js'
import { createAtlas } from '../../../../src/atlas/create-atlas.js'
import type { Comparison } from '../../../../src/compare/comparison.js'
import { smallWorld } from '../../../small-dataset.js'

const atlas = createAtlas(smallWorld)
const cited = (text: string): Comparison => ({
  kind: 'programs',
  title: { en: 'Programs', ja: '制度' },
  rows: [{ id: 'a', label: { en: 'A', ja: '甲' } }],
  columns: [{ id: 'b', label: { en: 'B', ja: '乙' } }],
  cells: [
    [
      {
        value: 'x',
        text: { en: text, ja: text },
        citations: [
          { source: 'paper', section: 'one' },
          { source: 'paper', section: 'two' },
        ],
      },
    ],
  ],
  legend: [],
  notes: [],
})
const shown = (text: string, locale: 'en' | 'ja' = 'en') =>
  shownComparison(atlas, cited(text), 'programs', locale).split('\n')

describe('shownComparison', () => {
  it('shows the picture, the table and the sources, folded', () => {
    expect(shown('short')).toEqual([
      '![Programs](../figures/programs.en.svg)',
      '',
      '|  | B |',
      '| --- | --- |',
      '| A | short<sup>1, 2</sup> |',
      '',
      '<details>',
      '<summary>Sources</summary>',
      '',
      '1. Paper, One',
      '2. Paper, Two',
      '',
      '</details>',
    ])
  })

  it('folds a table that is long too', () => {
    const isFolded = (text: string) => shown(text).includes('<summary>The table</summary>')
    expect(isFolded('x'.repeat(4000))).toBe(false)
    expect(isFolded('x'.repeat(6000))).toBe(true)
    expect(shown('x'.repeat(6000), 'ja')).toEqual(
      expect.arrayContaining([
        '![制度](../figures/programs.ja.svg)',
        '<summary>表</summary>',
        '<summary>出典</summary>',
      ]),
    )
  })

  it('has no list of sources where nothing is cited', () => {
    const nothing: Comparison = { ...cited('x'), cells: [[null]] }
    expect(shownComparison(atlas, nothing, 'programs', 'en')).not.toContain('<details>')
  })
})
