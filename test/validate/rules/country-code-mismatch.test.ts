import { describe, expect, it } from 'vitest'
import { briefly, issuesOf, said } from './issues-of.js'

const placeIssues = (id: string, en: string, ja: string, more: Readonly<Record<string, unknown>> = {}) =>
  issuesOf('place', [{ kind: 'country', id, name: { en, ja }, ...more }], { sources: [] }).filter(
    ({ code }) => code === 'country-code-mismatch',
  )

describe('country-code-mismatch', () => {
  it.each([
    ['NA', 'Namibia', 'ナミビア'],
    ['KR', 'Republic of Korea', '大韓民国'],
    ['NO', 'Norway', 'ノルウェー'],
    ['XK', 'A name that nobody knows', '誰も知らない名称'],
  ])('says nothing of %s, %s', (id, en, ja) => {
    expect(placeIssues(id, en, ja).map(({ pointer }) => pointer)).toEqual(id === 'XK' ? ['/places/0/id'] : [])
  })

  it('says which code is meant by one that ISO 3166-1 does not have', () => {
    const issues = [...placeIssues('UK', 'United Kingdom', '英国'), ...placeIssues('EL', 'Hellas', 'ヘラス')]
    expect(said(issues)).toEqual([
      '"UK" is not an ISO 3166-1 alpha-2 code of a country. → Did you mean "GB"?',
      '"EL" is not an ISO 3166-1 alpha-2 code of a country. → Did you mean "GR"?',
    ])
  })

  it('finds a code that contradicts the name', () => {
    const issues = placeIssues('AU', 'Austria', 'オーストリア')
    expect(briefly(issues)).toEqual(['country-code-mismatch /places/0/id'])
    expect(said(issues)).toEqual([
      '"AU" is the code of Australia, but the name is that of Austria (AT). → Did you mean "AT"?',
    ])
  })

  it('finds an alpha-3 code of another country', () => {
    expect(said(placeIssues('JP', 'Japan', '日本', { alpha3: 'JAP' }))).toEqual([
      'The alpha-3 code of "JP" is not "JAP". → Did you mean "JPN"?',
    ])
  })

  it('looks at capitals that are no country, too', () => {
    expect(said(placeIssues('EU', 'European Union', '欧州連合', { kind: 'bloc' }))).toEqual([
      '"EU" is not an ISO 3166-1 alpha-2 code of a country.',
    ])
  })
})
