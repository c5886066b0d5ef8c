import type { Issue } from '../report/report.js'
import type { OpenShard, Shard } from './shard.js'

/** Whether a shard keeps as many issues as it may. */
export const isFull = ({ issues, maxIssues }: Shard): boolean => issues.length >= maxIssues

/** Counts an issue, be it kept or not. */
export const countIssue = (shard: OpenShard, { code, severity }: Pick<Issue, 'code' | 'severity'>): void => {
  shard.byCode.set(code, (shard.byCode.get(code) ?? 0) + 1)
  if (severity === 'error') shard.errors += 1
}

/** What is the same for issues of an input of which only the first counts. */
export const onceOf = (code: string, what: string): string => `${code} ${what}`
