import { pointerOf } from '../../atlas/pointer.js'
import { issueOf } from '../report/issue-of.js'
import { mappedFieldAbsent } from '../rules/mapped-field-absent.js'
import type { Shard, UnseenFields } from '../shard/shard.js'
import type { Combined } from './combined.js'
import { inputKey } from './input-key.js'
import type { OwnIssue } from './own-issues.js'

const RANK = -4

/** Fields that several shards do not have. */
const inNone = (some: ReadonlySet<string>, others: ReadonlySet<string>): Set<string> =>
  new Set([...some].filter((name) => others.has(name)))

/** For each input of which records were mapped: its first record, and the fields that no shard of it has. */
const unseenByInput = ({ shards, starts }: Combined) => {
  const inputs = new Map<
    string,
    { readonly input: Shard['input']; readonly record: number; readonly unseen: UnseenFields }
  >()
  for (const [index, shard] of shards.entries()) {
    const { input, unseen } = shard
    if (!unseen) continue
    const key = inputKey(shard)
    const before = inputs.get(key)
    inputs.set(key, {
      input,
      record: before?.record ?? starts[index] ?? 0,
      unseen: before
        ? {
            used: inNone(before.unseen.used, unseen.used),
            ignored: inNone(before.unseen.ignored, unseen.ignored),
          }
        : unseen,
    })
  }
  return inputs.values()
}

/** What there is to say of fields that a mapping names and that no record of an input has. */
export function* unseenFields(combined: Combined): Generator<OwnIssue> {
  const { code, severity, severityOfIgnored, tell } = mappedFieldAbsent
  for (const { input, record, unseen } of unseenByInput(combined)) {
    const named = [
      ...[...unseen.used].map((name) => ({ name, severity })),
      ...[...unseen.ignored].map((name) => ({ name, severity: severityOfIgnored })),
    ]
    for (const one of named) {
      const issue = issueOf({
        severity: one.severity,
        code,
        input,
        kind: undefined,
        id: undefined,
        pointer: pointerOf([one.name]),
        position: undefined,
        told: tell(one.name),
      })
      yield { record, rank: RANK, severity: one.severity, make: () => issue, issue, isToCount: true }
    }
  }
}
