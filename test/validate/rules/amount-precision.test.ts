import { describe, expect, it } from 'vitest'
import { briefly, issuesOf } from './issues-of.js'

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

  it('leaves an amount without a currency, and what is no amount, to other checks', () => {
    expect(briefly(budgetIssues({ amount: 0.125 }))).toEqual([
      'amount-without-currency /programs/0/budget/currency',
    ])
    expect(briefly(budgetIssues(null))).toEqual(['wrong-type /programs/0/budget'])
  })
})
