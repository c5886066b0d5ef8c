import { escapeUnseenInJson } from '../../render/escape-unseen-in-json.js'
import type { Report } from './report.js'

const ITEMS_A_PART = 10_000

/** A value as JSON in parts, long lists being cut. */
function* partsOf(value: unknown): Generator<string> {
  if (Array.isArray(value) && value.length > ITEMS_A_PART) {
    for (let at = 0; at < value.length; at += ITEMS_A_PART) {
      yield at === 0 ? '[' : ','
      yield JSON.stringify(value.slice(at, at + ITEMS_A_PART)).slice(1, -1)
    }
    yield ']'
  } else if (Array.isArray(value) || typeof value !== 'object' || value === null) yield JSON.stringify(value)
  else {
    let before = '{'
    for (const [name, inner] of Object.entries(value)) {
      if (inner === undefined) continue
      yield `${before}${JSON.stringify(name)}:`
      yield* partsOf(inner)
      before = ','
    }
    yield before === '{' ? '{}' : '}'
  }
}

function* unescapedParts({ shards, ...report }: Report): Generator<string> {
  const json = JSON.stringify(report, null, 2)
  if (!shards) {
    yield `${json}\n`
    return
  }
  yield `${json.slice(0, -2)},\n  "shards": [`
  for (const [index, shard] of shards.entries()) {
    if (index > 0) yield ','
    yield* partsOf(shard)
  }
  yield ']\n}\n'
}

/** The text of {@link reportToJson} in parts, since shards of large inputs make it long. */
export function* reportJsonParts(report: Report): Generator<string> {
  for (const part of unescapedParts(report)) yield escapeUnseenInJson(part)
}

/**
 * Writes a report as JSON: `{ok, counts, issues}`, and `shards` where the report carries them for merging.
 *
 * @example
 * ```ts
 * import { reportToJson, validateDataset } from 'sti-atlas/validate'
 *
 * const { report } = validateDataset({ programs: [] })
 * JSON.parse(reportToJson(report)) //=> { ok: true, counts: { read: 0, accepted: 0, rejected: 0, bySeverity: { error: 0, warning: 0, note: 0 }, byCode: {} }, issues: [] }
 * ```
 */
export const reportToJson = (report: Report): string => [...reportJsonParts(report)].join('')
