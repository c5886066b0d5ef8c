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
    const places = [{ d1: 'JP', d2: 'US' }, { d1: 'US', d2: 'JP' }, { d2: 'US', d1: 'JP' }, {}]
    const observations = places.map((at) => ({ at, value: 1 }))
    const issues = briefly(issuesOf('indicator', [{ dimensions: many, observations }]))
    expect(issues.filter((issue) => issue.startsWith('observation-duplicate'))).toEqual([
      'observation-duplicate /indicators/0/observations/2/at',
    ])
  })

  it('takes a dimension that is left out for a place, too', () => {
    const issues = observationIssues({ place: 'JP' }, { year: '2024' }, { place: 'JP' })
    expect(briefly(issues).filter((issue) => issue.startsWith('observation-duplicate'))).toEqual([
      'observation-duplicate /indicators/0/observations/2/at',
    ])
  })
})
