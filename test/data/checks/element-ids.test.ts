import { describe, expect, it } from 'vitest'
import { elementIds } from './element-ids.js'
import { findingsOf } from './findings-of.js'
import { element, measure, strategy } from './records.js'

describe('element-ids', () => {
  it('finds an element with the id of a measure or of an element before it', () => {
    const dataset = {
      strategies: [
        strategy([element('a', 1), element('m', 2), element('a', 3)]),
        strategy([element('b', 1), element('a', 2)], 'other'),
      ],
      measures: [measure('m', 4)],
    }
    expect(findingsOf(elementIds, dataset)).toEqual([
      'strategy/plan elements.1.id "m" is taken',
      'strategy/plan elements.2.id "a" is taken',
      'strategy/other elements.1.id "a" is taken',
    ])
  })
})
