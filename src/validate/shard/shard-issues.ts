import type { Issue, Severity } from '../report/report.js'
import type { OpenShard, Shard } from './shard.js'

/**
 * Whether a shard keeps as many issues of a severity as it may. Each severity has the limit to itself: which ones are
 * left out in the end, only the whole can tell.
 */
export const isFull = ({ bySeverity, maxIssues }: Shard, severity: Severity): boolean =>
  bySeverity[severity] >= maxIssues

/** Counts an issue, be it kept or not. */
export const countIssue = (shard: OpenShard, { code, severity }: Pick<Issue, 'code' | 'severity'>): void => {
  shard.byCode.set(code, (shard.byCode.get(code) ?? 0) + 1)
  shard.bySeverity[severity] += 1
}

/** What is the same for issues of an input of which only the first counts. */
export const onceOf = (code: string, what: string): string => `${code} ${what}`
