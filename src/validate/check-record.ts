import type { AnyIds } from '../model/ids.js'
import type { Kind } from '../model/kinds.js'
import type { Records } from '../model/records.js'
import { isFields } from './fields.js'
import type { Finding } from './finding.js'
import { type Plan, planOf } from './plan.js'
import { compiledSchema } from './schema/compiled-schema.js'
import { schemaFindings } from './schema/schema-findings.js'

/** Something that must be there for a record to be right, perhaps in another record. */
export type Claim = {
  readonly path: readonly PropertyKey[]
} & (
  | { readonly type: 'record'; readonly kind: Kind; readonly id: string }
  | { readonly type: 'section'; readonly source: string; readonly section: string }
)

/** What checking one record by itself gave. */
export type RecordCheck<K extends Kind = Kind> = {
  readonly findings: readonly Finding[]
  readonly claims: readonly Claim[]
} & ({ readonly conforms: true; readonly record: Records<AnyIds>[K] } | { readonly conforms: false })

const conforms = <K extends Kind>(kind: K, value: unknown): value is Records<AnyIds>[K] =>
  compiledSchema(kind).safeParse(value).success

const isPrefix = (path: readonly PropertyKey[], of: readonly PropertyKey[]): boolean =>
  path.length <= of.length && path.every((key, index) => key === of[index])

/** Checks a record by itself: its schema and the rules on its values; and collects what it claims of others. */
export const checkRecord = <K extends Kind>(kind: K, value: unknown): RecordCheck<K> => {
  const claims: Claim[] = []
  const findings: Finding[] = []
  const path: PropertyKey[] = []
  const walk = (plan: Plan, here: unknown): void => {
    for (const { code, severity, check } of plan.rules)
      for (const { path: rest, message, hint } of check(here))
        findings.push({ severity, code, path: [...path, ...rest], message, ...(hint && { hint }) })
    if (typeof here === 'string') {
      if (plan.references) claims.push({ type: 'record', kind: plan.references, id: here, path: [...path] })
    } else if (Array.isArray(here)) {
      if (!plan.items) return
      for (let index = 0; index < here.length; index += 1) {
        path.push(index)
        walk(plan.items, here[index])
        path.pop()
      }
    } else if (isFields(here)) {
      for (const [key, field] of plan.fields) {
        if (!Object.hasOwn(here, key)) continue
        path.push(key)
        walk(field, here[key])
        path.pop()
      }
      if (plan.title === 'Citation') {
        const { source, section } = here
        if (typeof source === 'string' && typeof section === 'string')
          claims.push({ type: 'section', source, section, path: [...path, 'section'] })
      }
    }
  }
  walk(planOf(kind), value)
  if (conforms(kind, value)) return { conforms: true, record: value, findings, claims }
  const { error } = compiledSchema(kind).safeParse(value)
  const wrong = (error?.issues ?? []).flatMap((issue) => schemaFindings(kind, value, issue))
  const isNews = (at: readonly PropertyKey[]) =>
    !wrong.some((found) => found.path.length > 0 && isPrefix(found.path, at))
  return {
    conforms: false,
    findings: [...wrong, ...findings.filter((found) => isNews(found.path))],
    claims: claims.filter((claim) => isNews(claim.path)),
  }
}
