import { describe, expect, it } from 'vitest'
import { flattenStrategy } from '../../../scripts/data/flatten-strategy.js'

const plan = (...elements: readonly unknown[]) => ({
  id: 'plan',
  holders: [{ place: 'JP' }, { place: 'US' }],
  elements,
})

describe('flattenStrategy', () => {
  it('numbers parts from top to bottom, measures too, each with the part above it', () => {
    const { elements, measures } = flattenStrategy(
      plan(
        {
          id: 'a',
          element: 'pillar',
          elements: [{ id: 'b', measure: 'action', elements: [{ id: 'c', element: 'goal' }] }],
        },
        { id: 'd', measure: 'rule' },
      ),
    )
    expect(elements).toStrictEqual([
      { field: ['elements', 0], record: { id: 'a', kind: 'pillar', order: 1 } },
      {
        field: ['elements', 0, 'elements', 0, 'elements', 0],
        record: { id: 'c', kind: 'goal', parent: 'b', order: 3 },
      },
    ])
    expect(
      measures.map(({ field, record: { id, kind, parent, order } }) => [field, id, kind, parent, order]),
    ).toEqual([
      [['elements', 0, 'elements', 0], 'b', 'action', 'a', 2],
      [['elements', 1], 'd', 'rule', undefined, 4],
    ])
  })

  it('gives a measure the strategy, and its first holder unless it has one of its own', () => {
    const own = { organization: 'jst' }
    const { measures } = flattenStrategy(
      plan({ id: 'a', measure: 'action' }, { id: 'b', measure: 'action', holder: own }),
    )
    expect(measures.map(({ record: { strategy, holder } }) => [strategy, holder])).toEqual([
      ['plan', { place: 'JP' }],
      ['plan', own],
    ])
  })

  it('leaves the strategy without its tree', () => {
    const tree = plan({ id: 'a', element: 'pillar' })
    expect(flattenStrategy(tree).strategy).toEqual({ id: 'plan', holders: tree.holders })
  })

  it('has nothing to take apart in a strategy without a tree', () => {
    expect(flattenStrategy({ id: 'plan' })).toEqual({
      strategy: { id: 'plan' },
      elements: [],
      measures: [],
      misplaced: [],
    })
  })

  it('tells what is no part, and goes on with the parts beside it', () => {
    const { elements, misplaced } = flattenStrategy(
      plan(
        'a',
        ['b'],
        null,
        { id: 'c', element: 'pillar', measure: 'action' },
        { id: 'd', element: 'pillar', elements: 'e' },
      ),
    )
    expect(misplaced).toEqual([
      { field: ['elements', 0], message: 'is not a part with fields' },
      { field: ['elements', 1], message: 'is not a part with fields' },
      { field: ['elements', 2], message: 'is not a part with fields' },
      { field: ['elements', 3], message: 'is an element and a measure at once' },
      { field: ['elements', 4, 'elements'], message: 'is not a list of parts' },
    ])
    expect(elements.map(({ record: { id, order } }) => [id, order])).toEqual([['d', 1]])
  })
})
