import { nameHint } from '../names/name-hint.js'
import type { Issue } from '../report/report.js'
import type { LocalIssue } from '../shard/shard-state.js'
import type { Combined } from './combined.js'
import { inputKey } from './input-key.js'
import type { OwnNames } from './own-names.js'
import type { PlacedIssue } from './placed-issue.js'
import { shifted } from './shifted.js'

/** The issue with a hint that names the records of the dataset, too, whose name stands in place of an id. */
const withOwnNames = ({ issue, name }: LocalIssue, names: OwnNames): Issue => {
  const own = name ? names.idsOf(name.hash) : []
  const hint = name && own.length > 0 ? nameHint([...new Set([...name.ids, ...own])]) : undefined
  return hint ? { ...issue, hint } : issue
}

/** An issue that a shard found by itself. */
export interface OwnIssue extends PlacedIssue {
  readonly issue: Issue
  /** Whether it is among those that the shard did not count, since they count once in the whole. */
  readonly isToCount: boolean
}

/** The issues that shards found by themselves, those that count once only where they are first. */
export function* ownIssues({ shards, offsets, starts }: Combined, names: OwnNames): Generator<OwnIssue> {
  const told = new Set<string>()
  const filled = new Set(shards.filter(({ extent }) => extent.records > 0).map(inputKey))
  for (const [index, shard] of shards.entries()) {
    const input = inputKey(shard)
    for (const local of shard.issues) {
      const { record, rank, issue, once, ifEmpty, endsReading } = local
      const special = once ?? (ifEmpty ? 'input-empty' : undefined)
      if (special !== undefined) {
        const what = `${input} ${special}`
        if (told.has(what) || (ifEmpty && filled.has(input))) continue
        told.add(what)
      }
      if (local.name) names.seek(local.name.hash)
      const offset = offsets[index]
      const make = () => {
        const named = withOwnNames(local, names)
        return named.position && offset ? { ...named, position: shifted(named.position, offset) } : named
      }
      yield {
        record: (starts[index] ?? 0) + record,
        rank,
        severity: issue.severity,
        isOfInput: ifEmpty === true || endsReading === true,
        make,
        issue,
        isToCount: special !== undefined,
      }
    }
  }
}
