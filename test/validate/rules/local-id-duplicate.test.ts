import { describe, expect, it } from 'vitest'
import { tier } from '../records.js'
import { briefly, issuesOf } from './issues-of.js'

describe('local-id-duplicate', () => {
  it('finds parts of a list that share an id, at any depth', () => {
    const value = { id: 'JP', name: { en: 'Japan', ja: '日本' } }
    const dimension = { id: 'place', name: { en: 'Place', ja: '国' }, kind: 'place', values: [value, value] }
    expect(briefly(issuesOf('indicator', [{ dimensions: [dimension], observations: [] }]))).toEqual([
      'local-id-duplicate /indicators/0/dimensions/0/values/1/id',
    ])
    const tiers = [1, 2].map(() => tier({ id: 'a', posture: 'priority', partners: [] }))
    expect(briefly(issuesOf('approach', [{ tiers }]))).toEqual([
      'local-id-duplicate /approaches/0/tiers/1/id',
    ])
  })
})
