import * as z from 'zod'
import type { Kind } from '../model/kinds.js'
import { onceFor } from '../once-for.js'
import { recordSchemas } from './dataset.js'

type Schema = z.core.$ZodType

/** One step on the way to a field: a field of the object with a title. */
export interface FieldStep {
  readonly title: string
  readonly key: string
  /** Whether the field is a list of objects, so that a number follows. */
  readonly isNumbered: boolean
  /** Whether every such object must have it. */
  readonly isRequired: boolean
  /** The fields of which an object has one, this among them, where it is so. */
  readonly oneOf?: readonly string[]
}

/** A field that holds a value or a list of texts, as one column of a table can. */
export interface Field {
  readonly steps: readonly FieldStep[]
  /** The steps joined by dots, `*` for the number of an item: `holders.*.place`. */
  readonly path: string
  /** The schema of the value without `optional` and `nullable`. */
  readonly schema: Schema
  readonly description: string | undefined
}

/** The key of a field that may have any name. */
export const ANY_KEY = '…'

const bare = (schema: Schema): Schema =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? bare(schema.unwrap()) : schema

const describe = (schema: Schema): string | undefined =>
  z.globalRegistry.get(schema)?.description ?? (bare(schema) === schema ? undefined : describe(bare(schema)))

/** The objects that a value can be, each with the title of what it is. */
const objectsOf = (schema: Schema): { title: string; object: z.ZodObject }[] => {
  const title = String(z.globalRegistry.get(schema)?.title ?? '')
  if (schema instanceof z.ZodObject) return [{ title, object: schema }]
  if (!(schema instanceof z.ZodUnion)) return []
  return schema.options.flatMap((option: Schema) =>
    objectsOf(option).map(({ object }) => ({ title, object })),
  )
}

/** Steps joined by dots, with `*` for numbers. */
export const pathOf = (steps: readonly FieldStep[]): string =>
  steps.map(({ key, isNumbered }) => (isNumbered ? `${key}.*` : key)).join('.')

/** The keys that only one of the objects has. */
const alternativesOf = (objects: readonly { readonly object: z.ZodObject }[]): readonly string[] =>
  objects.length < 2
    ? []
    : objects
        .flatMap(({ object }) => Object.keys(object.shape))
        .filter((key, _at, keys) => keys.indexOf(key) === keys.lastIndexOf(key))

const fieldsBelow = (schema: Schema, above: readonly FieldStep[]): Field[] => {
  const objects = objectsOf(schema)
  const alternatives = alternativesOf(objects)
  return objects.flatMap(({ title, object }) =>
    Object.entries<Schema>(object.shape).flatMap(([key, field]): Field[] => {
      const value = bare(field)
      const item = value instanceof z.ZodArray ? bare(value.element) : value
      const isObject = objectsOf(item).length > 0
      const isAlternative = alternatives.includes(key)
      const step: FieldStep = {
        title,
        key,
        isNumbered: isObject && item !== value,
        isRequired: !isAlternative && !(field instanceof z.ZodOptional),
        ...(isAlternative && { oneOf: alternatives }),
      }
      if (isObject) return fieldsBelow(item, [...above, step])
      const isMap = value instanceof z.ZodRecord
      const steps = [...above, step, ...(isMap ? [{ ...step, key: ANY_KEY }] : [])]
      const path = pathOf(steps)
      return [{ steps, path, schema: isMap ? value.valueType : value, description: describe(field) }]
    }),
  )
}

/** The same field stands in several members of a union, once is enough. */
const withoutRepeats = (fields: readonly Field[]): readonly Field[] => {
  const seen = new Set<string>()
  return fields.filter(({ path }) => !seen.has(path) && seen.add(path))
}

/** Every field of the records of a kind, in the order of the schema, those of its parts in their place. */
export const fieldsOf = /* @__PURE__ */ onceFor(new Map<Kind, readonly Field[]>(), (kind) =>
  withoutRepeats(fieldsBelow(recordSchemas[kind], [])),
)
