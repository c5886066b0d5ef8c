import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../src/atlas/create-atlas.js'
import { compareAmounts } from '../../src/compare/compare-amounts.js'
import { approach, program, smallWorld, tier } from '../small-dataset.js'
import { agreement, element, measure, meeting, strategy } from './records.js'
import { cellAt, columnIds, notes, rowIds, rowLabels, texts, values } from './table.js'

const euros = { amount: 10_000_000_000, currency: 'EUR', period: '../2027' } as const
const dollars = { amount: 150_000_000, currency: 'USD' } as const
const text = { en: 'A sum.', ja: '金額。' }

const atlas = createAtlas(smallWorld, {
  programs: [
    program('two-sums', {
      budget: { amount: 146, currency: 'JPY', qualifier: 'about' },
      facts: [
        { text, money: { amount: 146, currency: 'JPY', qualifier: 'about' } },
        { text, money: { amount: 7, currency: 'JPY', period: '2024' } },
      ],
      support: [
        {
          text,
          money: { amount: 3, currency: 'JPY', per: 'person' },
          citations: [{ source: 'paper', section: 'two' }],
        },
      ],
    }),
    program('no-sum'),
  ],
  strategies: [strategy('plan', { elements: [element('goal', 1, { facts: [{ text, money: euros }] })] })],
  agreements: [agreement('pledge', ['US'], { budget: dollars, provisions: [{ text, money: euros }] })],
  measures: [measure('step', { budget: { amount: 5, currency: 'KRW', qualifier: 'at-least' } })],
  meetings: [meeting('summit', { outcomes: [{ text, money: dollars }] })],
  approaches: [approach('stance', 'JP', [tier('equal', ['TH'], { facts: [{ text, money: dollars }] })])],
})

