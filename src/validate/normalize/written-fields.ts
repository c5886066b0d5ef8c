import * as z from 'zod'
import { isKind, type Kind } from '../../model/kinds.js'
import { onceFor } from '../../once-for.js'
import { recordSchemas } from '../../schemas/dataset.js'

/** What sort of value stands in a field, as far as written values of that sort can be read. */
export type ValueField = ValueSort & { readonly accepts: (value: unknown) => boolean }

type ValueSort =
  | { readonly type: 'date' | 'interval' | 'date-or-interval' | 'place' | 'currency' | 'number' }
  /** `isItem` says that it stands in a list. */
  | { readonly type: 'text'; readonly isItem?: true }
  /** The id of a record that is no place. */
  | { readonly type: 'reference'; readonly kind: Kind }
  /** A term of a vocabulary. */
  | { readonly type: 'term'; readonly terms: unknown }

/** The fields of an object; `figure` is the one whose number the fields beside it qualify. */
export type ObjectField = {
  readonly type: 'object'
  readonly fields: ReadonlyMap<string, WrittenField>
  readonly figure?: 'money' | 'quantity'
}

/** A field of a record that can hold written values, somewhere in it. */
export type WrittenField = ValueField | ObjectField | { readonly type: 'array'; readonly item: WrittenField }

/** The fields of a kind of record that can hold written values, found in its schema once. */
export const writtenFieldsOf = /* @__PURE__ */ onceFor(new Map<Kind, ObjectField>(), (kind): ObjectField => {
  const schema: z.core.$ZodType = recordSchemas[kind]
  return schema instanceof z.ZodObject ? objectField(schema) : { type: 'object', fields: new Map() }
})

function writtenFieldOf(schema: z.core.$ZodType): WrittenField | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return writtenFieldOf(schema.unwrap())
  if (schema instanceof z.ZodArray) {
    const item = writtenFieldOf(schema.element)
    return item && { type: 'array', item: item.type === 'text' ? { ...item, isItem: true } : item }
  }
  if (schema instanceof z.ZodObject) return objectField(schema)
  if (schema instanceof z.ZodUnion) return mergedField(schema.options)
  const sort = valueSort(schema)
  return sort && { ...sort, accepts: (value) => z.safeParse(schema, value).success }
}

function objectField(schema: z.ZodObject): ObjectField {
  const fields = new Map<string, WrittenField>()
  for (const [key, child] of Object.entries(schema.shape)) {
    const field = writtenFieldOf(child)
    if (field) fields.set(key, field)
  }
  const figure = figureOf(schema)
  return { type: 'object', fields, ...(figure && { figure }) }
}

function figureOf(schema: z.ZodObject): ObjectField['figure'] {
  if (z.globalRegistry.get(schema)?.title === 'Money') return 'money'
  return 'value' in schema.shape && 'qualifier' in schema.shape ? 'quantity' : undefined
}

/** The fields of all objects that a union allows. */
function mergedField(options: readonly z.core.$ZodType[]): ObjectField {
  const fields = options
    .map(writtenFieldOf)
    .flatMap((field) => (field?.type === 'object' ? [...field.fields] : []))
  return { type: 'object', fields: new Map(fields) }
}

function valueSort(schema: z.core.$ZodType): ValueSort | undefined {
  const { references, vocabulary, terms } = z.globalRegistry.get(schema) ?? {}
  if (references === 'place') return { type: 'place' }
  if (isKind(references)) return { type: 'reference', kind: references }
  if (vocabulary === 'CurrencyCode') return { type: 'currency' }
  if (schema instanceof z.ZodNumber) return { type: 'number' }
  if (schema instanceof z.ZodEnum) return terms === undefined ? { type: 'text' } : { type: 'term', terms }
  return schema instanceof z.ZodStringFormat ? formatSort(schema.format) : undefined
}

function formatSort(format: string | null): ValueSort {
  const isTime = format === 'date' || format === 'interval' || format === 'date-or-interval'
  return { type: isTime ? format : 'text' }
}
