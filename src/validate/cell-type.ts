import * as z from 'zod'
import type { Kind } from '../model/kinds.js'
import type { CellType } from './read/csv-columns.js'
import { bareSchema, schemasAt } from './schema/schema-at.js'

/** What the cells of a table stand for that hold a field of a record: lists are those of texts. */
export const cellTypeAt = (kind: Kind, path: readonly PropertyKey[]): CellType | undefined => {
  const [schema] = schemasAt(kind, path)
  if (schema instanceof z.ZodNumber) return 'number'
  if (schema instanceof z.ZodBoolean) return 'boolean'
  if (!(schema instanceof z.ZodArray)) return undefined
  const item = bareSchema(schema.element)
  return item instanceof z.ZodString || item instanceof z.ZodStringFormat || item instanceof z.ZodEnum
    ? 'list'
    : undefined
}
