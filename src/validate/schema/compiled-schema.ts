import * as z from 'zod'
import type { Kind } from '../../model/kinds.js'
import { onceFor } from '../../once-for.js'
import { recordSchemas } from '../../schemas/dataset.js'

/** A schema as fast as this zod can make it. */
export interface CompiledSchema {
  /** Whether a value conforms. */
  accepts(value: unknown): boolean
  /** What the schema has against a value. */
  issuesOf(value: unknown): readonly z.core.$ZodIssue[]
}

/** A schema compiled by zod from 4.6 on and where code may be generated, else as it is. */
const compiledByZod = (schema: z.ZodType): z.ZodType => {
  if (typeof z.compile !== 'function') return schema
  try {
    return z.compile(schema, { strict: true })
  } catch {
    return schema
  }
}

/** Compiles a schema. Its value is not copied, as parsing it would, where this zod can do without. */
export const compile = (schema: z.ZodType): CompiledSchema => {
  const fast = compiledByZod(schema)
  return {
    accepts:
      typeof fast.validate === 'function'
        ? (value) => fast.validate(value)
        : (value) => fast.safeParse(value).success,
    issuesOf: (value) => schema.safeParse(value).error?.issues ?? [],
  }
}

/** The schema of a kind, compiled when first needed. */
export const compiledSchema = /* @__PURE__ */ onceFor(new Map<Kind, CompiledSchema>(), (kind) =>
  compile(recordSchemas[kind]),
)
