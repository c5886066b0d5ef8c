import { describe, expect, it } from 'vitest'
import { validateDataset } from '../../../src/validate/index.js'
import { recordOf } from '../records.js'
import { briefly, issuesOf, said, world } from './issues-of.js'

const addIt = 'Add the record, or check the dataset together with the one that holds it.'

describe('unresolved-reference', () => {
  it.each([
    ['UK', 'UK is not an ISO 3166-1 code; that country\'s code is GB. Did you mean "GB"?'],
    ['EL', 'EL is not an ISO 3166-1 code; that country\'s code is GR. Did you mean "GR"?'],
    ['japan', 'Did you mean "JP"?'],
  ])('says which place is meant by %s', (place, hint) => {
    const issues = issuesOf('program', [{ partners: [place] }])
    expect(briefly(issues)).toEqual(['unresolved-reference /programs/0/partners/0'])
    expect(issues[0]?.hint?.en).toBe(hint)
  })

  it('knows the places of the atlas by their names', () => {
    const name = { en: 'European Union', ja: '欧州連合' }
    const eu = recordOf('place', { id: 'eu', kind: 'bloc', name })
    const base = validateDataset({ places: [eu] }, { base: world }).accepted
    const [issue] = issuesOf('program', [{ partners: ['european-union'] }], { ...world, ...base })
    expect(issue?.hint?.en).toBe('Did you mean "eu"?')
  })

  it('asks which place is meant where several can be', () => {
    expect(issuesOf('program', [{ partners: ['korea'] }])[0]?.hint).toEqual({
      en: 'Write the id of the place that is meant: KR, KP.',
      ja: '意図する国・地域のIDを書いてください：KR、KP。',
    })
  })

  it('does not suggest the id that stands there, but says that no record of it is at hand', () => {
    const [issue] = issuesOf('program', [{ partners: ['JP'] }], { sources: world.sources ?? [] })
    expect(issue).toMatchObject({
      code: 'unresolved-reference',
      message: { en: 'There is no place "JP".' },
      hint: {
        en: expect.stringContaining('neither the dataset nor the records it is checked against hold it'),
        ja: expect.stringContaining('データセットにも照合先にもそのレコードがありません'),
      },
    })
  })

  it('suggests ids of the dataset and of the atlas', () => {
    const issues = issuesOf('program', [{ id: 'ocean-grants' }, { parent: 'ocean-grant', funders: ['jts'] }])
    expect(said(issues)).toEqual([
      'There is no program "ocean-grant". → Did you mean "ocean-grants"?',
      'There is no organization "jts". → Did you mean "jst"?',
    ])
  })

  it('does not take every code of two letters for a misspelt one', () => {
    const issues = issuesOf('program', [{ partners: ['XK', 'PJ', 'XN'] }])
    expect(said(issues)).toEqual([
      `There is no place "XK". → ${addIt}`,
      'There is no place "PJ". → Did you mean "JP"?',
      `There is no place "XN". → ${addIt}`,
    ])
  })

  it('does not take the name of a country for that of another thing', () => {
    expect(said(issuesOf('program', [{ funders: ['germany'] }]))).toEqual([
      `There is no organization "germany". → ${addIt}`,
    ])
  })

  it('is mended by a record, of this dataset or of one that is checked with it, where nothing comes near', () => {
    const [issue] = issuesOf('program', [{ funders: ['quite-another-thing'] }])
    expect(issue?.hint).toEqual({
      en: addIt,
      ja: 'レコードを追加するか、それを含むデータと一緒に検証してください。',
    })
    expect(issue?.message.ja).toBe('「quite-another-thing」という組織はありません。')
  })

  it('looks for the places and technologies that dimensions of an indicator name', () => {
    const value = (id: string) => ({ id, name: { en: id, ja: id } })
    const dimension = (id: string, kind: string, ...ids: string[]) => ({
      id,
      name: { en: id, ja: id },
      kind,
      values: ids.map(value),
    })
    const issues = issuesOf('indicator', [
      {
        dimensions: [
          dimension('from', 'place', 'JP', 'UK'),
          dimension('field', 'technology', 'fusion'),
          dimension('sort', 'category', 'other'),
        ],
        observations: [],
      },
    ])
    expect(briefly(issues)).toEqual([
      'unresolved-reference /indicators/0/dimensions/0/values/1/id',
      'unresolved-reference /indicators/0/dimensions/1/values/0/id',
    ])
  })

  it('tells kinds apart', () => {
    expect(briefly(issuesOf('program', [{ id: 'a' }, { funders: ['a'] }]))).toEqual([
      'unresolved-reference /programs/1/funders/0',
    ])
  })
})
