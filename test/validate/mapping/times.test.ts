import { describe, expect, it } from 'vitest'
import { type Report, validateDataset } from '../../../src/validate/index.js'
import { product } from '../../../src/validate/mapping/times.js'
import { mappedTable, mappingIssues, mappingOf } from '../mapping-of.js'
import { world } from '../rules/issues-of.js'

const MILLION = 1_000_000

const programMapping = (fields: object, more: object = {}) =>
  mappingOf({
    kind: 'program',
    fields: { id: 'code', 'name.en': 'code', 'name.ja': 'code', ...fields },
    constants: {
      kind: 'project',
      citations: [{ source: 'white-paper', section: '1' }],
      'budget.currency': 'JPY',
    },
    ...more,
  })

/** The budgets that a mapping makes of other people's amounts, and what is told. */
const budgets = (source: object, amounts: readonly unknown[], more: object = {}) => {
  const mapping = programMapping({ 'budget.amount': source }, more)
  const theirs = amounts.map((amount, at) => ({ code: `g-${at}`, amount }))
  const { accepted, report } = validateDataset(theirs, { mapping, base: world })
  return { budgets: (accepted.programs ?? []).map(({ budget }) => budget), report }
}

const briefly = ({ issues }: Report) => issues.map(({ code, pointer }) => `${code} ${pointer}`)

describe('product', () => {
  it.each([
    [1.005, MILLION, 1_005_000],
    [0.1, 3, 0.3],
    [4.35, 100, 435],
    [1.1, 1.1, 1.21],
    [-0.3, 1000, -300],
    [0, MILLION, 0],
    [1.5e-7, 1e9, 150],
    [146, 1e21, 146e21],
    [9_007_199_254_740_991, 1, 9_007_199_254_740_991],
  ])('multiplies %d by %d as they are written', (number, times, expected) => {
    expect(product(number, times)).toBe(expected)
  })

  it.each([
    [0.12345678901234566, MILLION],
    [-0.12345678901234566, MILLION],
    [9_007_199_254_740_991, 3],
    [Number.POSITIVE_INFINITY, 2],
  ])('has nothing for %d times %d, which no number keeps', (number, times) => {
    expect(product(number, times)).toBeUndefined()
  })
})

