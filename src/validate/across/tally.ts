import { compareTexts } from '../../time/compare-texts.js'
import type { Issue, Severity } from '../report/report.js'
import { severities } from '../report/severities.js'
import type { Shard } from '../shard/shard.js'

/** Counts issues by code and by severity. */
export const createTally = () => {
  const byCode = new Map<string, number>()
  const bySeverity: Record<Severity, number> = { error: 0, warning: 0, note: 0 }
  const addTo = (code: string, number: number) => byCode.set(code, (byCode.get(code) ?? 0) + number)
  return {
    add: ({ code, severity }: Pick<Issue, 'code' | 'severity'>) => {
      addTo(code, 1)
      bySeverity[severity] += 1
    },
    addAll: (shard: Pick<Shard, 'byCode' | 'bySeverity'>) => {
      for (const [code, number] of shard.byCode) addTo(code, number)
      for (const severity of severities) bySeverity[severity] += shard.bySeverity[severity]
    },
    bySeverity: (): Readonly<Record<Severity, number>> => bySeverity,
    byCode: (): Record<string, number> =>
      Object.fromEntries([...byCode].sort(([a], [b]) => compareTexts(a, b))),
  }
}
