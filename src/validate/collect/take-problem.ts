import type { CheckerOptions } from '../check/checker-options.js'
import { kindOf } from '../check/kind-of.js'
import type { InputProblem } from '../input.js'
import { endsReading } from '../read/ends-reading.js'
import { type IssueParts, issueOf } from '../report/issue-of.js'
import type { Issue } from '../report/report.js'
import type { OpenShard } from '../shard/shard.js'
import { countIssue, isFull, onceOf } from '../shard/shard-issues.js'
import { addLostRecord } from '../shard/shard-records.js'
import { BEFORE_RECORD } from './told-before.js'

/** Codes of inputs without a record, which matter only where no other shard of the input has one. */
const EMPTY_CODES: ReadonlySet<string> = new Set(['input-empty', 'csv-no-rows'])

/** The kind and id of the record that a problem is in; the ids of records that a mapping changes are not known. */
const knownOf = (
  { record, index }: InputProblem,
  options: CheckerOptions,
): Pick<IssueParts, 'kind' | 'id'> => {
  if (!record && index === undefined) return { kind: undefined, id: undefined }
  const isMapped = options.mapping !== undefined && record?.collection === undefined
  return { kind: kindOf(record ?? {}, options), id: isMapped ? undefined : record?.id }
}

/** Takes a problem that a reader met into a shard; the issue that it is, as far as issues are kept. */
export const takeProblem = (
  shard: OpenShard,
  problem: InputProblem,
  options: CheckerOptions = {},
): readonly Issue[] => {
  const { severity, code, pointer = '', position, index, once } = problem
  const issue = issueOf({
    severity,
    code,
    input: shard.input,
    ...knownOf(problem, options),
    pointer,
    position,
    told: problem,
  })
  const isOfEmpty = EMPTY_CODES.has(code)
  const isCountedHere = !isOfEmpty && once === undefined
  const isEnd = endsReading(problem)
  const isKept = !isCountedHere || isEnd || !isFull(shard, severity)
  if (isCountedHere) countIssue(shard, problem)
  if (isKept)
    shard.issues.push({
      record: shard.extent.records,
      rank: BEFORE_RECORD,
      issue,
      ...(isEnd && { endsReading: isEnd }),
      ...(isOfEmpty ? { ifEmpty: true } : once !== undefined && { once: onceOf(code, once) }),
    })
  if (index !== undefined) addLostRecord(shard, position)
  return isKept ? [issue] : []
}
