import { describe, expect, it } from 'vitest'
import { validateDataset } from '../../../src/validate/index.js'
import { briefly, issuesOf, said } from './issues-of.js'
import { dimensions, observationIssues } from './observations.js'

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

  it('names the id of the value whose name an observation has', () => {
    const place = {
      ...dimensions[0],
      values: [
        { id: 'JP', name: { en: 'Japan', ja: '日本' } },
        { id: 'US', name: { en: 'United States', ja: '米国' } },
      ],
    }
    const named = (name: string) =>
      said(
        issuesOf('indicator', [{ dimensions: [place], observations: [{ at: { place: name }, value: 1 }] }]),
        'ja',
      )
    for (const name of ['日本', ' ｊａｐａｎ '])
      expect(named(name)).toEqual([`「${name}」は次元「place」の値ではありません。 → 「JP」のことですか。`])
    expect(named('タイ')).toEqual(['「タイ」は次元「place」の値ではありません。'])
  })

  it('names no id of another dimension, however its value is called', () => {
    const [place, year] = dimensions
    const named = { ...year, values: [{ id: '2024', name: { en: 'Reiwa 6', ja: '令和6年' } }] }
    const observations = [{ at: { place: '令和6年', year: '2024' }, value: 1 }]
    expect(said(issuesOf('indicator', [{ dimensions: [place, named], observations }]))).toEqual([
      '"令和6年" is no value of the dimension "place".',
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
      '観測値に次元「a」、「c」、「d」、ほか1個の値がありません。',
      '観測値に次元「a」、「b」、「c」、ほか2個の値がありません。',
    ])
  })

  it('takes no long time for many observations that leave out many dimensions', () => {
    const many = Array.from({ length: 500 }, (_, at) => ({ ...dimensions[0], id: `d${at}` }))
    const observations = Array.from({ length: 2000 }, () => ({ at: {} }))
    const indicators = [{ dimensions: many, observations }]
    const { report } = validateDataset({ indicators }, { maxIssues: 1 })
    expect(report.counts.byCode).toMatchObject({ 'observation-outside': 2000 })
  })

  it('takes neither undefined nor what every object inherits for a value of a dimension', () => {
    const [place] = dimensions
    const named = { ...place, id: 'constructor' }
    const found = issuesOf('indicator', [
      {
        dimensions: [...dimensions, named],
        observations: [{ at: { place: 'JP', year: undefined }, value: 1 }],
      },
    ])
    const issues = found.filter(({ code }) => code === 'observation-outside')
    expect(said(issues)).toEqual(['The observation has no value of the dimensions "year", "constructor".'])
    expect(said(issues, 'ja')).toEqual(['観測値に次元「year」、「constructor」の値がありません。'])
  })

  it('tells of a dimension that is left out beside one that there is not', () => {
    const issues = observationIssues({ place: 'JP', yaer: '2024' })
    expect(said(issues, 'ja')).toEqual([
      '観測値に次元「year」の値がありません。',
      '指標に「yaer」という次元はありません。 → 「year」のことですか。',
    ])
  })

  it('tells of a dimension whose value is undefined though no other is left out', () => {
    const observations = [{ at: { place: 'JP', year: undefined }, value: 1 }]
    const issues = issuesOf('indicator', [{ dimensions, observations }])
    expect(said(issues)).toContain('The observation has no value of the dimension "year".')
  })
})
