import { describe, expect, it } from 'vitest'
import { findingsOf } from './findings-of.js'
import { parents } from './parents.js'
import { element, measure, strategy } from './records.js'

describe('parents', () => {
  it('finds an element or measure that stands above its parent', () => {
    const dataset = {
      strategies: [strategy([element('first', 0), element('a', 1, { parent: 'b' }), element('b', 3)])],
      measures: [measure('m', 2, { parent: 'b' }), measure('n', 4, { parent: 'b' })],
    }
    expect(findingsOf(parents, dataset)).toEqual([
      'strategy/plan elements.1.parent "b" does not stand above',
      'measure/m parent "b" does not stand above',
    ])
  })

  it('finds an element that stands above the measure it belongs to', () => {
    const dataset = {
      strategies: [strategy([element('a', 1, { parent: 'm' }), element('b', 3, { parent: 'm' })])],
      measures: [measure('m', 2)],
    }
    expect(findingsOf(parents, dataset)).toEqual(['strategy/plan elements.0.parent "m" does not stand above'])
  })

  it('finds a part that is its own parent', () => {
    expect(findingsOf(parents, { strategies: [strategy([element('a', 1, { parent: 'a' })])] })).toEqual([
      'strategy/plan elements.0.parent "a" does not stand above',
    ])
  })

  it('asks nothing of measures that belong to another strategy, whatever the ids', () => {
    const dataset = {
      strategies: [strategy([element('a', 3)]), strategy([element('b', 1)], 'other')],
      measures: [measure('m', 2, { strategy: 'other', parent: 'a' })],
    }
    expect(findingsOf(parents, dataset)).toEqual([])
  })
})
