import { describe, expect, it } from 'vitest'
import { validateDataset } from '../../../src/validate/index.js'
import { recordOf } from '../records.js'
import { briefly, issuesOf, said, world } from './issues-of.js'

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
    expect(said(issues)).toEqual([
      'The name is also that of "jst" in the atlas. → If both are the same thing, refer to that record instead.',
    ])
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

  it('finds each of several names that stand twice or more, and no other', () => {
    const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'a', 'x', 'b', 'c', 'y', 'd', 'e', 'f', 'a']
    const issues = issuesOf(
      'program',
      letters.map((letter, index) => ({ name: { en: `Grants ${letter}`, ja: `助成${index}` } })),
    )
    expect(issues.map(({ pointer, message }) => `${pointer} ${message.en}`)).toEqual(
      [
        ['6', '0', '1'],
        ['8', '1', '2'],
        ['9', '2', '3'],
        ['11', '3', '4'],
        ['12', '4', '5'],
        ['13', '5', '6'],
        ['14', '0', '1'],
      ].map(
        ([later, first, number]) =>
          `/programs/${later}/name/en The name is also that of the program at "/programs/${first}", "some-program-${number}".`,
      ),
    )
  })

  it('compares no records without a name, and records without an id', () => {
    const codes = (records: readonly Readonly<Record<string, unknown>>[]) =>
      briefly(issuesOf('program', records)).filter((issue) => issue.startsWith('same-name'))
    expect(codes([{ name: undefined }, { name: { en: '', ja: 7 } }, { name: null }])).toEqual([])
    const name = { en: 'A', ja: 'あ' }
    expect(
      codes([
        { id: 7, name },
        { id: 8, name },
      ]),
    ).toEqual(['same-name /programs/1/name/en'])
  })

  it('rejects no record', () => {
    const name = { en: 'A', ja: 'あ' }
    const programs = ['a', 'b'].map((id) => recordOf('program', { id, name }))
    expect(validateDataset({ programs }, { base: world }).report).toMatchObject({
      ok: true,
      counts: {
        read: 2,
        accepted: 2,
        rejected: 0,
        bySeverity: { error: 0, warning: 1, note: 0 },
        byCode: { 'same-name': 1 },
      },
    })
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
