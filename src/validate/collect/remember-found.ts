import { pointerOf } from '../../atlas/pointer.js'
import type { Kind } from '../../model/kinds.js'
import type { BaseIndex } from '../check/base.js'
import { type Claim, claimKey, isOwnerInBase } from '../check/claims.js'
import { inFieldOrder } from '../check/field-order.js'
import type { Finding, Medium, NameInPlaceOfId } from '../check/finding.js'
import type { Prepared } from '../check/prepare-record.js'
import type { InputPosition, InputRecord } from '../input.js'
import { hashOfName } from '../names/name-hash.js'
import { type IssueParts, issueOf } from '../report/issue-of.js'
import type { Issue, Severity } from '../report/report.js'
import type { OpenShard } from '../shard/shard.js'
import { addClaim } from '../shard/shard-claims.js'
import { countIssue, isFull, onceOf } from '../shard/shard-issues.js'
import { placeTold, type RankedPosition, toldOf } from './told-before.js'

/** A record of an input, with what was found in it. */
export interface RecordWithFindings {
  readonly item: InputRecord
  readonly kind: Kind | undefined
  readonly id: string | undefined
  /** Whether it is made into a record of ours. */
  readonly isMapped: boolean
  /** What is wrong in it, and what it claims of others. */
  readonly found: readonly (Finding | Claim)[]
  /** What is told once of all records. */
  readonly once: Prepared['once']
}

const mediumOf = (isMapped: boolean, position: InputPosition | undefined): Medium => {
  if (isMapped) return 'mapped'
  return position?.row === undefined ? 'data' : 'cell'
}

/** A claim that turns out to be false is an error. */
const severityOf = (entry: Finding | Claim): Severity => ('type' in entry ? 'error' : entry.severity)

/** A name by its hash, and the records of the base that bear it. */
const nameIn = ({ kind, name }: NameInPlaceOfId, { idsByName }: BaseIndex) => ({
  hash: hashOfName(kind, name.trim()),
  ids: idsByName(kind, name),
})

/** What is told of a finding at a place in the input. */
const issueAt = (
  { input }: OpenShard,
  { kind, id, isMapped }: RecordWithFindings,
  { severity, code, tell }: Finding,
  { pointer, position }: Pick<IssueParts, 'pointer' | 'position'>,
): Issue =>
  issueOf({ severity, code, input, kind, id, pointer, position, told: tell(mediumOf(isMapped, position)) })

/**
 * Remembers in a shard what was found in its next record, in the order of the fields of the record; the issues among
 * it, as far as they are kept.
 */
export const rememberFound = (
  shard: OpenShard,
  base: BaseIndex,
  ofRecord: RecordWithFindings,
): readonly Issue[] => {
  const { item, found, once } = ofRecord
  const record = shard.extent.records
  const end = shard.issues.length
  const first = end - toldOf(shard.issues, record)
  const isWithTold = first < end
  const own: RankedPosition[] = []
  const names = new Map<Finding | Claim, string>(once.map(({ name, finding }) => [finding, name]))
  const all = names.size === 0 ? found : [...found, ...names.keys()]
  const issues: Issue[] = []
  for (const [rank, entry] of inFieldOrder(item.value, all).entries()) {
    const pointer = item.pointer + pointerOf(entry.path)
    const name = names.get(entry)
    const isKept = name !== undefined || isWithTold || !isFull(shard, severityOf(entry))
    const position = isKept ? item.locate?.(entry.path) : undefined
    if (isWithTold) own.push({ rank, position })
    if ('type' in entry) {
      const key = claimKey(entry)
      addClaim(shard, { record, rank, key, pointer, isOwnerInBase: isOwnerInBase(entry, base), position })
      continue
    }
    if (name === undefined) countIssue(shard, entry)
    if (!isKept) continue
    const issue = issueAt(shard, ofRecord, entry, { pointer, position })
    shard.issues.push({
      record,
      rank,
      issue,
      ...(name !== undefined && { once: onceOf(entry.code, name) }),
      ...(entry.name && { name: nameIn(entry.name, base) }),
    })
    issues.push(issue)
  }
  placeTold(shard.issues, { first, end }, own)
  return issues
}
