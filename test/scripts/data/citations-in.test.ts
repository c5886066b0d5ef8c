import { describe, expect, it } from 'vitest'
import { citationsIn } from '../../../scripts/data/citations-in.js'

describe('citationsIn', () => {
  it('finds the citations of a record and of its parts, and nothing else that names a source', () => {
    const strategy = {
      id: 'plan',
      documents: ['other'],
      holders: [{ place: 'JP', section: 'one' }],
      facts: [{ citations: [{ source: 'paper', section: 'two' }] }],
      citations: [{ source: 'paper', section: 'one' }, { source: 'paper' }],
      elements: [{ citations: [{ source: 'other', section: 'three' }] }],
    }
    expect(citationsIn('strategy', strategy)).toEqual([
      { path: ['facts', 0, 'citations', 0, 'source'], source: 'paper', section: 'two' },
      { path: ['citations', 0, 'source'], source: 'paper', section: 'one' },
      { path: ['elements', 0, 'citations', 0, 'source'], source: 'other', section: 'three' },
    ])
  })
})
