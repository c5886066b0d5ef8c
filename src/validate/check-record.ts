import type { AnyIds } from '../model/ids.js'
import type { Kind } from '../model/kinds.js'
import type { Records } from '../model/records.js'
import { type Fields, isFields } from './fields.js'
import type { Finding } from './finding.js'
import { isAtOrAbove } from './is-at-or-above.js'
import { type Plan, planOf } from './plan.js'
import type { IdsNamed } from './record-names.js'
import { parentElsewhere } from './rules/parent-elsewhere.js'
import { compiledSchema } from './schema/compiled-schema.js'
import { schemaFindings } from './schema/schema-findings.js'
import type { Key } from './shard/keys.js'

/** Something that a field says is there: another record, a section of a source, a part of a strategy. */
export type Claim = Key & { readonly path: readonly PropertyKey[] }

/** What is known to be there already. */
export interface Links {
  readonly hasRecord: (kind: Kind, id: string) => boolean
  readonly hasSection: (source: string, section: string) => boolean
  readonly hasPart: (strategy: string, part: string) => boolean
  /** The records that bear a name where an id is wanted. */
  readonly idsNamed: IdsNamed
}

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

/**
 * Whether no rule has anything against a value and all that it names is there. Most values are so; for the others a
 * second, slower walk finds out what and where.
 */
const isQuiet = (plan: Plan, value: unknown, links: Links): boolean => {
  const { title, rules, fields, items } = plan
  for (let index = 0; index < rules.length; index += 1)
    if (rules[index]?.check(value, title).length !== 0) return false
  if (typeof value === 'string')
    return plan.references === undefined || links.hasRecord(plan.references, value)
  if (Array.isArray(value)) {
    if (!items) return true
    for (let index = 0; index < value.length; index += 1)
      if (!isQuiet(items, value[index], links)) return false
    return true
  }
  if (!isFields(value)) return true
  if (fields.size > 0)
    for (const key in value) {
      const inner = fields.get(key)
      if (inner && !isQuiet(inner, value[key], links)) return false
    }
  if (!plan.isCitation) return true
  const { source, section } = value
  return typeof source !== 'string' || typeof section !== 'string' || links.hasSection(source, section)
}

/** One walk over a record. */
interface Walk {
  readonly path: PropertyKey[]
  readonly findings: Finding[]
  readonly claims: Claim[]
  readonly links: Links
}

const walk = (run: Walk, plan: Plan, value: unknown): void => {
  const { path, findings, claims, links } = run
  for (const { code, severity, check } of plan.rules)
    for (const { path: rest, tell } of check(value, plan.title))
      findings.push({ severity, code, path: [...path, ...rest], tell })
  if (typeof value === 'string') {
    const { references: kind } = plan
    if (kind && !links.hasRecord(kind, value))
      claims.push({ type: 'record', kind, id: value, path: [...path] })
  } else if (Array.isArray(value)) {
    if (!plan.items) return
    for (let index = 0; index < value.length; index += 1) {
      path.push(index)
      walk(run, plan.items, value[index])
      path.pop()
    }
  } else if (isFields(value)) {
    for (const [key, inner] of plan.fields) {
      if (!Object.hasOwn(value, key)) continue
      path.push(key)
      walk(run, inner, value[key])
      path.pop()
    }
    const { source, section } = value
    if (!plan.isCitation || typeof source !== 'string' || typeof section !== 'string') return
    if (!links.hasSection(source, section))
      claims.push({ type: 'section', owner: source, id: section, path: [...path, 'section'] })
  }
}

/** Every part of a list that has a parent, with the place of the parent. */
const parentsIn = (
  parts: unknown,
  list: string,
): { readonly id: string; readonly path: readonly PropertyKey[] }[] =>
  Array.isArray(parts)
    ? parts.flatMap((part: unknown, index) =>
        isFields(part) && typeof part.parent === 'string'
          ? [{ id: part.parent, path: [list, index, 'parent'] }]
          : [],
      )
    : []

/** Looks at the values of dimensions, which are ids of places or technologies where the dimension says so. */
const walkDimensions = ({ claims, links }: Walk, { dimensions }: Fields): void => {
  if (!Array.isArray(dimensions)) return
  dimensions.forEach((dimension: unknown, at) => {
    if (!isFields(dimension) || !Array.isArray(dimension.values)) return
    const { kind } = dimension
    if (kind !== 'place' && kind !== 'technology') return
    dimension.values.forEach((value: unknown, index) => {
      if (!isFields(value) || typeof value.id !== 'string' || links.hasRecord(kind, value.id)) return
      claims.push({ type: 'record', kind, id: value.id, path: ['dimensions', at, 'values', index, 'id'] })
    })
  })
}

/** Looks at what the schema does not tell: parents of sections, elements and measures, and values of dimensions. */
const walkTree = (run: Walk, kind: Kind, value: unknown): void => {
  if (!isFields(value)) return
  if (kind === 'indicator') walkDimensions(run, value)
  const { findings, claims, links } = run
  const { id, parent, strategy } = value
  if (kind === 'source' && typeof id === 'string')
    for (const above of parentsIn(value.outline, 'outline'))
      if (!links.hasSection(id, above.id)) claims.push({ type: 'section', owner: id, ...above })
  if (kind === 'strategy' && typeof id === 'string')
    for (const above of parentsIn(value.elements, 'elements'))
      if (!links.hasPart(id, above.id)) claims.push({ type: 'part', owner: id, ...above })
  if (kind !== 'measure' || typeof parent !== 'string') return
  const path = ['parent']
  const { code, severity, tellNoStrategy } = parentElsewhere
  if (strategy === undefined) findings.push({ code, severity, path, tell: () => tellNoStrategy(parent) })
  else if (typeof strategy === 'string' && !links.hasPart(strategy, parent))
    claims.push({ type: 'part', owner: strategy, id: parent, path })
}

const NO_FINDINGS: readonly Finding[] = []
const NO_CLAIMS: readonly Claim[] = []

/** Whether records of a kind have parts with parents or dimensions. */
const hasTree = (kind: Kind): boolean =>
  kind === 'source' || kind === 'strategy' || kind === 'measure' || kind === 'indicator'

/**
 * Checks a record by itself: its schema and the rules on its values; and collects what it claims of others that is
 * not settled.
 */
export const checkRecord = (candidate: Candidate, links: Links): RecordCheck => {
  const { kind, record } = candidate
  const plan = planOf(kind)
  const isToWalk = hasTree(kind) || !isQuiet(plan, record, links)
  const isConforming = conforms(candidate)
  if (isConforming && !isToWalk) return { findings: NO_FINDINGS, claims: NO_CLAIMS, conforming: candidate }
  const run: Walk = { path: [], findings: [], claims: [], links }
  const { findings, claims } = run
  if (isToWalk) walk(run, plan, record)
  walkTree(run, kind, record)
  if (isConforming) return { findings, claims, conforming: candidate }
  const wrong = compiledSchema(kind)
    .issuesOf(record)
    .flatMap((issue) => schemaFindings(kind, record, issue, links.idsNamed))
  const isNew = ({ path }: { readonly path: readonly PropertyKey[] }) =>
    !wrong.some((found) => found.path.length > 0 && isAtOrAbove(found.path, path))
  return { findings: [...wrong, ...findings.filter(isNew)], claims: claims.filter(isNew) }
}
