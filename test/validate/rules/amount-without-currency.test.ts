import { describe, expect, it } from 'vitest'
import { briefly, issuesOf, said } from './issues-of.js'

describe('amount-without-currency', () => {
  it('asks for the code of the currency', () => {
    const issues = issuesOf('program', [{ budget: { amount: 5 } }])
    expect(briefly(issues)).toEqual(['amount-without-currency /programs/0/budget/currency'])
    expect(said(issues, 'ja')).toEqual([
      '金額に通貨がありません。 → JPY、EUR、USDなどISO 4217の通貨コードを付けてください。',
    ])
  })
})
