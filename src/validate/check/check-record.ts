import type { AnyIds } from '../../model/ids.js'
import type { Kind } from '../../model/kinds.js'
import type { Records } from '../../model/records.js'
import { isFields } from '../fields.js'
import { compiledSchema } from '../schema/compiled-schema.js'
import { schemaFindings } from '../schema/schema-findings.js'
import { isQuiet } from '../walk/is-quiet.js'
import { partWalks } from '../walk/part-walks.js'
import { planOf } from '../walk/plan.js'
import { type Walk, walkValues } from '../walk/walk-values.js'
import { apartFrom } from './apart-from.js'
import type { Claim } from './claims.js'
import type { Finding } from './finding.js'
import type { Links } from './links.js'

/** A record whose schema is still to be looked at. */
export interface Candidate {
  readonly kind: Kind
  readonly index: number
  readonly record: unknown
}

/**
 * A record that has no error of its own, with its kind and its number in the input, from 0.
 *
 * @example
 * ```ts
 * import { type CheckedRecord, createChecker } from 'sti-atlas/validate'
 *
 * const value = {
 *   id: 'fusion',
 *   name: { en: 'Fusion', ja: '核融合' },
 *   citations: [{ source: 'report', section: '1' }],
 * }
 * const { checked } = createChecker({ kind: 'technology' }).check({ type: 'record', index: 0, pointer: '', value })
 * const nameOf = (record: CheckedRecord) => record.record.name.ja
 * checked && nameOf(checked) //=> '核融合'
 * ```
 */
export type CheckedRecord = {
  readonly [K in Kind]: {
    /** Its kind. */
    readonly kind: K
    /** Its number in the input, from 0. */
    readonly index: number
    /** The record. */
    readonly record: Records<AnyIds>[K]
  }
}[Kind]

/** What checking one record by itself gave. */
export interface RecordCheck {
  readonly findings: readonly Finding[]
  readonly claims: readonly Claim[]
  /** The record, where it conforms to its schema. */
  readonly conforming?: CheckedRecord
}

/** Whether a record conforms to the schema of its kind. */
const conforms = (candidate: Candidate): candidate is CheckedRecord =>
  compiledSchema(candidate.kind).accepts(candidate.record)

const NO_FINDINGS: readonly Finding[] = []
const NO_CLAIMS: readonly Claim[] = []

/**
 * Checks a record by itself: its schema and the rules on its values; and collects what it claims of others that is
 * not settled.
 */
export const checkRecord = (candidate: Candidate, links: Links): RecordCheck => {
  const { kind, record } = candidate
  const plan = planOf(kind)
  const walkParts = partWalks[kind]
  const isToWalk = walkParts !== undefined || !isQuiet(plan, record, links)
  const isConforming = conforms(candidate)
  if (isConforming && !isToWalk) return { findings: NO_FINDINGS, claims: NO_CLAIMS, conforming: candidate }
  const walk: Walk = { path: [], findings: [], claims: [], links }
  const { findings, claims } = walk
  if (isToWalk) walkValues(walk, plan, record)
  if (walkParts && isFields(record)) walkParts(walk, record)
  if (isConforming) return { findings, claims, conforming: candidate }
  const wrong = compiledSchema(kind)
    .issuesOf(record)
    .flatMap((issue) => schemaFindings(kind, record, issue, links.idsByName))
  const told = wrong.map(({ path }) => path).filter(({ length }) => length > 0)
  return { findings: [...wrong, ...apartFrom(told, findings)], claims: apartFrom(told, claims) }
}
