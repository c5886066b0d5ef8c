import { describe, expect, it } from 'vitest'
import type { Cell, Comparison } from '../../src/compare/comparison.js'
import { numberCitations } from '../../src/render/footnotes.js'
import { approaches } from './comparisons.js'

type Cited = Cell['citations'][number]

const citing = (...citations: readonly Cited[]): Cell => ({
  value: 'x',
  text: { en: 'x', ja: 'x' },
  citations,
})
const comparisonOf = (...cells: readonly (Cell | null)[]): Comparison => ({ ...approaches, cells: [cells] })

const aims = { source: 'plan', section: 'aims' }
const means = { source: 'plan', section: 'means' }

describe('numberCitations', () => {
  it('numbers citations in the order in which cells show them, each once', () => {
    const [first, second] = [citing(means), citing(aims, means)]
    const { citations, numbersOf } = numberCitations(comparisonOf(first, null, second))
    expect(citations).toEqual([means, aims])
    expect([numbersOf(first), numbersOf(second)]).toEqual([[1], [1, 2]])
  })

  it('gives two wordings of one section numbers of their own, and no wording another', () => {
    const cell = citing({ ...aims, label: 'priority' }, { ...aims, label: 'key' }, aims)
    const { citations, numbersOf } = numberCitations(comparisonOf(cell))
    expect(citations).toEqual([{ ...aims, label: 'priority' }, { ...aims, label: 'key' }, aims])
    expect(numbersOf(cell)).toEqual([1, 2, 3])
  })

  it('keeps apart what only together reads the same', () => {
    const cell = citing({ source: 'a', section: 'b c' }, { source: 'a b', section: 'c' })
    expect(numberCitations(comparisonOf(cell)).citations).toHaveLength(2)
  })

  it('gives the numbers of a cell in order, each once', () => {
    const [first, second] = [citing(aims, means), citing(means, aims, means)]
    expect(numberCitations(comparisonOf(first, second)).numbersOf(second)).toEqual([1, 2])
  })
})
