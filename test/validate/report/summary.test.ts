import { describe, expect, it } from 'vitest'
import type { Issue, Report } from '../../../src/validate/index.js'
import { summaryOf } from '../../../src/validate/report/summary.js'
import { issue } from './reports.js'

const summary = (
  [error, warning, note]: readonly [number, number, number],
  byCode: Readonly<Record<string, number>>,
  issues: readonly Issue[] = [],
) => {
  const counts = { read: 0, accepted: 0, rejected: 0, bySeverity: { error, warning, note }, byCode }
  const report: Report = { ok: error === 0, counts, issues }
  return summaryOf(report).map(({ severity, code, count }) => `${severity} ${code} ${count}`)
}

describe('a summary by code', () => {
  it('is of more than ten issues, of whatever severity', () => {
    expect(summary([10, 0, 0], { 'missing-field': 10 })).toEqual([])
    for (const few of [
      [11, 0, 0],
      [0, 11, 0],
      [0, 0, 11],
      [4, 4, 3],
    ] as const)
      expect(summary(few, { 'missing-field': 11 })).toEqual(['error missing-field 11'])
  })

  it('has the worst first, then the most frequent, then by the code', () => {
    expect(
      summary([0, 2, 12], { 'unmapped-field': 5, 'same-name': 2, 'date-written': 5, 'place-name': 7 }),
    ).toEqual(['warning same-name 2', 'note place-name 7', 'note date-written 5', 'note unmapped-field 5'])
  })

  it('goes by the worst severity of those listed, else by that of the rule', () => {
    const listed = (severity: Issue['severity']) => issue({ severity, code: 'mapped-field-absent' })
    const counted = [0, 0, 11] as const
    expect(summary(counted, { 'mapped-field-absent': 11 })).toEqual(['warning mapped-field-absent 11'])
    expect(summary(counted, { 'mapped-field-absent': 11 }, [listed('note')])).toEqual([
      'note mapped-field-absent 11',
    ])
    expect(summary(counted, { 'mapped-field-absent': 11 }, [listed('note'), listed('error')])).toEqual([
      'error mapped-field-absent 11',
    ])
  })
})
