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
import { createTally, type Tally } from './tally.js'
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

const ACCEPTED = 0
const BESIDE_OTHERS = 2

/** What is counted of the issues of a whole, and how many of each sort are kept. */
interface Count {
  readonly tally: Tally
  /** For each record whether it is rejected, by itself or beside others. */
  readonly rejected: Uint8Array
  readonly limit: number
}

/** Counts what is wrong between records and marks those that it rejects; as much of it as is kept. */
const takeAcross = (found: Iterable<AcrossIssue>, { tally, rejected, limit }: Count): AcrossIssue[] => {
  const kept: AcrossIssue[] = []
  for (const issue of found) {
    const { record, severity } = issue
    tally.add(issue)
    if (severity === 'error' && rejected[record] === ACCEPTED) rejected[record] = BESIDE_OTHERS
    if (kept.length < limit) kept.push(issue)
  }
  return kept
}

/** The numbers of the records that are marked in one way, in order. */
const recordsMarked = (marks: Uint8Array, wanted: number): readonly number[] => {
  const records: number[] = []
  for (let record = 0; record < marks.length; record += 1) if (marks[record] === wanted) records.push(record)
  return records
}

/**
 * All that there is to say of shards together. What shards of an input say of it does not depend on where it was cut
 * nor on their order.
 */
export const reportOn = (unordered: readonly Shard[], base: BaseIndex): Finished => {
  const combined = combine(unordered)
  const { shards, size } = combined
  const limit = Math.min(Number.POSITIVE_INFINITY, ...shards.map(({ maxIssues }) => maxIssues))
  const tally = createTally()
  const rejected = rejectedRecords(combined)

  for (const shard of shards) tally.addAll(shard)
  const names = ownNames(combined)
  const own = [...unseenFields(combined), ...ownIssues(combined, names)]
  for (const { isToCount, issue } of own) if (isToCount) tally.add(issue)

  const ids = firstRecords(combined)
  const across = [
    duplicateIds(combined, ids),
    sameNames(combined),
    cyclesAmongRecords(combined, ids),
    falseClaims(combined, base, names),
  ]
    .flatMap((found) => takeAcross(found, { tally, rejected, limit }))
    .map((issue): PlacedIssue => ({ ...issue, make: () => issueAcross(issue, combined) }))

  const issues = withinLimit([...own, ...across].sort(byPlace), limit).map(({ make }) => make())
  const accepted = rejected.reduce((sum, mark) => (mark === ACCEPTED ? sum + 1 : sum), 0)
  const bySeverity = tally.bySeverity()
  const counts = { read: size, accepted, rejected: size - accepted, bySeverity, byCode: tally.byCode() }
  return {
    report: { ok: bySeverity.error === 0, counts, issues },
    withdrawn: recordsMarked(rejected, BESIDE_OTHERS),
  }
}
