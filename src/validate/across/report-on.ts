import { compareTexts } from '../../time/compare-texts.js'
import type { BaseIndex } from '../base.js'
import { issueOf } from '../issue-of.js'
import { nameHint } from '../name-hint.js'
import type { Issue, Report } from '../report.js'
import type { Shard } from '../shard/shard.js'
import type { LocalIssue } from '../shard/shard-state.js'
import type { AcrossIssue } from './across-issue.js'
import { circlesAmongRecords } from './circles-among-records.js'
import { type Combined, combine } from './combined.js'
import { duplicateIds } from './duplicate-ids.js'
import { falseClaims } from './false-claims.js'
import { firstRecords } from './first-records.js'
import { type OwnNames, ownNames } from './own-names.js'
import { placeInWhole } from './record-places.js'
import { sameNames } from './same-names.js'
import { shifted } from './shifted.js'

/** A report, and the records that it rejects although they seemed right by themselves. */
export interface Finished {
  readonly report: Omit<Report, 'shards'>
  /** The numbers of those records among the records of all shards, in order. */
  readonly withdrawn: readonly number[]
}

/** An issue with its place in the order of all. */
interface Placed {
  readonly record: number
  readonly rank: number
  /** Whether no limit leaves it out, since it is about an input as a whole. */
  readonly isOfInput?: boolean
  readonly make: () => Issue
}

const byPlace = (a: Placed, b: Placed): number => a.record - b.record || a.rank - b.rank

const issueAcross = ({ severity, code, record, tell }: AcrossIssue, combined: Combined): Issue => {
  const { input, kind, id } = placeInWhole(combined, record)
  return issueOf({ severity, code, input, kind, id, ...tell() })
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
      Object.fromEntries([...byCode].sort(([a], [b]) => compareTexts(a, b))),
  }
}

/** The issue with a hint that names the records of the dataset, too, whose name stands in place of an id. */
const withOwnNames = ({ issue, name }: LocalIssue, names: OwnNames): Issue => {
  const own = name ? names.idsOf(name.hash) : []
  const hint = name && own.length > 0 ? nameHint([...new Set([...name.ids, ...own])]) : undefined
  return hint ? { ...issue, hint } : issue
}

/** An issue that a shard found by itself. */
interface Own extends Placed {
  readonly issue: Issue
  /** Whether it is among those that the shard did not count, since they count once in the whole. */
  readonly isToCount: boolean
}

/** The issues that shards found by themselves, those that count once only where they are first. */
function* ownIssues({ shards, offsets, starts }: Combined, names: OwnNames): Generator<Own> {
  const told = new Set<string>()
  const filled = new Set(shards.flatMap(({ input, extent }) => (extent.records > 0 ? [input] : [])))
  for (const [index, shard] of shards.entries())
    for (const local of shard.issues) {
      const { record, rank, issue, once, ifEmpty, endsReading } = local
      const special = once ?? (ifEmpty ? `input-empty ${shard.input ?? ''}` : undefined)
      if (special !== undefined) {
        if (told.has(special) || (ifEmpty && filled.has(shard.input))) continue
        told.add(special)
      }
      if (local.name) names.seek(local.name.hash)
      const offset = offsets[index]
      const make = () => {
        const told = withOwnNames(local, names)
        return told.position && offset ? { ...told, position: shifted(told.position, offset) } : told
      }
      yield {
        record: (starts[index] ?? 0) + record,
        rank,
        isOfInput: ifEmpty === true || endsReading === true,
        make,
        issue,
        isToCount: special !== undefined,
      }
    }
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
  const placed: Placed[] = []

  for (const shard of shards) {
    for (const [code, number] of shard.byCode) tally.add(code, number)
    tally.addErrors(shard.errors)
  }
  const names = ownNames(combined)
  for (const own of ownIssues(combined, names)) {
    placed.push(own)
    if (!own.isToCount) continue
    tally.add(own.issue.code, 1)
    if (own.issue.severity === 'error') tally.addErrors(1)
  }

  const rejected = rejectedRecords(combined)
  const ids = firstRecords(combined)
  const across = [
    duplicateIds(combined, ids),
    sameNames(combined),
    circlesAmongRecords(combined, ids),
    falseClaims(combined, base, names),
  ]
  for (const found of across) {
    let kept = 0
    for (const issue of found) {
      tally.add(issue.code, 1)
      if (issue.severity === 'error') {
        tally.addErrors(1)
        if (rejected[issue.record] !== OWN) rejected[issue.record] = BESIDE_OTHERS
      }
      if (kept >= limit) continue
      kept += 1
      placed.push({ record: issue.record, rank: issue.rank, make: () => issueAcross(issue, combined) })
    }
  }

  const withdrawn: number[] = []
  let accepted = 0
  for (let record = 0; record < size; record += 1) {
    if (rejected[record] === 0) accepted += 1
    if (rejected[record] === BESIDE_OTHERS) withdrawn.push(record)
  }
  const issues = placed
    .sort(byPlace)
    .filter(({ isOfInput }, place) => place < limit || isOfInput)
    .map(({ make }) => make())
  const counts = { read: size, accepted, rejected: size - accepted, byCode: tally.byCode() }
  return { report: { ok: tally.errors() === 0, counts, issues }, withdrawn }
}
