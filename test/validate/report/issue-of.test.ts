import { describe, expect, it } from 'vitest'
import { issueOf } from '../../../src/validate/report/issue-of.js'

const told = { message: { en: 'It is wrong.', ja: '誤りです。' } }
const unknown = {
  severity: 'error',
  code: 'own-code',
  input: undefined,
  kind: undefined,
  id: undefined,
  pointer: '',
  position: undefined,
  told,
} as const

describe('an issue', () => {
  it('has no member for what is not known', () => {
    expect(issueOf(unknown)).toStrictEqual({
      severity: 'error',
      code: 'own-code',
      pointer: '',
      message: told.message,
    })
  })

  it('has all that is known, the record by its collection and id', () => {
    const hint = { en: 'Mend it.', ja: '直してください。' }
    const known = { input: 'a.json', pointer: '/0/name', position: { line: 1, column: 2 } }
    expect(
      issueOf({ ...unknown, ...known, kind: 'strategy', id: 'plan', told: { ...told, hint } }),
    ).toStrictEqual({
      ...known,
      severity: 'error',
      code: 'own-code',
      collection: 'strategies',
      id: 'plan',
      message: told.message,
      hint,
    })
  })

  it('keeps the beginning of a very long id', () => {
    expect(issueOf({ ...unknown, id: 'x'.repeat(201) }).id).toBe('x'.repeat(200))
  })
})
