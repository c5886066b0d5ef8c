import * as z from 'zod'
import type { Kind } from '../model/kinds.js'
import { recordSchemas } from './dataset.js'

type Schema = z.core.$ZodType

/** One step on the way to a field: a field of the object with a title. */
export interface FieldStep {
  readonly title: string
  readonly key: string
  /** Whether the field is a list of objects, so that a number follows. */
  readonly isNumbered: boolean
}

/** A field that holds a value or a list of texts, as one column of a table can. */
export interface Field {
  readonly steps: readonly FieldStep[]
  /** The steps joined by dots, `*` for the number of an item: `holders.*.place`. */
  readonly path: string
  /** The schema of the value without `optional` and `nullable`. */
  readonly schema: Schema
  readonly description: string | undefined
  /** Whether every record must have it. */
  readonly isRequired: boolean
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

const pathOf = (steps: readonly FieldStep[]): string =>
  steps.map(({ key, isNumbered }) => (isNumbered ? `${key}.*` : key)).join('.')

const fieldsBelow = (schema: Schema, above: readonly FieldStep[], isRequired: boolean): Field[] => {
  const objects = objectsOf(schema)
  return objects.flatMap(({ title, object }) =>
    Object.entries<Schema>(object.shape).flatMap(([key, field]): Field[] => {
      const value = bare(field)
      const item = value instanceof z.ZodArray ? bare(value.element) : value
      const isNumbered = item !== value && objectsOf(item).length > 0
      const isNeeded = isRequired && objects.length === 1 && !(field instanceof z.ZodOptional)
      const steps = [...above, { title, key, isNumbered }]
      if (objectsOf(item).length > 0) return fieldsBelow(item, steps, isNeeded)
      const isMap = value instanceof z.ZodRecord
      const whole = isMap ? [...steps, { title, key: ANY_KEY, isNumbered: false }] : steps
      return [
        {
          steps: whole,
          path: pathOf(whole),
          schema: isMap ? value.valueType : value,
          description: describe(field),
          isRequired: isNeeded,
        },
      ]
    }),
  )
}

/** The same field stands in several members of a union, once is enough. */
const withoutRepeats = (fields: readonly Field[]): readonly Field[] => {
  const seen = new Set<string>()
  return fields.filter(({ path }) => !seen.has(path) && seen.add(path))
}

const known = new Map<Kind, readonly Field[]>()

/** Every field of the records of a kind, in the order of the schema, those of its parts in their place. */
export const fieldsOf = (kind: Kind): readonly Field[] => {
  const fields = known.get(kind) ?? withoutRepeats(fieldsBelow(recordSchemas[kind], [], true))
  known.set(kind, fields)
  return fields
}
