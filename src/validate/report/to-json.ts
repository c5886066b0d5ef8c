import type { Report } from '../report.js'

const UNSEEN = /[\u007F-\u009F\u2028-\u202E\u2066-\u2069\uFEFF]/g

const escapeUnseen = (json: string): string =>
  json.replace(UNSEEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)

/**
 * Writes a report as JSON: `{ok, counts, issues}`, and `shards` where the report carries them for merging.
 *
 * @example
 * ```ts
 * import { reportToJson, validateDataset } from 'sti-atlas/validate'
 *
 * const { report } = validateDataset({ programs: [] })
 * JSON.parse(reportToJson(report)) //=> { ok: true, counts: { read: 0, accepted: 0, rejected: 0, byCode: {} }, issues: [] }
 * ```
 */
export const reportToJson = ({ shards, ...report }: Report): string => {
  const json = JSON.stringify(report, null, 2)
  const whole = shards ? `${json.slice(0, -2)},\n  "shards": ${JSON.stringify(shards)}\n}` : json
  return `${escapeUnseen(whole)}\n`
}
