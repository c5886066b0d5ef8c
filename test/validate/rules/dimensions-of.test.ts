import { describe, expect, it } from 'vitest'
import { observationsOf } from '../../../src/validate/rules/dimensions-of.js'
import { briefly, issuesOf } from './issues-of.js'
import { dimensions, value } from './observations.js'

describe('the rules on observations', () => {
  const codesOf = (fields: Readonly<Record<string, unknown>>) => [
    ...new Set(issuesOf('indicator', [fields]).map(({ code }) => code)),
  ]

  it('say nothing of dimensions and observations that are none', () => {
    const nothing = [null, { id: 1, values: [] }, { id: 'place' }]
    expect(
      codesOf({ dimensions: nothing, observations: [7, { at: null }, { at: 'JP' }, { at: {} }] }),
    ).toEqual(['wrong-type', 'missing-field', 'too-few-items'])
    expect(codesOf({ dimensions: {}, observations: {} })).toEqual(['wrong-type'])
  })

  it('know the values of a dimension that can be read', () => {
    const [place, year] = dimensions
    const broken = [{ ...place, values: [null, { id: 7 }, value('JP')] }, year]
    const observations = ['JP', 'US'].map((id) => ({ at: { place: id, year: '2024' }, value: 1 }))
    expect(
      briefly(issuesOf('indicator', [{ dimensions: broken, observations }])).filter((issue) =>
        issue.startsWith('observation-'),
      ),
    ).toEqual(['observation-outside /indicators/0/observations/1/at/place'])
  })

  it('know the places of observations in a list that holds other things', () => {
    const at = { place: 'JP' }
    expect(observationsOf({ observations: [null, 'x', { at }, { at: null }, { at }] })).toEqual([
      { index: 2, at },
      { index: 4, at },
    ])
  })
})
