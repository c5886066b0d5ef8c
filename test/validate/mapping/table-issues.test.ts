import { describe, expect, it } from 'vitest'
import { createMapping } from '../../../src/validate/index.js'
import { mappingIssues } from '../mapping-of.js'

const issuesOf = (fields: object) => mappingIssues({ kind: 'program', fields })
const pointersOf = (fields: object) => issuesOf(fields).map(({ pointer }) => pointer)

describe('the tables of a mapping', () => {
  it('hold terms that the field knows', () => {
    const values = { 補助: 'felowship', 委託: 'project', 未定: null }
    expect(issuesOf({ kind: { from: 'type', values } })).toEqual([
      {
        pointer: '/fields/kind/values/補助',
        message: {
          en: '"felowship" is not a term of "kind".',
          ja: '「felowship」は「kind」の用語ではありません。',
        },
        hint: { en: 'Did you mean "fellowship"?', ja: '「fellowship」（フェローシップ）のことですか。' },
      },
    ])
  })

  it.each([
    [{ partnersOpen: { from: 'x', values: { 有: true, 無: 'false' } } }, ['/fields/partnersOpen/values/無']],
    [{ 'budget.amount': { from: 'x', values: { S: 1, A: '1' } } }, ['/fields/budget.amount/values/A']],
    [
      { date: { from: 'x', values: { a: '2024', b: '令和6年', c: 2024 } } },
      ['b', 'c'].map((key) => `/fields/date/values/${key}`),
    ],
    [{ themes: { from: 'x', as: 'list', values: { 海: 'ocean', 空: 'Sky' } } }, ['/fields/themes/values/空']],
    [{ themes: { from: 'x', values: { 海: 'ocean', 空: 'Sky' } } }, ['/fields/themes/values/空']],
    [
      { 'holders.place': { from: 'x', as: 'list', values: { 国内: 'JP', 国外: '海外' } } },
      ['/fields/holders.place/values/国外'],
    ],
    [{ budget: { from: 'x', values: { 大: 'large' } } }, ['/fields/budget/values/大']],
  ])('hold values that can stand in the field: %j', (fields, pointers) => {
    expect(pointersOf(fields)).toEqual(pointers)
  })

  it('hold texts, numbers, truth values and null alone', () => {
    expect(issuesOf({ kind: { from: 'x', values: { a: ['center'], b: { to: 'center' } } } })).toMatchObject([
      {
        pointer: '/fields/kind/values/a',
        message: {
          en: 'Expected a text, found a list.',
          ja: '文字列が必要ですが、配列があります。',
        },
      },
      {
        pointer: '/fields/kind/values/b',
        message: {
          en: 'Expected a text, found an object.',
          ja: '文字列が必要ですが、オブジェクトがあります。',
        },
      },
    ])
    expect(pointersOf({ id: { from: 'x', prefixes: { a: 1 }, suffixes: 'b' } })).toEqual([
      '/fields/id/prefixes/a',
      '/fields/id/suffixes',
    ])
  })

  it('list each value of theirs once, and none that a field cannot have', () => {
    const values = { 拠点: 'center', ' 拠点': 'center', ' ': 'project' }
    expect(issuesOf({ kind: { from: 'type', values } })).toEqual([
      {
        pointer: '/fields/kind/values/ 拠点',
        message: {
          en: '" 拠点" and "拠点" differ only in white space at their ends.',
          ja: '「 拠点」と「拠点」は、前後の空白しか違いません。',
        },
        hint: { en: 'Leave one of them out.', ja: 'どちらか一方を除いてください。' },
      },
      {
        pointer: '/fields/kind/values/ ',
        message: {
          en: 'A blank field has no value, so this is never looked up.',
          ja: '空欄は値がないものとして扱うため、この行は使われません。',
        },
        hint: { en: 'Take it out.', ja: 'この行を外してください。' },
      },
    ])
  })

  it('mean nothing by what the mapping says is no value', () => {
    const mapping = (origin: object) =>
      createMapping({ kind: 'program', fields: { kind: { from: 'x', ...origin } }, empty: ['-', 'n/a'] })
    expect(mapping({ values: { '-': 'center', 'n/a': null } })).toEqual({
      ok: false,
      issues: [
        {
          pointer: '/fields/kind/values/-',
          message: {
            en: '"empty" says that "-" stands for no value, so this is never looked up.',
            ja: '「-」は"empty"で値がないとされているので、この行は使われません。',
          },
          hint: { en: 'Take it out here or there.', ja: 'ここか"empty"のどちらかから外してください。' },
        },
      ],
    })
    expect(mapping({ values: { '-': 'center' }, prefixes: { 'PRG-': '' } }).ok).toBe(true)
    expect(mapping({ values: { '-': 'center' }, suffixes: { 事業: '' } }).ok).toBe(true)
  })

  it.each([
    { themes: { from: 'x', as: 'list', values: { '-': 'ocean' } } },
    { themes: { from: 'x', values: { '-': 'ocean' } } },
    { 'holders.place': { from: 'x', as: 'list', values: { '-': 'JP' } } },
  ])('may give items of a list a meaning that a whole field has not: %j', (fields) => {
    expect(mappingIssues({ kind: 'program', fields, empty: ['-'] })).toEqual([])
  })

  it('list something', () => {
    expect(issuesOf({ id: { from: 'x', values: {}, prefixes: {}, suffixes: {} } })).toMatchObject([
      {
        pointer: '/fields/id/values',
        message: { en: '"values" lists nothing.', ja: '"values"に何も書かれていません。' },
        hint: { en: 'Leave "values" out.', ja: '"values"を外してください。' },
      },
      { pointer: '/fields/id/prefixes' },
      { pointer: '/fields/id/suffixes' },
    ])
  })

  it('let beginnings and ends be empty', () => {
    expect(pointersOf({ id: { from: 'x', prefixes: { '': 'p-' }, suffixes: { ' ': '-s' } } })).toEqual([])
  })

  it('list each beginning and each end once, of which white space within the text may be a part', () => {
    const prefixes = { 'P ': 'p-', P: 'q-', ' P': 'r-', '': 's-', ' ': '' }
    const suffixes = { ' 号': 'p', 号: 'q', '号 ': 'r' }
    const issues = issuesOf({ id: { from: 'x', prefixes, suffixes } })
    expect(issues.map(({ pointer, message }) => [pointer, message.en])).toEqual([
      ['/fields/id/prefixes/ P', '" P" and "P" differ only in white space at their ends.'],
      ['/fields/id/prefixes/ ', '" " and "" differ only in white space at their ends.'],
      ['/fields/id/suffixes/号 ', '"号 " and "号" differ only in white space at their ends.'],
    ])
  })

  it('leave nothing to be read or multiplied after them', () => {
    const values = { S: 5 }
    const issues = issuesOf({ 'budget.amount': { from: 'x', as: 'number', times: 2, values } })
    expect(issues).toEqual([
      {
        pointer: '/fields/budget.amount/as',
        message: {
          en: '"values" gives the values of our records, so "as": "number" would be passed over.',
          ja: '"values"がこちらの値そのものを定めるので、"as": "number"は使われません。',
        },
        hint: { en: 'Leave "as": "number" out.', ja: '"as": "number"を外してください。' },
      },
      {
        pointer: '/fields/budget.amount/times',
        message: {
          en: '"values" gives the values of our records, so "times" would be passed over.',
          ja: '"values"がこちらの値そのものを定めるので、"times"は使われません。',
        },
        hint: { en: 'Leave "times" out.', ja: '"times"を外してください。' },
      },
    ])
    expect(pointersOf({ abbreviation: { from: 'x', as: 'text', values: { a: 'A' } } })).toEqual([])
  })

  it('are for one field of theirs', () => {
    const issues = issuesOf({
      period: { from: ['a', 'b'], as: 'interval', values: { x: '2024' }, prefixes: { FY: '' } },
    })
    expect(issues).toMatchObject([
      {
        pointer: '/fields/period/values',
        message: {
          en: '"values" goes with one field, and an interval of two has no use for it.',
          ja: '"values"は、2つの項目から作る期間には使えません。',
        },
        hint: { en: 'Leave "values" out.', ja: '"values"を外してください。' },
      },
      { pointer: '/fields/period/prefixes' },
    ])
  })
})
