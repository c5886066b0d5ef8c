import { describe, expect, it } from 'vitest'
import { briefly, issuesOf, said } from './issues-of.js'

const budgetIssues = (budget: unknown) => issuesOf('program', [{ budget }])

describe('amount-precision', () => {
  it('warns of half a yen', () => {
    const issues = budgetIssues({ amount: 146.5, currency: 'JPY' })
    expect(briefly(issues)).toEqual(['amount-precision /programs/0/budget/amount'])
    expect(issues[0]?.severity).toBe('warning')
    expect(issues[0]?.message.en).toBe('146.5 has more digits after the point than "JPY" has: 0.')
  })

  it.each([
    [0.25, 'USD', 0],
    [0.125, 'USD', 1],
    [0.125, 'KWD', 0],
    [1e-7, 'EUR', 1],
    [1.5e3, 'JPY', 0],
  ])('knows how many digits the currency has: %d %s', (amount, currency, count) => {
    expect(budgetIssues({ amount, currency })).toHaveLength(count)
  })
})

describe('amount-without-currency', () => {
  it('asks for the code of the currency', () => {
    const issues = budgetIssues({ amount: 5 })
    expect(briefly(issues)).toEqual(['amount-without-currency /programs/0/budget/currency'])
    expect(said(issues, 'ja')).toEqual([
      '金額に通貨がありません。 → JPY、EUR、USDなどISO 4217の通貨コードを付けてください。',
    ])
  })
})
