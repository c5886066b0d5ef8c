import { describe, expect, it } from 'vitest'
import { briefly, issuesOf, said } from './issues-of.js'

describe('same-name', () => {
  it('warns of a name under two ids, whatever its case and width', () => {
    const issues = issuesOf('program', [
      { id: 'a', name: { en: 'Ocean Grants', ja: '海洋助成ＡＢＣ' } },
      { id: 'b', name: { en: 'OCEAN grants', ja: '海の助成' } },
      { id: 'c', name: { en: 'Sea grants', ja: '海洋助成abc' } },
    ])
    expect(briefly(issues)).toEqual(['same-name /programs/1/name/en', 'same-name /programs/2/name/ja'])
    expect(said(issues)[0]).toBe(
      'The name is also that of the program at "/programs/0", "a". → If both are the same thing, keep one record and refer to its id.',
    )
  })

  it('warns of the name of a record of the atlas', () => {
    const issues = issuesOf('organization', [{ name: { en: 'JST', ja: '機構' } }])
    expect(briefly(issues)).toEqual(['same-name /organizations/0/name/en'])
    expect(said(issues, 'ja')).toEqual([
      'アトラスの「jst」と同じ名称です。 → 同じものであれば、そのレコードを参照してください。',
    ])
  })

  it('does not name the id of an earlier record that has none', () => {
    const name = { en: 'A', ja: 'あ' }
    const issues = issuesOf('program', [
      { id: 7, name },
      { id: 'b', name },
    ]).filter(({ code }) => code === 'same-name')
    expect(issues.map(({ message }) => message)).toEqual([
      {
        en: 'The name is also that of the program at "/programs/0".',
        ja: '「/programs/0」の事業と同じ名称です。',
      },
    ])
  })

  it('leaves records with one id to another rule', () => {
    const name = { en: 'A', ja: 'あ' }
    expect(
      briefly(
        issuesOf('program', [
          { id: 'a', name },
          { id: 'a', name },
        ]),
      ),
    ).toEqual(['duplicate-id /programs/1/id'])
  })

  it('compares measures within their strategy', () => {
    const name = { en: 'Promotion', ja: '推進' }
    const issues = issuesOf('measure', [
      { id: 'a', name, strategy: 's' },
      { id: 'b', name, strategy: 't' },
      { id: 'c', name, strategy: 's' },
    ])
    expect(briefly(issues).filter((issue) => issue.startsWith('same-name'))).toEqual([
      'same-name /measures/2/name/en',
    ])
  })
})
