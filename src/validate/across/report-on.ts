import type { BaseIndex } from '../check/base.js'
import { issueOf } from '../report/issue-of.js'
import type { Issue, Report } from '../report/report.js'
import type { Shard } from '../shard/shard.js'
import type { AcrossIssue } from './across-issue.js'
import { type Combined, combine } from './combined.js'
import { cyclesAmongRecords } from './cycles-among-records.js'
import { duplicateIds } from './duplicate-ids.js'
import { falseClaims } from './false-claims.js'
import { firstRecords } from './first-records.js'
import { ownIssues } from './own-issues.js'
import { ownNames } from './own-names.js'
import { byPlace, type PlacedIssue } from './placed-issue.js'
import { placeInWhole } from './record-places.js'
import { sameNames } from './same-names.js'
import { createTally } from './tally.js'
import { unseenFields } from './unseen-fields.js'
import { withinLimit } from './within-limit.js'

/** A report, and the records that it rejects although they seemed right by themselves. */
export interface Finished {
  readonly report: Omit<Report, 'shards'>
  /** The numbers of those records among the records of all shards, in order. */
  readonly withdrawn: readonly number[]
}

const issueAcross = ({ severity, code, record, tell }: AcrossIssue, combined: Combined): Issue => {
  const { input, kind, id } = placeInWhole(combined, record)
  return issueOf({ severity, code, input, kind, id, ...tell() })
}

/** Which records have an error of their own. */
const rejectedRecords = ({ shards, starts, size }: Combined): Uint8Array => {
  const rejected = new Uint8Array(size)
  for (const [index, { records }] of shards.entries()) {
    const before = starts[index] ?? 0
    records.rejected.each((isOwn, start, end) => rejected.fill(isOwn, before + start, before + end))
  }
  return rejected
}

const OWN = 1
const BESIDE_OTHERS = 2

/**
 * All that there is to say of shards together. What shards of an input say of it does not depend on where it was cut
 * nor on their order.
 */
export const reportOn = (unordered: readonly Shard[], base: BaseIndex): Finished => {
  const combined = combine(unordered)
  const { shards, size } = combined
  const limit = Math.min(Number.POSITIVE_INFINITY, ...shards.map(({ maxIssues }) => maxIssues))
  const tally = createTally()
  const placed: PlacedIssue[] = []

  for (const shard of shards) tally.addAll(shard)
  const names = ownNames(combined)
  for (const own of [...unseenFields(combined), ...ownIssues(combined, names)]) {
    placed.push(own)
    if (own.isToCount) tally.add(own.issue)
  }

  const rejected = rejectedRecords(combined)
  const ids = firstRecords(combined)
  const across = [
    duplicateIds(combined, ids),
    sameNames(combined),
    cyclesAmongRecords(combined, ids),
    falseClaims(combined, base, names),
  ]
  for (const found of across) {
    let kept = 0
    for (const issue of found) {
      const { record, rank, severity } = issue
      tally.add(issue)
      if (severity === 'error' && rejected[record] !== OWN) rejected[record] = BESIDE_OTHERS
      if (kept >= limit) continue
      kept += 1
      placed.push({ record, rank, severity, make: () => issueAcross(issue, combined) })
    }
  }

  const withdrawn: number[] = []
  let accepted = 0
  for (let record = 0; record < size; record += 1) {
    if (rejected[record] === 0) accepted += 1
    if (rejected[record] === BESIDE_OTHERS) withdrawn.push(record)
  }
  const issues = withinLimit(placed.sort(byPlace), limit).map(({ make }) => make())
  const bySeverity = tally.bySeverity()
  const counts = { read: size, accepted, rejected: size - accepted, bySeverity, byCode: tally.byCode() }
  return { report: { ok: bySeverity.error === 0, counts, issues }, withdrawn }
}
