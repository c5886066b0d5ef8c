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

  it('looks at sections of sources and elements of strategies', () => {
    const section = { id: '1', title: { en: 'Aims', ja: '目的' } }
    expect(briefly(issuesOf('source', [{ outline: [section, section] }]))).toContain(
      'local-id-duplicate /sources/0/outline/1/id',
    )
    const element = (order: number) => ({
      id: 'aims',
      kind: 'pillar',
      order,
      name: { en: 'Aims', ja: '目的' },
      citations: [{ source: 'white-paper', section: '1' }],
    })
    expect(briefly(issuesOf('strategy', [{ elements: [element(1), element(2)] }]))).toEqual([
      'local-id-duplicate /strategies/0/elements/1/id',
    ])
  })

  it('does not compare ids that are no texts', () => {
    const tiers = [7, 7, undefined, undefined].map((id) => tier({ id, posture: 'priority', partners: [] }))
    const codes = issuesOf('approach', [{ tiers }]).map(({ code }) => code)
    expect(codes).not.toContain('local-id-duplicate')
  })

  it('finds dimensions of an indicator that share an id', () => {
    const place = { id: 'place', name: { en: 'Place', ja: '国' }, kind: 'place' }
    const values = [{ id: 'JP', name: { en: 'Japan', ja: '日本' } }]
    const issues = issuesOf('indicator', [
      {
        dimensions: [
          { ...place, values },
          { ...place, values },
        ],
        observations: [{ at: { place: 'JP' }, value: 1 }],
      },
    ])
    expect(briefly(issues)).toEqual(['local-id-duplicate /indicators/0/dimensions/1/id'])
  })
})