describe('compareAmounts', () => {
  it('has a row for each record that states an amount and a column for each currency and what is counted', () => {
    const comparison = compareAmounts(atlas)
    expect(rowIds(comparison)).toEqual([
      'program/two-sums',
      'strategy/plan',
      'agreement/pledge',
      'measure/step',
    ])
    expect(columnIds(comparison)).toEqual(['EUR', 'JPY', 'JPY-per-person', 'KRW', 'USD'])
  })

  it('has only the records asked for, in their order, whatever their kind', () => {
    const pledge = { kind: 'agreement', id: 'pledge' } as const
    const records = [
      { kind: 'meeting', id: 'summit' },
      pledge,
      { kind: 'program', id: 'no-sum' },
      pledge,
    ] as const
    const comparison = compareAmounts(atlas, { records })
    expect(rowIds(comparison)).toEqual(['meeting/summit', 'agreement/pledge'])
    expect(columnIds(comparison)).toEqual(['EUR', 'USD'])
    expect(notes(comparison)).toEqual([
      'The same sum, USD 150,000,000, stands in 2 rows and may be one; do not add it up: "summit", "pledge".',
    ])
    expect(notes(compareAmounts(atlas, { records: [pledge] }))).toEqual([])
    expect(rowIds(compareAmounts(atlas, { records: [pledge], currencies: ['JPY'] }))).toEqual([])
    expect(() => compareAmounts(atlas, { records: [{ kind: 'program', id: 'pledge' }] })).toThrow(
      'unknown program "pledge"',
    )
  })

  it('tells whose each amount is where they are of different holders', () => {
    expect(rowLabels(compareAmounts(atlas))).toEqual(['two-sums', 'Japan: plan', 'US: pledge', 'Japan: step'])
    expect(rowLabels(compareAmounts(atlas, { kinds: ['strategy', 'measure'] }))).toEqual(['plan', 'step'])
  })

  it('holds figures in full units, several as texts, the same one once, and never adds them', () => {
    expect(values(compareAmounts(atlas))).toEqual([
      [null, ['146', '7'], 3, null, null],
      [10_000_000_000, null, null, null, null],
      [10_000_000_000, null, null, null, 150_000_000],
      [null, null, null, 5, null],
    ])
  })

  it('says how exact an amount is, what it is for and when', () => {
    const comparison = compareAmounts(atlas)
    expect(cellAt(comparison, 'program/two-sums', 'JPY')?.text.en).toBe('about JPY 146; JPY 7 (2024)')
    expect(cellAt(comparison, 'program/two-sums', 'JPY-per-person')?.text.en).toBe('JPY 3 a person')
    expect(cellAt(comparison, 'measure/step', 'KRW')?.text).toEqual({
      en: 'at least KRW 5',
      ja: '5ウォン以上',
    })
    expect(cellAt(comparison, 'agreement/pledge', 'EUR')?.text.en).toBe('EUR 10,000,000,000 (until 2027)')
  })

  it('cites the fact where it has citations, else the part or record', () => {
    const comparison = compareAmounts(atlas)
    expect(cellAt(comparison, 'program/two-sums', 'JPY')?.citations).toEqual([
      { source: 'paper', section: 'one' },
    ])
    expect(cellAt(comparison, 'program/two-sums', 'JPY-per-person')?.citations).toEqual([
      { source: 'paper', section: 'two' },
    ])
    expect(cellAt(comparison, 'strategy/plan', 'EUR')?.citations).toEqual([
      { source: 'paper', section: 'two' },
    ])
  })

  it('takes the kinds that are asked for, in that order, each once', () => {
    const comparison = compareAmounts(atlas, { kinds: ['meeting', 'approach', 'meeting'] })
    expect(rowIds(comparison)).toEqual(['meeting/summit', 'approach/stance'])
    expect(texts(comparison)).toEqual([['USD 150,000,000'], ['USD 150,000,000']])
  })

  it('refers each cell to its record', () => {
    expect(cellAt(compareAmounts(atlas), 'strategy/plan', 'EUR')?.records).toEqual([
      { kind: 'strategy', id: 'plan' },
    ])
  })

  it('names the rows that state the same sum, whatever time it is for', () => {
    const same = createAtlas(smallWorld, {
      programs: [
        program('a', { budget: { amount: 146, currency: 'JPY', qualifier: 'about' } }),
        program('exact', { budget: { amount: 146, currency: 'JPY' } }),
        program('yearly', { budget: { amount: 146, currency: 'JPY', qualifier: 'about', per: 'year' } }),
        program('euros', { budget: { amount: 146, currency: 'EUR', qualifier: 'about' } }),
        program('alone', {
          facts: [
            { text, money: { amount: 9, currency: 'JPY' } },
            { text, money: { amount: 9, currency: 'JPY' } },
          ],
        }),
      ],
      agreements: [
        agreement('b', ['TH'], {
          provisions: [
            { text, money: { amount: 146, currency: 'JPY', qualifier: 'about', period: '2024' } },
            { text, money: { amount: 146, currency: 'JPY', qualifier: 'about' } },
          ],
        }),
      ],
    })
    expect(compareAmounts(same).notes).toEqual([
      {
        en: 'The same sum, about JPY 146, stands in 2 rows and may be one; do not add it up: "a", "b".',
        ja: '同じ額（約146円）が2行にあり、1つの額かもしれないので足し合わせない：「aの名」、「bの名」。',
      },
    ])
    expect(notes(compareAmounts(same, { kinds: ['program'] }))).toEqual([])
    expect(notes(compareAmounts(atlas))).toEqual([
      'The same sum, EUR 10,000,000,000, stands in 2 rows and may be one; do not add it up: "plan", "pledge".',
    ])
  })

  it('says where figures that it shows contradict', () => {
    const remark = (en: string, field: string, kind: 'discrepancy' | 'inference' = 'discrepancy') => ({
      kind,
      field,
      text: { en, ja: `${en}（日）` },
    })
    const contradicting = createAtlas(smallWorld, {
      programs: [
        program('a', {
          budget: { amount: 955, currency: 'EUR' },
          facts: [{ text }, { text, money: { amount: 3, currency: 'JPY' } }],
          remarks: [
            remark('Elsewhere 935.', '/budget'),
            remark('Ours.', '/budget', 'inference'),
            remark('Two names.', '/name'),
            remark('No amount.', '/facts/0'),
            remark('Three or four.', '/facts/1/money'),
          ],
        }),
        program('b', {
          facts: [{ text, money: { amount: 5, currency: 'EUR' } }],
          remarks: [remark('The facts differ.', '/facts')],
        }),
      ],
      strategies: [
        strategy('plan', {
          elements: [
            element('goal', 1, {
              facts: [{ text, money: { amount: 7, currency: 'EUR' } }],
              remarks: [remark('Seven or eight.', '/facts/0/money/amount')],
            }),
          ],
        }),
      ],
    })
    const partly = createAtlas(smallWorld, {
      strategies: [
        strategy('plan', {
          elements: [
            element('goal', 1, { facts: [{ text, money: { amount: 7, currency: 'EUR' } }] }),
            element('aim', 2, { facts: [{ text }] }),
          ],
          remarks: [
            remark('Seven or eight.', '/elements/0/facts/0/money'),
            remark('No amount.', '/elements/1/facts/0'),
            remark('No part.', '/elements/2/facts/0'),
            remark('No parts.', '/tiers/0/facts/0'),
            remark('Two names.', '/elements/0/name'),
          ],
        }),
      ],
      approaches: [
        approach('stance', 'JP', [tier('equal', ['TH'], { facts: [{ text, money: dollars }] })], {
          remarks: [remark('One or two.', '/tiers/0/facts')],
        }),
      ],
    })
    expect(notes(compareAmounts(contradicting))).toEqual([
      'Figures contradict for "a": Elsewhere 935.',
      'Figures contradict for "a": Three or four.',
      'Figures contradict for "b": The facts differ.',
      'Figures contradict for "plan": Seven or eight.',
    ])
    expect(notes(compareAmounts(partly, { kinds: ['strategy', 'approach'] }))).toEqual([
      'Figures contradict for "plan": Seven or eight.',
      'Figures contradict for "stance": One or two.',
    ])
    expect(compareAmounts(contradicting, { currencies: ['JPY'] }).notes).toEqual([
      {
        en: 'Figures contradict for "a": Three or four.',
        ja: '「aの名」の額は出典に食い違いがある：Three or four.（日）',
      },
    ])
  })

  it('is a comparison of amounts, whatever records state them', () => {
    expect(compareAmounts(atlas)).toMatchObject({
      kind: 'amounts',
      title: { en: 'Budgets and pledges by currency', ja: '通貨別にみた予算と拠出' },
      legend: [],
    })
  })

  it('throws for kinds that there are not', () => {
    expect(() => compareAmounts(atlas, JSON.parse('{"kinds":["programs"]}'))).toThrow(
      'unknown kind "programs" (did you mean "program"?)',
    )
  })

  it('throws one error for all that there is not', () => {
    const options = JSON.parse('{"kinds":["programs"],"currencies":["XYZ"]}')
    expect(() => compareAmounts(atlas, options)).toThrow(/^unknown kind "programs".*; unknown currency "XYZ"/)
  })

  it('throws for currencies that there are not, and for what is counted per nothing known', () => {
    expect(() => compareAmounts(atlas, { currencies: ['JPY', 'XYZ', 'JPY-per-persn', 'EUR'] })).toThrow(
      /^unknown currency "XYZ"; unknown currency "JPY-per-persn" \(did you mean "JPY-per-person"/,
    )
    expect(() => compareAmounts(atlas, { currencies: ['jpy'] })).toThrow('unknown currency "jpy"')
  })

  it('keeps only the currencies that are asked for', () => {
    const comparison = compareAmounts(atlas, { currencies: ['USD', 'EUR'] })
    expect(columnIds(comparison)).toEqual(['USD', 'EUR'])
    expect(rowIds(comparison)).toEqual(['strategy/plan', 'agreement/pledge'])
  })

  it('gives an empty comparison with a note where nothing has an amount', () => {
    expect(notes(compareAmounts(atlas, { kinds: ['theme'] }))).toEqual(['Nothing matches the selection.'])
    expect(notes(compareAmounts(atlas, { currencies: ['CHF'] }))).toEqual(['Nothing matches the selection.'])
  })

  it('calls what is counted per person so in both languages', () => {
    expect(compareAmounts(atlas).columns[2]?.label).toEqual({ en: 'JPY a person', ja: '円、1人あたり' })
    expect(
      compareAmounts(atlas, { currencies: ['GBP', 'CHF', 'EUR'] }).columns.map(({ label }) => label.ja),
    ).toEqual(['英ポンド', 'CHF', 'ユーロ'])
  })

  it('takes a currency for all that is stated in it, an id of a column for that alone', () => {
    expect(columnIds(compareAmounts(atlas, { currencies: ['JPY', 'JPY-per-person', 'EUR'] }))).toEqual([
      'JPY',
      'JPY-per-person',
      'EUR',
    ])
    expect(columnIds(compareAmounts(atlas, { currencies: ['JPY'] }))).toEqual(['JPY', 'JPY-per-person'])
    const each = compareAmounts(atlas, { currencies: ['JPY-per-person', 'CHF'] })
    expect(each.columns.map(({ label }) => label.en)).toEqual(['JPY a person', 'CHF'])
    expect(columnIds(each)).toEqual(['JPY-per-person', 'CHF'])
    expect(values(each)).toEqual([[3, null]])
  })
})
