import * as z from 'zod'
import { kinds } from '../../model/kinds.js'
import { source } from '../../schemas/source.js'

const conversion = z
  .enum(['text', 'number', 'list', 'place', 'currency', 'money', 'date', 'interval'])
  .describe('What the value is to be read as.')

const origin = z.union([
  z.string().min(1),
  z.strictObject({
    from: z.union([z.string().min(1), z.tuple([z.string().min(1), z.string().min(1)])]),
    as: conversion.optional(),
    separator: z
      .string()
      .min(1)
      .optional()
      .describe('What stands between the items of a list; a semicolon unless given.'),
    named: z
      .string()
      .min(1)
      .optional()
      .describe('The field with the name of the place, which must go with its code.'),
  }),
])

const valueType = z.enum(['text', 'number', 'integer', 'boolean', 'list', 'object'])

/** What a mapping file says. */
export const mappingSchema = z.strictObject({
  $schema: z.string().optional(),
  kind: z.enum(kinds).describe('The kind that the records become.'),
  fields: z.record(z.string(), origin).describe('For each field of ours the field it comes from.'),
  constants: z
    .record(z.string(), z.unknown())
    .optional()
    .describe('Fields that are the same in every record.'),
  sources: z.array(source).optional().describe('Sources that the constants cite and that no atlas has.'),
  expect: z
    .record(
      z.string(),
      z.union([valueType, z.strictObject({ type: valueType, severity: z.enum(['error', 'warning']) })]),
    )
    .optional()
    .describe('What fields hold that are not taken over.'),
  empty: z.array(z.string()).optional().describe('Texts that say that there is no value, such as "n/a".'),
  ignore: z.array(z.string()).optional().describe('Fields that are knowingly left out.'),
})

/**
 * What a mapping file says, once checked.
 *
 * @example
 * ```ts
 * import { createMapping, type MappingFile } from 'sti-atlas/validate'
 *
 * const result = createMapping({ kind: 'program', fields: { id: 'code' }, ignore: ['notes'] })
 * const file: MappingFile | undefined = result.ok ? result.mapping.file : undefined
 * file?.ignore //=> ['notes']
 * ```
 */
export type MappingFile = z.output<typeof mappingSchema>

/** What a value can be read as. */
export type Conversion = z.output<typeof conversion>

/** What a field can be expected to hold. */
export type ValueType = z.output<typeof valueType>
