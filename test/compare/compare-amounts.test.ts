import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../src/atlas/create-atlas.js'
import { compareAmounts } from '../../src/compare/compare-amounts.js'
import { approach, program, smallWorld, tier } from '../small-dataset.js'
import { agreement, element, measure, meeting, strategy } from './records.js'
import { cellAt, columnIds, notes, rowIds, texts, values } from './table.js'

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
    expect(cellAt(comparison, 'measure/step', 'KRW')?.text).toEqual({ en: 'at least KRW 5', ja: 'KRW 5以上' })
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

  it('throws for kinds that there are not', () => {
    expect(() => compareAmounts(atlas, JSON.parse('{"kinds":["programs"]}'))).toThrow(
      'unknown kind "programs" (did you mean "program"?)',
    )
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
    expect(compareAmounts(atlas).columns[2]?.label).toEqual({ en: 'JPY a person', ja: 'JPY／1人あたり' })
  })

  it('takes a currency for all that is stated in it, an id of a column for that alone', () => {
    expect(columnIds(compareAmounts(atlas, { currencies: ['JPY', 'JPY-per-person', 'EUR'] }))).toEqual([
      'JPY',
      'JPY-per-person',
      'EUR',
    ])
    const each = compareAmounts(atlas, { currencies: ['JPY-per-person', 'CHF'] })
    expect(columnIds(each)).toEqual(['JPY-per-person', 'CHF'])
    expect(values(each)).toEqual([[3, null]])
  })
})
