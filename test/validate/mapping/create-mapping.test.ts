import { describe, expect, it } from 'vitest'
import { createMapping } from '../../../src/validate/index.js'
import { mappingIssues } from '../mapping-of.js'

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
      { target: ['id'], origin: { from: 'code' } },
      { target: ['partners', 0], origin: { from: 'country', as: 'place' } },
      { target: ['holders', 1, 'organization'], origin: { from: 'org' } },
    ])
  })

  it('names fields that records of the kind do not have', () => {
    expect(
      mappingIssues({ kind: 'program', fields: { 'name.en': 'a', 'nmae.ja': 'b' }, constants: { knd: 1 } }),
    ).toEqual([
      {
        pointer: '/fields/nmae.ja',
        message: {
          en: 'There is no field "nmae.ja" in records of the kind program.',
          ja: '事業に「nmae.ja」という項目はありません。',
        },
      },
      {
        pointer: '/constants/knd',
        message: {
          en: 'There is no field "knd" in records of the kind program.',
          ja: '事業に「knd」という項目はありません。',
        },
        hint: { en: 'Did you mean "kind"?', ja: '「kind」のことですか。' },
      },
    ])
  })

  it.each([
    [{ 'budget.amount': 'a', budget: 'b' }, {}, '/fields/budget'],
    [{ budget: 'b', 'budget.amount': 'a' }, {}, '/fields/budget.amount'],
    [{ 'holders[0].place': 'a', 'holders.0.place': 'b' }, {}, '/fields/holders.0.place'],
    [{ budget: 'b' }, { 'budget.currency': 'EUR' }, '/fields/budget'],
    [{ 'budget.currency': 'c' }, { 'budget.currency': 'EUR' }, '/fields/budget.currency'],
    [{}, { 'budget.currency': 'EUR', budget: { amount: 5 } }, '/constants/budget'],
  ])('does not let %j and %j replace each other', (fields, constants, pointer) => {
    expect(mappingIssues({ kind: 'program', fields, constants })).toMatchObject([{ pointer }])
  })

  it('names both fields of which one would replace the other', () => {
    expect(mappingIssues({ kind: 'program', fields: { 'budget.amount': 'a', budget: 'b' } })[0]).toEqual({
      pointer: '/fields/budget',
      message: {
        en: '"budget" and "budget.amount" overlap: one would replace the other.',
        ja: '「budget」と「budget.amount」が重なっており、一方が他方を上書きします。',
      },
      hint: { en: 'Leave one of them out.', ja: 'どちらか一方を除いてください。' },
    })
  })

  it.each([
    [{ 'budget.amount': 'a' }, { budget: { currency: 'EUR' } }],
    [{ 'budget.amount': 'a' }, { 'budget.currency': 'EUR' }],
    [{}, { citations: [{}], 'citations[0].source': 'x' }],
    [{ 'holders[0].place': 'a', 'holders[10].place': 'b' }, {}],
  ])('lets %j fill in %j', (fields, constants) => {
    expect(mappingIssues({ kind: 'program', fields, constants })).toEqual([])
  })

  it('passes over no name, were it one that harms', () => {
    const file: unknown = JSON.parse(
      '{"kind":"program","fields":{"__proto__":"a"},"constants":{"__proto__":1,"constructor":2}}',
    )
    expect(mappingIssues(file).map(({ pointer }) => pointer)).toEqual([
      '/fields/__proto__',
      '/constants/__proto__',
      '/constants/constructor',
    ])
  })

  it('knows no item of a list whose number no list has', () => {
    const constants = { 'holders[4000000000].place': 'JP' }
    expect(mappingIssues({ kind: 'program', fields: {}, constants, sources: [] })).toEqual([
      {
        pointer: '/constants/holders[4000000000].place',
        message: {
          en: 'There is no field "holders[4000000000].place" in records of the kind program.',
          ja: '事業に「holders[4000000000].place」という項目はありません。',
        },
      },
    ])
  })

  it('does not make of two fields what is no interval', () => {
    const fields = {
      date: { from: ['a', 'b'] },
      'budget.period': { from: ['a', 'b'], as: 'interval' },
      'name.en': { from: ['c', 'd'] },
    }
    expect(mappingIssues({ kind: 'program', fields })).toEqual([
      {
        pointer: '/fields/name.en/from',
        message: {
          en: '"name.en" holds no interval, so it cannot come from two fields.',
          ja: '「name.en」は期間の項目ではないため、2つの項目からは作れません。',
        },
        hint: { en: 'Name one field.', ja: '項目を1つだけ指定してください。' },
      },
    ])
  })

  it('says where a separator would be passed over', () => {
    const fields = {
      aliases: { from: 'a', as: 'list', separator: '、' },
      abbreviation: { from: 'b', separator: '/' },
      'budget.amount': { from: 'c', as: 'number', separator: '/' },
    }
    const issues = mappingIssues({ kind: 'program', fields })
    expect(issues.map(({ pointer }) => pointer)).toEqual([
      '/fields/abbreviation/separator',
      '/fields/budget.amount/separator',
    ])
    expect(issues[0]).toMatchObject({
      message: {
        en: '"separator" has no meaning without "as": "list".',
        ja: '"separator"は"as": "list"がなければ意味を持ちません。',
      },
      hint: {
        en: 'Say "as": "list", or leave "separator" out.',
        ja: '"as": "list"とするか、"separator"を外してください。',
      },
    })
  })

  it('says where an open end would be passed over', () => {
    const fields = {
      period: { from: ['a', 'b'], as: 'interval', open: true },
      date: { from: 'c', as: 'date', open: true },
    }
    expect(mappingIssues({ kind: 'program', fields })).toEqual([
      {
        pointer: '/fields/date/open',
        message: {
          en: '"open" has no meaning where an interval does not come from two fields.',
          ja: '"open"は、期間を2つの項目から作るときでなければ意味を持ちません。',
        },
        hint: { en: 'Leave "open" out.', ja: '"open"を外してください。' },
      },
    ])
  })

  it('suggests a field of the same object', () => {
    expect(mappingIssues({ kind: 'program', fields: { 'budget.curency': 'a' } })[0]?.hint?.en).toBe(
      'Did you mean "budget.currency"?',
    )
    expect(mappingIssues({ kind: 'program', fields: { 'support[0].money.curency': 'a' } })[0]?.hint?.en).toBe(
      'Did you mean "support[0].money.currency"?',
    )
  })

  it('knows every member of a mapping file, and of what stands in it, when one is misspelt', () => {
    const hintOf = (file: object) => mappingIssues({ kind: 'program', fields: {}, ...file })[0]?.hint?.en
    expect(hintOf({ normalise: true })).toBe('Did you mean "normalize"?')
    expect(hintOf({ normalize: { ordr: 'day-first' } })).toBe('Did you mean "order"?')
    expect(hintOf({ fields: { id: { from: 'code', nmed: 'x' } } })).toBe('Did you mean "named"?')
    expect(hintOf({ expect: { year: { type: 'integer', severity: 'error', severty: 'note' } } })).toBe(
      'Did you mean "severity"?',
    )
  })

  it.each([
    ['nothing', undefined, '', undefined],
    ['no kind', { fields: {} }, '/kind', undefined],
    ['an unknown kind', { kind: 'programme', fields: {} }, '/kind', 'Did you mean "program"?'],
    ['no fields', { kind: 'program' }, '/fields', undefined],
    ['an unknown member', { kind: 'program', fields: {}, feilds: {} }, '/feilds', 'Did you mean "fields"?'],
    [
      'an unknown reading',
      { kind: 'program', fields: { id: { from: 'a', as: 'magic' } } },
      '/fields/id/as',
      'Write one of text, number, list, place, currency, money, date, interval.',
    ],
    [
      'a source that is none',
      { kind: 'program', fields: {}, sources: [{ id: 'x' }] },
      '/sources/0/name',
      undefined,
    ],
  ])('rejects %s', (_, file, pointer, hint) => {
    expect(mappingIssues(file)[0]).toEqual({
      pointer,
      message: { en: expect.any(String), ja: expect.any(String) },
      ...(hint !== undefined && { hint: { en: hint, ja: expect.any(String) } }),
    })
  })

  it.each([
    [
      undefined,
      '',
      'Expected an object, found undefined.',
      'オブジェクトが必要ですが、undefinedがあります。',
    ],
    [{}, '/fields', 'The field "fields" is missing.', '必須の項目「fields」がありません。'],
    [
      { fields: { id: { as: 'date' } } },
      '/fields/id/from',
      'The field "from" is missing.',
      '必須の項目「from」がありません。',
    ],
    [
      { fields: { id: { from: 'a', as: 'magic' } } },
      '/fields/id/as',
      '"magic" cannot stand here.',
      'ここに「magic」は書けません。',
    ],
    [
      { fields: { id: { from: 'a', as: 7 } } },
      '/fields/id/as',
      '7 cannot stand here.',
      'ここに7は書けません。',
    ],
    [{ fields: { id: '' } }, '/fields/id', 'The text is empty.', '文字列が空です。'],
    [{ fields: { id: { from: '' } } }, '/fields/id/from', 'The text is empty.', '文字列が空です。'],
    [
      { fields: { date: { from: ['a'] } } },
      '/fields/date/from',
      'This value cannot stand here.',
      'ここにこの値は書けません。',
    ],
    [
      { fields: {}, empty: [7] },
      '/empty/0',
      'Expected a text, found a number.',
      '文字列が必要ですが、数値があります。',
    ],
    [
      { fields: {}, sources: 7 },
      '/sources',
      'Expected a list, found a number.',
      '配列が必要ですが、数値があります。',
    ],
    [
      { fields: {}, expect: { a: { type: 'list', severity: 'eror' } } },
      '/expect/a/severity',
      '"eror" cannot stand here.',
      'ここに「eror」は書けません。',
    ],
    [
      { fields: {}, headerRow: 0 },
      '/headerRow',
      '0 is out of range; it must be > 0.',
      '0は範囲外です（> 0）。',
    ],
  ])('says what is wrong with %j', (file, pointer, en, ja) => {
    const issues = mappingIssues(file && { kind: 'program', ...file })
    expect(issues.map(({ message, ...at }) => [at.pointer, message])).toEqual([[pointer, { en, ja }]])
  })

  it('lists what can stand somewhere, in either language', () => {
    expect(mappingIssues({ kind: 'program', fields: { id: { from: 'a', as: 7 } } })[0]?.hint).toEqual({
      en: 'Write one of text, number, list, place, currency, money, date, interval.',
      ja: '次のいずれかを書いてください：text、number、list、place、currency、money、date、interval',
    })
  })
})
