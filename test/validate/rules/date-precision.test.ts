import { describe, expect, it } from 'vitest'
import { datePrecision } from '../../../src/validate/rules/date-precision.js'
import { briefly, issuesOf, said } from './issues-of.js'

const dateIssues = (date: string) => issuesOf('program', [{ date }])

describe('date-precision', () => {
  it.each([
    ['2024-00-00', '2024'],
    ['2024-00', '2024'],
    ['2024-07-00', '2024-07'],
    ['2024-07-09T00:00:00Z', '2024-07-09'],
    ['2024-07-09 12:30', '2024-07-09'],
    ['2024-12-00', '2024-12'],
    ['2024-07-01T00:00/2025-03-31T00:00', '2024-07-01/2025-03-31'],
    ['2024-07-01T00:00/..', '2024-07-01/..'],
    ['2024/2025-03-00', '2024/2025-03'],
  ])('says what is known of %s', (date, known) => {
    const issues = dateIssues(date)
    expect(briefly(issues)).toEqual(['date-precision /programs/0/date'])
    expect(said(issues)).toEqual([
      `"${date}" claims a precision that a date here cannot have. → Write what is known: ${known}.`,
    ])
  })

  it('says what is known of a long time stamp', () => {
    const [issue] = dateIssues('2024-07-09T00:00:00.000000000+09:00[Asia/Tokyo]')
    expect(issue?.code).toBe('date-precision')
    expect(issue?.hint?.en).toBe('Write what is known: 2024-07-09.')
  })

  it.each([
    '2024-13',
    '2024-13-00',
    '2024-00-01',
    '2023-02-29',
    '2024-02-30T00:00:00Z',
    '2024-07-01T00:00/2025-02-30T00:00',
    '2024-07-01T00:00/soon',
    '07/09/2024',
    'on 2024-07-09 12:30',
    'x'.repeat(100),
  ])('leaves %s to the check of the format', (date) => {
    expect(briefly(dateIssues(date))).toEqual(['date-format /programs/0/date'])
  })

  it.each([
    ['2024-05-00-00', 'date'],
    ['2024', 'date'],
    ['2024-07-00', 'interval'],
    ['2024-00/2025', 'date'],
    ['2024/2025', 'interval'],
    ['2024-00/2025-00/2026-00', 'interval'],
    ['2024-00/2025-00/2026-00', 'date-or-interval'],
    ['', 'date-or-interval'],
  ])('knows nothing better of %s where a %s is wanted', (text, format) => {
    expect(datePrecision.knownPart(text, format)).toBeUndefined()
  })

  it.each([
    ['2024-07-00', 'date', '2024-07'],
    ['2024-07-00', 'date-or-interval', '2024-07'],
    ['2024-00/2025', 'interval', '2024/2025'],
    ['2024-00/2025', 'date-or-interval', '2024/2025'],
  ])('knows of %s what it says for sure where a %s is wanted', (text, format, known) => {
    expect(datePrecision.knownPart(text, format)).toBe(known)
  })

  it('is told in Japanese, too', () => {
    expect(said(dateIssues('2024-07-00'), 'ja')).toEqual([
      '「2024-07-00」は、ここの日付が持てない精度で書かれています。 → 分かっているところまで、2024-07と書いてください。',
    ])
  })
})
