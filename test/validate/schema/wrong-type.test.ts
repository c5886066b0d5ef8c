import { describe, expect, it } from 'vitest'
import { validateDataset } from '../../../src/validate/index.js'
import { issuesOf, said } from '../rules/issues-of.js'

describe('a party that is two', () => {
  it('is to lose one of them where it stands in no list', () => {
    const issues = issuesOf('approach', [{ holder: { place: 'JP', organization: 'jst' } }])
    expect(said(issues)).toEqual([
      'Only one of "place" or "organization" can stand here. → Remove one of them.',
    ])
    expect(said(issues, 'ja')[0]).toMatch(/ → どちらか一方を消してください。$/)
  })
})

describe('a value of a wrong type', () => {
  it('is quoted in each language as its readers quote', () => {
    const issues = issuesOf('program', [{ aliases: 'JP', budget: { amount: true, currency: 5 } }])
    expect(said(issues, 'ja')[0]).toMatch(/^配列が必要ですが、文字列「JP」があります。/)
    expect(said(issues)[0]).toMatch(/^Expected a list, found a text: "JP"\./)
  })

  it('is to be removed where it stands in place of a record', () => {
    const { issues } = validateDataset({ programs: [null] }).report
    expect(issues.map(({ hint }) => hint)).toEqual([
      { en: 'Write a record here, or remove it.', ja: 'レコードを書くか、取り除いてください。' },
    ])
  })
})
