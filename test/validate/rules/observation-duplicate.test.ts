import { describe, expect, it } from 'vitest'
import { briefly, issuesOf, said } from './issues-of.js'
import { dimensions, observationIssues } from './observations.js'

describe('observation-duplicate', () => {
  it('finds observations in the place of another one', () => {
    const issues = observationIssues(
      { place: 'JP', year: '2024' },
      { place: 'US', year: '2024' },
      { year: '2024', place: 'JP' },
    )
    expect(briefly(issues)).toEqual(['observation-duplicate /indicators/0/observations/2/at'])
    expect(said(issues, 'ja')).toEqual(['この観測値は、一覧の1番目の観測値と同じ位置にあります。'])
    expect(said(issues)).toEqual(['The observation stands where number 1 of the list does.'])
  })

  it('finds them among many dimensions, too', () => {
    const many = Array.from({ length: 20 }, (_, at) => ({ ...dimensions[0], id: `d${at}` }))
    const all = Object.fromEntries(many.map(({ id }) => [id, 'JP']))
    const places = [{ ...all, d1: 'US' }, { ...all, d2: 'US' }, { d1: 'US', ...all, d2: 'JP' }, all]
    const last = Object.fromEntries(Object.entries({ ...all, d2: 'US' }).reverse())
    const observations = [...places, last].map((at) => ({ at, value: 1 }))
    expect(briefly(issuesOf('indicator', [{ dimensions: many, observations }]))).toEqual([
      'observation-duplicate /indicators/0/observations/3/at',
      'observation-duplicate /indicators/0/observations/4/at',
    ])
  })

  it('leaves observations alone that lack the value of a dimension, which is told of them already', () => {
    const issues = observationIssues({ place: 'JP' }, { year: '2024' }, { place: 'JP' }, {}, {})
    expect(briefly(issues)).toEqual(
      [0, 1, 2, 3, 4].map((at) => `observation-outside /indicators/0/observations/${at}/at`),
    )
  })

  it('leaves observations alone that have nothing as the value of a dimension', () => {
    const observations = [0, 1].map((value) => ({ at: { place: 'JP', year: null }, value }))
    expect(briefly(issuesOf('indicator', [{ dimensions, observations }]))).toEqual([
      'wrong-type /indicators/0/observations/0/at/year',
      'wrong-type /indicators/0/observations/1/at/year',
    ])
  })

  it('takes no dimension for given that only has the name of what all objects have', () => {
    const inherited = [dimensions[0], { ...dimensions[1], id: 'constructor' }]
    const observations = [0, 1].map((value) => ({ at: { place: 'JP' }, value }))
    expect(briefly(issuesOf('indicator', [{ dimensions: inherited, observations }]))).toEqual([
      'observation-outside /indicators/0/observations/0/at',
      'observation-outside /indicators/0/observations/1/at',
    ])
  })
})
