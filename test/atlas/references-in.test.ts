import { describe, expect, it } from 'vitest'
import { referencesIn } from '../../src/atlas/references-in.js'

describe('referencesIn', () => {
  it('gives the references with their paths, in lists and inside objects too', () => {
    expect(
      referencesIn('program', {
        id: 'x',
        parent: 'y',
        partners: ['TH', 'DE'],
        holders: [{ place: 'JP' }, { organization: 'jst' }],
      }),
    ).toEqual([
      { path: ['holders', 0, 'place'], kind: 'place', id: 'JP' },
      { path: ['holders', 1, 'organization'], kind: 'organization', id: 'jst' },
      { path: ['parent'], kind: 'program', id: 'y' },
      { path: ['partners', 0], kind: 'place', id: 'TH' },
      { path: ['partners', 1], kind: 'place', id: 'DE' },
    ])
  })

  it('tells the strategies that an element or measure names from the one that a measure is part of', () => {
    expect(referencesIn('measure', { id: 'x', strategy: 'own', strategies: ['basic-plan'] })).toEqual([
      { path: ['strategies', 0], kind: 'strategy', id: 'basic-plan' },
      { path: ['strategy'], kind: 'strategy', id: 'own' },
    ])
    expect(
      referencesIn('strategy', { id: 'x', elements: [{ id: 'y', strategies: ['basic-plan'] }] }),
    ).toEqual([{ path: ['elements', 0, 'strategies', 0], kind: 'strategy', id: 'basic-plan' }])
  })

  it('has places and technologies by which the figures of an indicator are told apart', () => {
    const dimensions = [
      { id: 'year', kind: 'period', values: [{ id: '2020' }] },
      { id: 'country', kind: 'place', values: [{ id: 'JP' }, { id: 'KR' }, 'TH', { id: 5 }] },
      { id: 'field', kind: 'technology', values: [{ id: 'ai' }] },
      { id: 'partner', kind: 'place' },
      null,
    ]
    expect(referencesIn('indicator', { id: 'x', dimensions })).toEqual([
      { path: ['dimensions', 1, 'values', 0, 'id'], kind: 'place', id: 'JP' },
      { path: ['dimensions', 1, 'values', 1, 'id'], kind: 'place', id: 'KR' },
      { path: ['dimensions', 2, 'values', 0, 'id'], kind: 'technology', id: 'ai' },
    ])
    expect(referencesIn('program', { id: 'x', dimensions })).toEqual([])
  })

  it('passes over what is not as a record has it', () => {
    expect(referencesIn('program', null)).toEqual([])
    expect(referencesIn('program', 'text')).toEqual([])
    expect(
      referencesIn('program', { parent: 5, partners: 'TH', holders: [null, 'JP', { place: null }] }),
    ).toEqual([])
  })

  it('looks at fields of the record itself only', () => {
    expect(referencesIn('program', Object.create({ parent: 'y' }))).toEqual([])
  })
})
