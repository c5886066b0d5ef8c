import { describe, expect, it } from 'vitest'
import { idInBase } from '../../../src/validate/rules/id-in-base.js'
import { briefly, issuesOf, said } from './issues-of.js'

describe('id-in-base', () => {
  it('warns where the atlas has a record of that kind and id', () => {
    const issues = issuesOf('organization', [{ id: 'jst' }])
    expect(briefly(issues)).toEqual(['id-in-base /organizations/0/id'])
    expect(issues[0]?.severity).toBe('warning')
    expect(said(issues)).toEqual([
      'The atlas already holds the organization "jst". → Refer to that record instead, or give yours an id of its own.',
    ])
  })

  it('does not mind a record of another kind', () => {
    expect(issuesOf('program', [{ id: 'jst' }])).toEqual([])
  })

  it('tells it in both languages', () => {
    expect(idInBase.tell('organization', 'jst')).toEqual({
      message: {
        en: 'The atlas already holds the organization "jst".',
        ja: '「jst」という組織は、すでにアトラスにあります。',
      },
      hint: {
        en: 'Refer to that record instead, or give yours an id of its own.',
        ja: 'そのレコードを参照するか、別のIDを付けてください。',
      },
    })
  })
})
