import * as z from 'zod'
import type { Kind } from '../../model/kinds.js'
import { recordSchemas } from '../../schemas/dataset.js'

type Parser = Pick<z.ZodType, 'safeParse'>

/** As fast as this zod can make a schema: compiled from 4.6 on and where code may be generated, else as it is. */
export const compile = (schema: z.ZodType): Parser => {
  if (typeof z.compile !== 'function') return schema
  try {
    return z.compile(schema, { strict: true })
  } catch {
    return schema
  }
}

const compiled = new Map<Kind, Parser>()

/** The schema of a kind, compiled when first needed. */
export const compiledSchema = (kind: Kind): Parser => {
  const known = compiled.get(kind)
  if (known) return known
  const parser = compile(recordSchemas[kind])
  compiled.set(kind, parser)
  return parser
}
