import type { Claim } from '../check/claims.js'
import type { Finding } from '../check/finding.js'
import type { Links } from '../check/links.js'
import { isFields } from '../fields.js'
import type { Plan } from './plan.js'

/** One walk over a record: the way to where it is, and what it has found so far. */
export interface Walk {
  readonly path: PropertyKey[]
  readonly findings: Finding[]
  readonly claims: Claim[]
  readonly links: Links
}

/** Finds what rules have against a value and the values in it, and what these name that is not known to be there. */
export const walkValues = (walk: Walk, plan: Plan, value: unknown): void => {
  const { path, findings, claims, links } = walk
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
      walkValues(walk, plan.items, value[index])
      path.pop()
    }
  } else if (isFields(value)) {
    for (const [key, inner] of plan.fields) {
      if (!Object.hasOwn(value, key)) continue
      path.push(key)
      walkValues(walk, inner, value[key])
      path.pop()
    }
    const { source, section } = value
    if (!plan.isCitation || typeof source !== 'string' || typeof section !== 'string') return
    if (!links.hasSection(source, section))
      claims.push({ type: 'section', owner: source, id: section, path: [...path, 'section'] })
  }
}
