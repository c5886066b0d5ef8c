import { byOrder } from '../../validate/across/combined.js'
import type { Report } from '../../validate/report/report.js'

/** Reports whose shards follow one another as the reports do, where their own numbers do not say otherwise. */
export const inGivenOrder = (reports: readonly Report[]): readonly Report[] => {
  let before = 0
  return reports.map((report) => {
    const shards = report.shards?.toSorted(byOrder)
    if (!shards) return report
    const start = before
    before += shards.length
    return { ...report, shards: shards.map((shard, index) => ({ ...shard, part: start + index })) }
  })
}
