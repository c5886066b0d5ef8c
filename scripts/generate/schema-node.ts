import * as z from 'zod'
import type { Term } from '../../src/schemas/vocabulary.js'

/** The parts of JSON Schema that our schemas give rise to, with the notes that they carry. */
export interface SchemaNode {
  type?: string | string[]
  title?: string
  description?: string
  format?: string
  properties?: Record<string, SchemaNode>
  required?: string[]
  items?: SchemaNode
  anyOf?: SchemaNode[]
  enum?: string[]
  additionalProperties?: boolean | SchemaNode
  identifies?: string
  references?: string
  vocabulary?: string
  meaning?: string
  terms?: Record<string, Term>
}

/** A schema as JSON Schema. */
export const schemaNode = (schema: z.ZodType): SchemaNode =>
  JSON.parse(JSON.stringify(z.toJSONSchema(schema)))

/** The nodes right below a node: its fields, what it is one of, and its items. */
export const childrenOf = ({ properties = {}, anyOf = [], items }: SchemaNode): readonly SchemaNode[] => [
  ...Object.values(properties),
  ...anyOf,
  ...(items ? [items] : []),
]
