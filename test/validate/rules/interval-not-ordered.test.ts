import { describe, expect, it } from 'vitest'
import { briefly, issuesOf, said } from './issues-of.js'

const periodIssues = (period: string) => briefly(issuesOf('program', [{ period }]))

describe('interval-not-ordered', () => {
  it('says how the interval would be in order', () => {
    const issues = issuesOf('program', [{ period: '2027-04/2021-03' }])
    expect(briefly(issues)).toEqual(['interval-not-ordered /programs/0/period'])
    expect(said(issues)).toEqual([
      'The interval "2027-04/2021-03" ends before it starts. → If the dates are swapped, write "2021-03/2027-04".',
    ])
  })

  it.each(['2021/2021', '2012-12/2012', '2012/2012-01', '2021/..', '../2021', '2021-04-01/2021-04'])(
    'accepts %s',
    (period) => expect(periodIssues(period)).toEqual([]),
  )

  it.each(['2012/2011-12', '2013-01/2012', '2012-05-02/2012-05-01'])('rejects %s', (period) =>
    expect(periodIssues(period)).toEqual(['interval-not-ordered /programs/0/period']),
  )

  it.each([7, null])('leaves %j, which is no text, to the check of the schema', (period) => {
    expect(briefly(issuesOf('program', [{ period }]))).toEqual(['wrong-type /programs/0/period'])
  })

  it('looks at intervals wherever they stand', () => {
    const fact = {
      text: { en: 'A fact.', ja: '事実。' },
      money: { amount: 1, currency: 'JPY', period: '2025/2021' },
    }
    expect(briefly(issuesOf('program', [{ facts: [fact] }]))).toEqual([
      'interval-not-ordered /programs/0/facts/0/money/period',
    ])
  })
})
