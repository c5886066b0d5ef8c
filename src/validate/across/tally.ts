import { compareTexts } from '../../time/compare-texts.js'
import type { Issue, Severity } from '../report/report.js'
import { severities } from '../report/severities.js'
import type { Shard } from '../shard/shard.js'

/** A count of issues by code and by severity. */
export interface Tally {
  add(issue: Pick<Issue, 'code' | 'severity'>): void
  /** Adds what a shard has counted. */
  addAll(shard: Pick<Shard, 'byCode' | 'bySeverity'>): void
  bySeverity(): Readonly<Record<Severity, number>>
  byCode(): Record<string, number>
}

/** A count of no issue. */
export const createTally = (): Tally => {
  const byCode = new Map<string, number>()
  const bySeverity: Record<Severity, number> = { error: 0, warning: 0, note: 0 }
  const addTo = (code: string, number: number) => byCode.set(code, (byCode.get(code) ?? 0) + number)
  return {
    add: ({ code, severity }) => {
      addTo(code, 1)
      bySeverity[severity] += 1
    },
    addAll: (shard) => {
      for (const [code, number] of shard.byCode) addTo(code, number)
      for (const severity of severities) bySeverity[severity] += shard.bySeverity[severity]
    },
    bySeverity: () => bySeverity,
    byCode: () => Object.fromEntries([...byCode].sort(([a], [b]) => compareTexts(a, b))),
  }
}
