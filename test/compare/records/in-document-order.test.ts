import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareStrategies } from '../../../src/compare/compare-strategies.js'
import { inDocumentOrder } from '../../../src/compare/records/in-document-order.js'
import { atlas } from '../../../src/index.js'
import { cellAt } from '../table.js'

describe('inDocumentOrder', () => {
  it('puts parts whose order is not known last, by id', () => {
    const parts = [{ id: 'b' }, { id: 'z', order: 0 }, { id: 'a' }, { id: 'c', order: 7 }]
    expect(parts.toSorted(inDocumentOrder).map(({ id }) => id)).toEqual(['z', 'c', 'a', 'b'])
  })

  it('gives one order whatever the order before', () => {
    const parts = [{ id: 'a' }, { id: 'b', order: 2 }, { id: 'c', order: 2 }, { id: 'd', order: 1 }]
    fc.assert(
      fc.property(fc.shuffledSubarray(parts, { minLength: 4 }), (shuffled) => {
        expect(shuffled.toSorted(inDocumentOrder).map(({ id }) => id)).toEqual(['d', 'b', 'c', 'a'])
      }),
    )
  })

  it('puts the slides of single fields after the points and recommendations of the strategy of Japan', () => {
    const strategy = 'japan-global-strategy-2025'
    const cell = cellAt(compareStrategies(atlas, { strategies: [strategy] }), 'people-mobility', strategy)
    expect(cell?.value).toEqual([
      'jp-2025-point-brain-circulation',
      'jp-2025-point-brain-circulation-again',
      'jp-2025-rec-synergy',
      'jp-2025-rec-missions',
      'jp-2025-rec-fellows',
      'japan-global-south-cooperation',
      'japan-higher-education-development',
      'japan-india-exchange',
      'japan-international-research-centers',
      'japan-researchers-abroad',
    ])
  })
})
