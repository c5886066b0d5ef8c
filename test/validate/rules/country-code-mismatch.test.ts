import { describe, expect, it } from 'vitest'
import { countryTable } from '../../../src/codes/countries.js'
import { validateDataset } from '../../../src/validate/index.js'
import { codeAndName } from '../../../src/validate/rules/country-code-mismatch.js'
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
    ['JP', 'A name that nobody knows', '誰も知らない名称'],
    ['AU', 'AT', '豪'],
    ['KR', 'Korea', 'コリア'],
    ['CG', 'Congo', 'コンゴ'],
    ['JP', 'no', 'na'],
  ])('says nothing of %s, %s', (id, en, ja) => {
    expect(placeIssues(id, en, ja)).toEqual([])
  })

  it.each(['XK', 'japan', 'jp'])('does not accept %s as the code of a country', (id) => {
    expect(briefly(placeIssues(id, 'A name that nobody knows', '誰も知らない名称'))).toEqual([
      'country-code-mismatch /places/0/id',
    ])
  })

  it('says which code is meant by one that ISO 3166-1 does not have', () => {
    const issues = [...placeIssues('UK', 'United Kingdom', '英国'), ...placeIssues('EL', 'Hellas', 'ヘラス')]
    expect(said(issues)).toEqual([
      '"UK" is not an ISO 3166-1 alpha-2 code of a country. → Did you mean "GB"?',
      '"EL" is not an ISO 3166-1 alpha-2 code of a country. → Did you mean "GR"?',
    ])
  })

  it('says which code is meant by the name where the code itself says nothing', () => {
    const issues = placeIssues('XQ', 'Japan', '日本')
    expect(said(issues)).toEqual([
      '"XQ" is not an ISO 3166-1 alpha-2 code of a country. → Did you mean "JP"?',
    ])
    expect(said(issues, 'ja')).toEqual([
      '「XQ」はISO 3166-1の国コード（2文字）ではありません。 → 「JP」のことですか。',
    ])
  })

  it('goes by the name where the code is a way to write another country', () => {
    expect(said(placeIssues('UK', 'Japan', '日本'))).toEqual([
      '"UK" is not an ISO 3166-1 alpha-2 code of a country. → Did you mean "JP"?',
    ])
  })

  it('finds a code that contradicts the name', () => {
    const issues = placeIssues('AU', 'Austria', 'オーストリア')
    expect(briefly(issues)).toEqual(['country-code-mismatch /places/0/id'])
    expect(said(issues)).toEqual([
      '"AU" is the code of Australia, but the name is that of Austria (AT). → Did you mean "AT"?',
    ])
  })

  it('finds a code that contradicts the name in one of the languages', () => {
    expect(said(placeIssues('JP', 'Japan', '韓国'))).toEqual([
      '"JP" is the code of Japan, but the name is that of South Korea (KR). → Did you mean "KR"?',
    ])
    expect(said(placeIssues('JP', 'South Korea', '日本'), 'ja')).toEqual([
      '「JP」は日本のコードですが、名称は韓国（KR）のものです。 → 「KR」のことですか。',
    ])
  })

  it('finds a code of none of the countries that share the name', () => {
    const issues = placeIssues('DE', 'Korea', 'コリア')
    expect(said(issues)).toEqual([
      '"DE" is the code of Germany, but the name is that of South Korea (KR) or North Korea (KP). → Did you mean "KR" or "KP"?',
    ])
    expect(said(issues, 'ja')).toEqual([
      '「DE」はドイツのコードですが、名称は韓国（KR）か北朝鮮（KP）のものです。 → 「KR」か「KP」のことですか。',
    ])
  })

  it('says nothing of any country by any of its names', () => {
    const wrong = countryTable.filter(([id, , , ...names]) =>
      names.some((name) => placeIssues(id, name, name).length > 0),
    )
    expect(wrong).toEqual([])
  })

  it('finds an alpha-3 code of another country', () => {
    const issues = placeIssues('JP', 'Japan', '日本', { alpha3: 'JAP' })
    expect(briefly(issues)).toEqual(['country-code-mismatch /places/0/alpha3'])
    expect(said(issues)).toEqual(['The alpha-3 code of "JP" is not "JAP". → Did you mean "JPN"?'])
    expect(said(issues, 'ja')).toEqual([
      '「JP」の3文字コードは「JAP」ではありません。 → 「JPN」のことですか。',
    ])
    expect(placeIssues('JP', 'Japan', '日本', { alpha3: 'JPN' })).toEqual([])
  })

  it('looks at capitals that are no country, too', () => {
    expect(said(placeIssues('EU', 'European Union', '欧州連合', { kind: 'bloc' }))).toEqual([
      '"EU" is not an ISO 3166-1 alpha-2 code of a country.',
    ])
    expect(briefly(placeIssues('AU', 'Austria', 'オーストリア', { kind: 'region', alpha3: 'AUT' }))).toEqual([
      'country-code-mismatch /places/0/id',
      'country-code-mismatch /places/0/alpha3',
    ])
  })

  it.each(['oecd', 'EUR', 'xEU', 'EUx'])('does not take %s, which is no country, for a code', (id) => {
    expect(placeIssues(id, 'Somewhere', 'ある所', { kind: 'bloc' })).toEqual([])
  })

  it('leaves ids and names of another type to the check of the schema', () => {
    const codes = (fields: Readonly<Record<string, unknown>>) =>
      issuesOf('place', [{ kind: 'country', id: 'AU', ...fields }], { sources: [] })
        .filter(({ code }) => code === 'wrong-type' || code === 'country-code-mismatch')
        .map(({ code, pointer }) => `${code} ${pointer}`)
    expect(codes({ id: 7 })).toEqual(['wrong-type /places/0/id'])
    expect(codes({ name: null })).toEqual(['wrong-type /places/0/name'])
    expect(codes({ name: { en: 7, ja: 'オーストリア' } })).toEqual([
      'country-code-mismatch /places/0/id',
      'wrong-type /places/0/name/en',
    ])
    expect(codes({ name: { en: 'Australia', ja: 7 } })).toEqual(['wrong-type /places/0/name/ja'])
    expect(briefly(validateDataset({ places: [null, 'AU'] }).report.issues)).toEqual([
      'wrong-type /places/0',
      'wrong-type /places/1',
    ])
  })

  it('tells in both languages that a code is not that of the name beside it', () => {
    expect(codeAndName.tell('AU', 'Austria', ['AT'])).toEqual({
      message: {
        en: 'The code "AU" is not that of "Austria".',
        ja: 'コード「AU」は「Austria」のものではありません。',
      },
      hint: { en: 'Did you mean "AT"?', ja: '「AT」のことですか。' },
    })
  })
})
