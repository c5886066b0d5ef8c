import * as z from 'zod'
import { isKind, type Kind } from '../../model/kinds.js'
import { onceFor } from '../../once-for.js'
import { recordSchemas } from '../../schemas/dataset.js'
import type { ValueRule } from '../rules/rule.js'
import { valueRules } from '../rules/value-rules.js'
import { bareSchema } from '../schema/schema-at.js'

/** What is to be looked at in a value: rules, references, and the fields and items below that matter. */
export interface Plan {
  /** The title of its schema. */
  readonly title: string | undefined
  readonly rules: readonly ValueRule[]
  /** The kind of record that the value refers to. */
  readonly references?: Kind
  readonly isCitation: boolean
  readonly fields: ReadonlyMap<string, Plan>
  readonly items?: Plan
}

const planFields = (schema: z.core.$ZodType): (readonly [string, Plan])[] => {
  if (schema instanceof z.ZodUnion)
    return schema.options.flatMap((option: z.core.$ZodType) => planFields(option))
  if (!(schema instanceof z.ZodObject)) return []
  return Object.entries(schema.shape).flatMap(([key, field]) => {
    const plan = makePlan(field)
    return plan ? [[key, plan] as const] : []
  })
}

/** Texts are many, so that a rule looks at those in both languages at once. */
const BOTH_LANGUAGES = 'LocalizedText'

const makePlan = (schema: z.core.$ZodType): Plan | undefined => {
  const bare = bareSchema(schema)
  const { title, references } = z.globalRegistry.get(bare) ?? {}
  const format = bare instanceof z.ZodStringFormat ? bare.format : undefined
  const rules = valueRules.filter(({ on }) => on.some((name) => name === title || name === format))
  const target = isKind(references) ? references : undefined
  const fields = new Map(title === BOTH_LANGUAGES ? [] : planFields(bare))
  const items = bare instanceof z.ZodArray ? makePlan(bare.element) : undefined
  const isCitation = title === 'Citation'
  if (rules.length === 0 && !target && fields.size === 0 && !items && !isCitation) return undefined
  return {
    title,
    rules,
    ...(target && { references: target }),
    isCitation,
    fields,
    ...(items && { items }),
  }
}

const NOTHING: Plan = { title: undefined, rules: [], isCitation: false, fields: new Map() }

/** What is to be looked at in a record of a kind, found from its schema when first needed. */
export const planOf = /* @__PURE__ */ onceFor(
  new Map<Kind, Plan>(),
  (kind) => makePlan(recordSchemas[kind]) ?? NOTHING,
)
