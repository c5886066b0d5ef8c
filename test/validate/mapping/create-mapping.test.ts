import { describe, expect, it } from 'vitest'
import { createMapping } from '../../../src/validate/index.js'

const issuesOf = (file: unknown) => {
  const result = createMapping(file)
  return result.ok ? [] : result.issues
}

describe('createMapping', () => {
  it('takes fields by name or with how they are read', () => {
    const result = createMapping({
      kind: 'program',
      fields: {
        id: 'code',
        'partners.0': { from: 'country', as: 'place' },
        'holders[1].organization': 'org',
      },
    })
    expect(result.ok && result.mapping.fields).toEqual([
      { target: ['id'], source: { from: 'code' } },
      { target: ['partners', 0], source: { from: 'country', as: 'place' } },
      { target: ['holders', 1, 'organization'], source: { from: 'org' } },
    ])
  })

  it('names fields that records of the kind do not have', () => {
    expect(
      issuesOf({ kind: 'program', fields: { 'name.en': 'a', 'nmae.ja': 'b' }, constants: { knd: 1 } }),
    ).toEqual([
      {
        pointer: '/fields/nmae.ja',
        message: { en: 'A program has no field "nmae.ja".', ja: '事業に「nmae.ja」という項目はありません。' },
      },
      {
        pointer: '/constants/knd',
        message: { en: 'A program has no field "knd".', ja: '事業に「knd」という項目はありません。' },
        hint: { en: 'Did you mean "kind"?', ja: '「kind」のことですか。' },
      },
    ])
  })

  it('suggests a field of the same object', () => {
    expect(issuesOf({ kind: 'program', fields: { 'budget.curency': 'a' } })[0]?.hint?.en).toBe(
      'Did you mean "budget.currency"?',
    )
    expect(issuesOf({ kind: 'program', fields: { 'support[0].money.curency': 'a' } })[0]?.hint?.en).toBe(
      'Did you mean "support[0].money.currency"?',
    )
  })

  it.each([
    ['nothing', undefined, ''],
    ['no kind', { fields: {} }, '/kind'],
    ['an unknown kind', { kind: 'programme', fields: {} }, '/kind'],
    ['no fields', { kind: 'program' }, '/fields'],
    ['an unknown member', { kind: 'program', fields: {}, feilds: {} }, '/feilds'],
    ['an unknown reading', { kind: 'program', fields: { id: { from: 'a', as: 'magic' } } }, '/fields/id/as'],
    ['a source that is none', { kind: 'program', fields: {}, sources: [{ id: 'x' }] }, '/sources/0/name'],
  ])('rejects %s', (_, file, pointer) => {
    expect(issuesOf(file)[0]).toMatchObject({
      pointer,
      message: { en: expect.any(String), ja: expect.any(String) },
    })
  })
})
