import { describe, expect, it } from 'vitest'
import { briefly, issuesOf, said } from './issues-of.js'

describe('duplicate-id', () => {
  it('names the first record with the id at each further one', () => {
    const issues = issuesOf('program', [{ id: 'a' }, { id: 'b' }, { id: 'a' }, { id: 'a' }])
    expect(briefly(issues)).toEqual(['duplicate-id /programs/2/id', 'duplicate-id /programs/3/id'])
    expect(said(issues, 'ja')).toEqual([
      '「a」というIDは、すでに「/programs/0」の事業で使われています。 → どちらかのIDを変えるか、同じものであれば片方を削除してください。',
      '「a」というIDは、すでに「/programs/0」の事業で使われています。 → どちらかのIDを変えるか、同じものであれば片方を削除してください。',
    ])
  })
})
