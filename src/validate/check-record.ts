import type * as z from 'zod'
import type { AnyIds } from '../model/ids.js'
import type { Kind } from '../model/kinds.js'
import type { Records } from '../model/records.js'
import { isFields } from './fields.js'
import type { Finding } from './finding.js'
import { type Plan, planOf } from './plan.js'
import { parentElsewhere } from './rules/parent-elsewhere.js'
import { compiledSchema } from './schema/compiled-schema.js'
import { schemaFindings } from './schema/schema-findings.js'

/** Something that must be there for a record to be right, in it or elsewhere. */
export type Claim = { readonly path: readonly PropertyKey[] } & (
  | { readonly type: 'record'; readonly kind: Kind; readonly id: string }
  | { readonly type: 'section' | 'part'; readonly owner: string; readonly id: string }
)

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
    readonly kind: K
    readonly index: number
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

/** Whether a record conforms to the schema of its kind; where not, its issues are added to a list. */
const conforms = (candidate: Candidate, issues: z.core.$ZodIssue[]): candidate is CheckedRecord => {
  const parsed = compiledSchema(candidate.kind).safeParse(candidate.record)
  if (!parsed.success) issues.push(...parsed.error.issues)
  return parsed.success
}

const walk = (
  plan: Plan,
  value: unknown,
  path: PropertyKey[],
  findings: Finding[],
  claims: Claim[],
): void => {
  for (const { code, severity, check } of plan.rules)
    for (const { path: rest, tell } of check(value))
      findings.push({ severity, code, path: [...path, ...rest], tell })
  if (typeof value === 'string') {
    if (plan.references) claims.push({ type: 'record', kind: plan.references, id: value, path: [...path] })
  } else if (Array.isArray(value)) {
    if (!plan.items) return
    for (let index = 0; index < value.length; index += 1) {
      path.push(index)
      walk(plan.items, value[index], path, findings, claims)
      path.pop()
    }
  } else if (isFields(value)) {
    for (const [key, field] of plan.fields) {
      if (!Object.hasOwn(value, key)) continue
      path.push(key)
      walk(field, value[key], path, findings, claims)
      path.pop()
    }
    if (plan.isCitation && typeof value.source === 'string' && typeof value.section === 'string')
      claims.push({ type: 'section', owner: value.source, id: value.section, path: [...path, 'section'] })
  }
}

/** Claims that the parents of parts are parts of the same whole. */
const claimParents = (
  type: 'section' | 'part',
  owner: string,
  parts: unknown,
  path: readonly PropertyKey[],
  claims: Claim[],
): void => {
  if (!Array.isArray(parts)) return
  parts.forEach((part: unknown, index) => {
    if (isFields(part) && typeof part.parent === 'string')
      claims.push({ type, owner, id: part.parent, path: [...path, index, 'parent'] })
  })
}

const claimTree = (kind: Kind, value: unknown, findings: Finding[], claims: Claim[]): void => {
  if (!isFields(value)) return
  const { id, parent, strategy } = value
  if (kind === 'source' && typeof id === 'string')
    claimParents('section', id, value.outline, ['outline'], claims)
  if (kind === 'strategy' && typeof id === 'string')
    claimParents('part', id, value.elements, ['elements'], claims)
  if (kind !== 'measure' || typeof parent !== 'string') return
  const { code, severity, tellNoStrategy } = parentElsewhere
  if (typeof strategy === 'string')
    claims.push({ type: 'part', owner: strategy, id: parent, path: ['parent'] })
  else if (strategy === undefined)
    findings.push({ code, severity, path: ['parent'], tell: () => tellNoStrategy(parent) })
}

const isAtOrAbove = (path: readonly PropertyKey[], below: readonly PropertyKey[]): boolean =>
  path.length > 0 && path.length <= below.length && path.every((key, index) => key === below[index])

/** Checks a record by itself: its schema and the rules on its values; and collects what it claims of others. */
export const checkRecord = (candidate: Candidate): RecordCheck => {
  const { kind, record } = candidate
  const findings: Finding[] = []
  const claims: Claim[] = []
  walk(planOf(kind), record, [], findings, claims)
  claimTree(kind, record, findings, claims)
  const issues: z.core.$ZodIssue[] = []
  if (conforms(candidate, issues)) return { findings, claims, conforming: candidate }
  const wrong = issues.flatMap((issue) => schemaFindings(kind, record, issue))
  const isNew = ({ path }: { readonly path: readonly PropertyKey[] }) =>
    !wrong.some((found) => isAtOrAbove(found.path, path))
  return { findings: [...wrong, ...findings.filter(isNew)], claims: claims.filter(isNew) }
}
