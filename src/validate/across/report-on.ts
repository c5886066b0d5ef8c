import type { BaseIndex } from '../base.js'
import { issueOf } from '../issue-of.js'
import type { Issue, Report } from '../report.js'
import { recordPlace, type Shard } from '../shard/shard.js'
import type { AcrossIssue } from './across-issue.js'
import { type Combined, combine } from './combined.js'
import { duplicateIds } from './duplicate-ids.js'
import { falseClaims } from './false-claims.js'
import { sameNames } from './same-names.js'
import { shifted } from './shifted.js'

/** A report, and the records that it rejects although they seemed right by themselves. */
export interface Finished {
  readonly report: Omit<Report, 'shards'>
  /** The records that have no error of their own but one beside others: shard and record, in order. */
  readonly withdrawn: readonly (readonly [shard: number, record: number])[]
}

/** An issue with its place in the order of all. */
interface Placed {
  readonly shard: number
  readonly record: number
  readonly rank: number
  readonly make: () => Issue
}

const byPlace = (a: Placed, b: Placed): number => a.shard - b.shard || a.record - b.record || a.rank - b.rank

const issueAcross = (found: AcrossIssue, { shards, offsets }: Combined): Issue => {
  const { severity, code, pointer, position } = found
  const [shard, offset] = [shards[found.shard], offsets[found.shard]]
  const place = shard && recordPlace(shard, found.record)
  return issueOf({
    severity,
    code,
    input: shard?.input,
    kind: place?.kind,
    id: place?.id,
    pointer,
    position: position && offset && shifted(position, offset),
    told: found.tell(),
  })
}

/** Counts issues by code, and errors. */
const createTally = () => {
  const byCode = new Map<string, number>()
  let errors = 0
  return {
    add: (code: string, number: number) => byCode.set(code, (byCode.get(code) ?? 0) + number),
    addErrors: (number: number) => {
      errors += number
    },
    errors: () => errors,
    byCode: (): Record<string, number> =>
      Object.fromEntries([...byCode].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))),
  }
}

/** The issues that shards found by themselves, those that count once only where they are first. */
function* ownIssues({
  shards,
  offsets,
}: Combined): Generator<Placed & { readonly isToCount: boolean; readonly issue: Issue }> {
  const told = new Set<string>()
  const isEmpty = shards.every(({ extent }) => extent.records === 0)
  for (const [index, shard] of shards.entries())
    for (const { record, rank, issue, once, ifEmpty } of shard.issues) {
      const special = once ?? (ifEmpty ? `input-empty ${shard.input ?? ''}` : undefined)
      if (special !== undefined) {
        if (told.has(special) || (ifEmpty && !isEmpty)) continue
        told.add(special)
      }
      const offset = offsets[index]
      const make = () =>
        issue.position && offset ? { ...issue, position: shifted(issue.position, offset) } : issue
      yield { shard: index, record, rank, make, isToCount: special !== undefined, issue }
    }
}

/**
 * All that there is to say of shards together. What shards of an input say of it does not depend on where it was cut
 * nor on their order.
 */
export const reportOn = (unordered: readonly Shard[], base: BaseIndex): Finished => {
  const combined = combine(unordered)
  const { shards } = combined
  const limit = Math.min(Number.POSITIVE_INFINITY, ...shards.map(({ maxIssues }) => maxIssues))
  const tally = createTally()
  const placed: Placed[] = []

  for (const shard of shards) {
    for (const [code, number] of shard.byCode) tally.add(code, number)
    tally.addErrors(shard.errors)
  }
  for (const own of ownIssues(combined)) {
    placed.push(own)
    if (!own.isToCount) continue
    tally.add(own.issue.code, 1)
    if (own.issue.severity === 'error') tally.addErrors(1)
  }

  const withdrawnRecords = shards.map(() => new Set<number>())
  for (const found of [duplicateIds(combined), sameNames(combined), falseClaims(combined, base)]) {
    let kept = 0
    for (const issue of found) {
      tally.add(issue.code, 1)
      if (issue.severity === 'error') {
        tally.addErrors(1)
        if (shards[issue.shard]?.records.rejected.at(issue.record) === 0)
          withdrawnRecords[issue.shard]?.add(issue.record)
      }
      if (kept >= limit) continue
      kept += 1
      placed.push({ ...issue, make: () => issueAcross(issue, combined) })
    }
  }

  let read = 0
  let rejected = withdrawnRecords.reduce((sum, { size }) => sum + size, 0)
  for (const { extent, records } of shards) {
    read += extent.records
    for (let record = 0; record < extent.records; record += 1) rejected += records.rejected.at(record)
  }
  const issues = placed
    .sort(byPlace)
    .slice(0, limit)
    .map(({ make }) => make())
  return {
    report: {
      ok: tally.errors() === 0,
      counts: { read, accepted: read - rejected, rejected, byCode: tally.byCode() },
      issues,
    },
    withdrawn: withdrawnRecords.flatMap((records, shard) =>
      [...records].sort((a, b) => a - b).map((record): readonly [number, number] => [shard, record]),
    ),
  }
}
