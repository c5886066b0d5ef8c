import { describe, expect, it } from 'vitest'
import { briefly, issuesOf, said } from './issues-of.js'

const budgetIssues = (budget: unknown) => issuesOf('program', [{ budget }])

describe('number-too-large', () => {
  it('warns of an amount whose digits are lost in reading', () => {
    const issues = budgetIssues(JSON.parse('{"amount": 12345678901234567, "currency": "USD"}'))
    expect(briefly(issues)).toEqual(['number-too-large /programs/0/budget/amount'])
    expect(issues[0]?.severity).toBe('warning')
    expect(said(issues)).toEqual([
      '12,345,678,901,234,568 is larger than a number can be exact; its last digits may not be those of the input. → Check its digits and unit.',
    ])
  })

  it('minds the last number that is exact no more than a fraction', () => {
    expect(budgetIssues({ amount: Number.MAX_SAFE_INTEGER, currency: 'JPY' })).toEqual([])
    expect(budgetIssues({ amount: 2 ** 53, currency: 'JPY' })).toHaveLength(1)
    expect(budgetIssues({ amount: 0.25, currency: 'USD' })).toEqual([])
  })

  it('looks at quantities and observations too', () => {
    const text = { en: 'papers', ja: '本' }
    const facts = [{ text, quantity: { value: 1e17, unit: text } }]
    expect(briefly(issuesOf('program', [{ facts }]))).toEqual([
      'number-too-large /programs/0/facts/0/quantity/value',
    ])
    const observations = [{ at: { year: '2024' }, value: 2 ** 53 }]
    expect(briefly(issuesOf('indicator', [{ observations }]))).toEqual([
      'number-too-large /indicators/0/observations/0/value',
    ])
  })
})
