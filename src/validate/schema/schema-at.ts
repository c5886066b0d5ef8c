import * as z from 'zod'
import { isKind, type Kind } from '../../model/kinds.js'
import { recordSchemas } from '../../schemas/dataset.js'

type Schema = z.core.$ZodType

/** A schema without what only says that a value may be absent or null. */
export const bareSchema = (schema: Schema): Schema =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? bareSchema(schema.unwrap()) : schema

const step = (schema: Schema, key: PropertyKey): Schema[] => {
  const bare = bareSchema(schema)
  if (bare instanceof z.ZodObject) {
    const field: Schema | undefined = Object.hasOwn(bare.shape, key) ? bare.shape[String(key)] : undefined
    return field ? [field] : []
  }
  if (bare instanceof z.ZodArray) return typeof key === 'number' ? [bare.element] : []
  if (bare instanceof z.ZodRecord) return [bare.valueType]
  if (bare instanceof z.ZodUnion) return bare.options.flatMap((option: Schema) => step(option, key))
  return []
}

/** The schemas that a value at a path below one can have: none where the path leads nowhere. */
export const schemasBelow = (schema: Schema, path: readonly PropertyKey[]): readonly Schema[] => {
  let schemas: Schema[] = [schema]
  for (const key of path) schemas = schemas.flatMap((above) => step(above, key))
  return schemas.map(bareSchema)
}

/** The schemas that a value at a path of a record can have: none where the path leads nowhere. */
export const schemasAt = (kind: Kind, path: readonly PropertyKey[]): readonly Schema[] =>
  schemasBelow(recordSchemas[kind], path)

/** The names of the fields that an object with one of these schemas can have. */
export const fieldNames = (schemas: readonly Schema[]): readonly string[] =>
  schemas.flatMap((schema) => {
    if (schema instanceof z.ZodObject) return Object.keys(schema.shape)
    if (schema instanceof z.ZodUnion) return fieldNames(schema.options)
    return []
  })

/** The first of the schemas' titles, such as `Money`. */
export const titleOf = (schemas: readonly Schema[]): string | undefined => {
  for (const schema of schemas) {
    const title = z.globalRegistry.get(schema)?.title
    if (title !== undefined) return title
  }
  return undefined
}

/** The kind of record that an id at a path leads to, where the field refers to another one. */
export const kindReferredToAt = (kind: Kind, path: readonly PropertyKey[]): Kind | undefined =>
  schemasAt(kind, path)
    .map((schema) => z.globalRegistry.get(schema)?.['references'])
    .find(isKind)

/** The kind of record that an id at a path is of, where the field holds an id. */
export const kindOfIdAt = (kind: Kind, path: readonly PropertyKey[]): Kind | undefined => {
  for (const schema of schemasAt(kind, path)) {
    const meta = z.globalRegistry.get(schema)
    const identified = meta?.['references'] ?? meta?.['identifies']
    if (isKind(identified)) return identified
  }
  return undefined
}
