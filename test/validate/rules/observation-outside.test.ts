import { describe, expect, it } from 'vitest'
import { validateDataset } from '../../../src/validate/index.js'
import { briefly, issuesOf, said } from './issues-of.js'

const value = (id: string) => ({ id, name: { en: id, ja: id } })
const dimensions = [
  { id: 'place', name: { en: 'Place', ja: '国' }, kind: 'place', values: [value('JP'), value('US')] },
  { id: 'year', name: { en: 'Year', ja: '年' }, kind: 'period', values: [value('2024')] },
]
const observationIssues = (...places: readonly Readonly<Record<string, string>>[]) =>
  issuesOf('indicator', [{ dimensions, observations: places.map((at) => ({ at, value: 1 })) }])

describe('observation-outside', () => {
  it('finds values, dimensions and gaps that the indicator does not have', () => {
    const issues = observationIssues(
      { place: 'JPN', year: '2024' },
      { place: 'US' },
      { place: 'JP', year: '2024', yaer: '2024' },
    )
    expect(briefly(issues)).toEqual([
      'observation-outside /indicators/0/observations/0/at/place',
      'observation-outside /indicators/0/observations/1/at',
      'observation-outside /indicators/0/observations/2/at/yaer',
    ])
    expect(said(issues)).toEqual([
      '"JPN" is no value of the dimension "place". → Did you mean "JP"?',
      'The observation has no value of the dimension "year".',
      'The indicator has no dimension "yaer". → Did you mean "year"?',
    ])
  })

  it('tells of all the dimensions that an observation leaves out at once', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ ...dimensions[0], id }))
    const issues = issuesOf('indicator', [
      {
        dimensions: many,
        observations: [
          { at: { b: 'JP' }, value: 1 },
          { at: {}, value: 1 },
        ],
      },
    ])
    expect(briefly(issues)).toEqual([
      'observation-outside /indicators/0/observations/0/at',
      'observation-outside /indicators/0/observations/1/at',
    ])
    expect(said(issues)).toEqual([
      'The observation has no value of the dimensions "a", "c", "d" and 1 more.',
      'The observation has no value of the dimensions "a", "b", "c" and 2 more.',
    ])
    expect(said(issues, 'ja')).toEqual([
      '観測値に次元「a」「c」「d」ほか1件の値がありません。',
      '観測値に次元「a」「b」「c」ほか2件の値がありません。',
    ])
  })

  it('takes no long time for many observations that leave out many dimensions', () => {
    const many = Array.from({ length: 500 }, (_, at) => ({ ...dimensions[0], id: `d${at}` }))
    const observations = Array.from({ length: 2000 }, () => ({ at: {} }))
    const indicators = [{ dimensions: many, observations }]
    const { report } = validateDataset({ indicators }, { maxIssues: 1 })
    expect(report.counts.byCode).toMatchObject({ 'observation-outside': 2000, 'observation-duplicate': 1999 })
  })
})

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
})
