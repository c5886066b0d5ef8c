import * as z from 'zod'
import type { Kind } from '../../model/kinds.js'
import { pathOfLabel } from '../../schemas/field-labels.js'
import type { FieldPath, Path } from '../path.js'
import { bareSchema, schemasAt } from './schema-at.js'

/** A field of the objects of a list of which a column without a number can hold several, one for each object. */
export interface ItemColumn {
  /** The field in the first object: `holders.0.place`. */
  readonly path: FieldPath
  /** Which choice has the field, where an object is a place or an organization; objects stand in the order of these. */
  readonly choice: number
}

/** Formats of texts in which what separates items may stand. */
const RUNNING_TEXT: ReadonlySet<string> = new Set(['text', 'url'])

/** Whether no value of a field has what separates items in it: ids, terms and dates have not. */
const isSeparable = (schema: z.core.$ZodType): boolean => {
  const bare = bareSchema(schema)
  return (
    bare instanceof z.ZodEnum || (bare instanceof z.ZodStringFormat && !RUNNING_TEXT.has(String(bare.format)))
  )
}

/** Whether all that an object must have can stand in such columns. */
const isOfSeparable = ({ shape }: z.ZodObject): boolean =>
  Object.values(shape).every((field: z.core.$ZodType) => field instanceof z.ZodOptional || isSeparable(field))

/** The objects that the items of a list can be. */
const choicesOf = (schema: z.core.$ZodType): readonly z.ZodObject[] => {
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(choicesOf)
  return schema instanceof z.ZodObject ? [schema] : []
}

/** The column that a path without a number is, such as `holders.place`; undefined for any other path. */
export const itemColumn = (kind: Kind, path: Path): ItemColumn | undefined => {
  const list = path.slice(0, -1).map((step) => (typeof step === 'number' ? step : String(step)))
  const field = path.at(-1)
  if (typeof field !== 'string' || !schemasAt(kind, list).some((schema) => schema instanceof z.ZodArray))
    return undefined
  const choices = schemasAt(kind, [...list, 0]).flatMap(choicesOf)
  const having = choices.filter(({ shape }) => Object.hasOwn(shape, field))
  const [only, ...others] = having
  if (!only || others.length > 0 || !isOfSeparable(only) || !isSeparable(only.shape[field])) return undefined
  return { path: [...list, 0, field], choice: choices.indexOf(only) }
}

const isNumber = (step: string): boolean => /^\d+$/.test(step)

/** The path of the field that a label names, without a number where a label without one can hold several items. */
export const pathOfColumn = (kind: Kind, label: string): string | undefined => {
  const path = pathOfLabel(kind, label)
  if (path === undefined || /\d/.test(label.normalize('NFKC'))) return path
  const steps = path.split('.')
  const named = steps.filter((step) => !isNumber(step))
  return named.length === steps.length - 1 && itemColumn(kind, named) ? named.join('.') : path
}