describe('"times" in a mapping', () => {
  const inMillions = { from: 'amount', times: MILLION }

  it('multiplies numbers, and texts that are read as numbers', () => {
    const { budgets: made, report } = budgets(inMillions, [146, 1.005, '約146', '１，２００'])
    expect(report.issues).toEqual([])
    expect(made).toEqual([
      { amount: 146_000_000, currency: 'JPY' },
      { amount: 1_005_000, currency: 'JPY' },
      { amount: 146_000_000, currency: 'JPY', qualifier: 'about' },
      { amount: 1_200_000_000, currency: 'JPY' },
    ])
  })

  it('multiplies what "as" says, once, where all values are normalized, too', () => {
    for (const normalize of [false, true])
      for (const as of [undefined, 'number'])
        expect(budgets({ ...inMillions, as }, ['約146', 12], { normalize }).budgets).toEqual([
          { amount: 146_000_000, currency: 'JPY', qualifier: 'about' },
          { amount: 12_000_000, currency: 'JPY' },
        ])
  })

  it('multiplies amounts of money with their currency', () => {
    const mapping = mappingOf({
      kind: 'program',
      fields: {
        id: 'code',
        'name.en': 'code',
        'name.ja': 'code',
        budget: { from: 'amount', as: 'money', times: 1000 },
      },
      constants: { kind: 'project', citations: [{ source: 'white-paper', section: '1' }] },
    })
    const { accepted } = validateDataset([{ code: 'a', amount: '最大€1.5' }], {
      mapping,
      base: world,
    })
    expect(accepted.programs?.[0]?.budget).toEqual({ amount: 1500, currency: 'EUR', qualifier: 'up-to' })
  })

  it('multiplies other numbers than amounts', () => {
    const mapping = programMapping(
      { 'facts.0.quantity.value': { from: 'people', times: 0.1 } },
      {
        constants: {
          kind: 'project',
          citations: [{ source: 'white-paper', section: '1' }],
          'facts.0.text': { en: 'Some.', ja: 'いくつか。' },
          'facts.0.quantity.unit': { en: 'people', ja: '人' },
        },
      },
    )
    const { accepted } = validateDataset([{ code: 'a', people: 3 }], { mapping, base: world })
    expect(accepted.programs?.[0]?.facts?.[0]?.quantity?.value).toBe(0.3)
  })

  it('reads the cells of a table as programs write numbers', async () => {
    const mapping = programMapping({ 'budget.amount': inMillions })
    const { records } = await mappedTable('code,amount\na,1.005\nb,\n', mapping)
    expect(records).toMatchObject([{ id: 'a', budget: { amount: 1_005_000, currency: 'JPY' } }, { id: 'b' }])
    expect(records[1]).not.toHaveProperty('budget')
  })

  it.each(['146百万', '1.2億', '5 million', '5m', '3千', '2 crore'])(
    'does not multiply %s, which has a unit of its own',
    (amount) => {
      const { report } = budgets({ ...inMillions, as: 'number' }, [amount])
      expect(report.counts.accepted).toBe(0)
      expect(briefly(report)).toEqual(['number-scaled-twice /0/amount'])
      expect(report.issues[0]?.message).toEqual({
        en: `"${amount}" has a unit of its own, and the mapping multiplies it by 1000000.`,
        ja: `「${amount}」には単位が付いていますが、対応表でも1000000倍しています。`,
      })
    },
  )

  it('says where the product has more digits than a number keeps', () => {
    const { report } = budgets(inMillions, [0.12345678901234566])
    expect(briefly(report)).toEqual(['number-too-precise /0/amount'])
    expect(report.issues[0]).toMatchObject({
      message: {
        en: '0.12345678901234566 times 1000000 has more digits than a number can keep.',
        ja: '0.12345678901234566を1000000倍すると、数として保持できる桁数を超えます。',
      },
      hint: { en: 'Round the figure to 15 digits.', ja: '15桁までに丸めてください。' },
    })
  })

  it('leaves what is no number to the checks', () => {
    expect(briefly(budgets(inMillions, ['many', true]).report)).toEqual([
      'wrong-type /0/amount',
      'wrong-type /1/amount',
    ])
  })

  it('says of what could not be read only why', () => {
    expect(briefly(budgets(inMillions, ['100～200']).report)).toEqual(['money-range /0/amount'])
  })

  it('looks for a unit in what is left of a text whose end is cut off', () => {
    const { budgets: made, report } = budgets({ ...inMillions, suffixes: { 百万円: '' } }, [
      '146百万円',
      '1億百万円',
    ])
    expect(made).toEqual([{ amount: 146_000_000, currency: 'JPY' }])
    expect(briefly(report)).toEqual(['number-scaled-twice /1/amount'])
  })

  it('leaves no text that normalizing would read without multiplying it', () => {
    const mapping = programMapping(
      { 'budget.amount': { from: 'amount', times: 1000 } },
      {
        constants: { kind: 'project', citations: [{ source: 'white-paper', section: '1' }] },
        normalize: true,
      },
    )
    const { report } = validateDataset([{ code: 'a', amount: '146円' }], {
      mapping,
      base: world,
    })
    expect(report.counts).toMatchObject({ accepted: 0, rejected: 1 })
    expect(briefly(report)).toEqual(['wrong-type /0/amount'])
    expect(report.issues[0]?.message).toEqual({
      en: 'Expected a number, found a text: "146円".',
      ja: '数値が必要ですが、文字列「146円」があります。',
    })
  })

  it('is refused, with where it can stand, for what is no number', () => {
    expect(mappingIssues({ kind: 'program', fields: { abbreviation: { from: 'x', times: 2 } } })).toEqual([
      {
        pointer: '/fields/abbreviation/times',
        message: {
          en: '"abbreviation" holds no number to multiply.',
          ja: '「abbreviation」は、倍にできる数ではありません。',
        },
        hint: {
          en: '"times" goes with a field that is a number, without "as" or with "as": "number", and with an amount of money and "as": "money".',
          ja: '"times"は、数値の項目（"as"なし、または"as": "number"）と、金額の項目（"as": "money"）に使えます。',
        },
      },
    ])
  })

  it.each([
    ['a text', { abbreviation: { from: 'x', times: 2 } }, '/fields/abbreviation/times'],
    ['an amount that is not read', { budget: { from: 'x', times: 2 } }, '/fields/budget/times'],
    [
      'a number that is to be text',
      { 'budget.amount': { from: 'x', as: 'text', times: 2 } },
      '/fields/budget.amount/times',
    ],
    [
      'the amount of an amount',
      { 'budget.amount': { from: 'x', as: 'money', times: 2 } },
      '/fields/budget.amount/times',
    ],
  ])('is refused for %s', (_, fields, pointer) => {
    expect(mappingIssues({ kind: 'program', fields })).toMatchObject([
      { pointer, hint: { en: expect.stringContaining('"times" goes with a field that is a number') } },
    ])
  })

  it.each([
    [0, '0 is out of range; it must be > 0.'],
    [-1, '-1 is out of range; it must be > 0.'],
    ['1000', 'Expected a number, found a text.'],
    [null, 'Expected a number, found null.'],
    [Number.NaN, 'Expected a number, found NaN.'],
    [Number.POSITIVE_INFINITY, 'Expected a number, found Infinity.'],
  ])('is refused where it is %j', (times, message) => {
    const issues = mappingIssues({ kind: 'program', fields: { 'budget.amount': { from: 'x', times } } })
    expect(issues.map(({ pointer, message: { en } }) => [pointer, en])).toEqual([
      ['/fields/budget.amount/times', message],
    ])
  })
})
