import { describe, expect, it } from 'vitest'
import { briefly, issuesOf, said } from './issues-of.js'

const dateIssues = (date: string) => issuesOf('program', [{ date }])

describe('date-precision', () => {
  it.each([
    ['2024-00-00', '2024'],
    ['2024-00', '2024'],
    ['2024-07-00', '2024-07'],
    ['2024-07-09T00:00:00Z', '2024-07-09'],
    ['2024-07-09 12:30', '2024-07-09'],
  ])('says what is known of %s', (date, known) => {
    const issues = dateIssues(date)
    expect(briefly(issues)).toEqual(['date-precision /programs/0/date'])
    expect(said(issues)).toEqual([
      `"${date}" claims a precision that a date here cannot have. → Write what is known: ${known}.`,
    ])
  })

  it.each(['2024-13', '2023-02-29', '07/09/2024', 'x'.repeat(100)])(
    'leaves %s to the check of the format',
    (date) => {
      expect(briefly(dateIssues(date))).toEqual(['date-format /programs/0/date'])
    },
  )
})
