import { describe, expect, it } from 'vitest'
import { scaledCurrency } from '../../../src/validate/schema/scaled-currency.js'
import { issuesOf, said } from '../rules/issues-of.js'

describe('scaledCurrency', () => {
  it.each([
    ['千円', 1000, 'JPY'],
    ['万円', 10_000, 'JPY'],
    ['百万円', 1_000_000, 'JPY'],
    ['億円', 100_000_000, 'JPY'],
    ['十億円', 1_000_000_000, 'JPY'],
    ['（単位：百万円）', 1_000_000, 'JPY'],
    ['百万ドル', 1_000_000, 'USD'],
    ['M€', 1_000_000, 'EUR'],
    ['€m', 1_000_000, 'EUR'],
    ['k€', 1000, 'EUR'],
    ['MEUR', 1_000_000, 'EUR'],
    ['EUR million', 1_000_000, 'EUR'],
    ['EUR (millions)', 1_000_000, 'EUR'],
    ['USD in thousands', 1000, 'USD'],
    ['million yen', 1_000_000, 'JPY'],
    ['$ million', 1_000_000, undefined],
    ['¥ million', 1_000_000, undefined],
  ])('finds the scale of %s', (text, units, currency) => {
    expect(scaledCurrency(text)).toEqual({ units, ...(currency && { currency }) })
  })

  it.each(['円', 'ドル', 'kr', 'Kč', 'krona', 'Mark', 'EURO', '百万', 'million', '100万円', 'x'])(
    'finds none in %s',
    (text) => {
      expect(scaledCurrency(text)).toBeUndefined()
    },
  )

  it('becomes a hint to write the amount in full', () => {
    const hints = (currency: string, locale: 'en' | 'ja') =>
      said(issuesOf('program', [{ budget: { amount: 146, currency } }]), locale)
    expect(hints('百万円', 'en')).toEqual([
      '"百万円" is not a currency code of ISO 4217. → This counts in units of 1,000,000: write the amount in full, 1,000,000 times as large, and JPY here.',
    ])
    expect(hints('百万円', 'ja')).toEqual([
      '「百万円」はISO 4217の通貨コードではありません。 → 1,000,000を単位とする書き方です。金額は1,000,000を掛けた値で書き、ここにはJPYと書いてください。',
    ])
    expect(hints('$ million', 'en')[0]).toContain('and the ISO 4217 code here.')
    expect(hints('円', 'en')[0]).toContain('Did you mean "JPY"?')
  })
})
