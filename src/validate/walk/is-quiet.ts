import type { Links } from '../check/links.js'
import { isFields } from '../fields.js'
import type { Plan } from './plan.js'

/**
 * Whether no rule has anything against a value and all that it names is there. Most values are so; for the others a
 * second, slower walk finds out what and where.
 */
export const isQuiet = (plan: Plan, value: unknown, links: Links): boolean => {
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
