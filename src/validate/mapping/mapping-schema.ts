import * as z from 'zod'
import { currencyCodes } from '../../codes/currencies.js'
import type { AnyIds } from '../../model/ids.js'
import { type Kind, kinds } from '../../model/kinds.js'
import type { Source } from '../../model/records.js'
import { source } from '../../schemas/source.js'
import type { WrittenForms } from '../normalize/run.js'

/** What a value can be read as. */
export type Conversion = 'text' | 'number' | 'list' | 'place' | 'currency' | 'money' | 'date' | 'interval'

/** What a field can be expected to hold. */
export type ValueType = 'text' | 'number' | 'integer' | 'boolean' | 'list' | 'object'

/**
 * Where a field of ours comes from.
 *
 * @example
 * ```ts
 * import { createMapping, type MappingOrigin } from 'sti-atlas/validate'
 *
 * const place: MappingOrigin = { from: 'iso3', as: 'place', named: 'country' }
 * createMapping({ kind: 'program', fields: { 'holders[0].place': place } }).ok //=> true
 * ```
 */
export interface MappingOrigin {
  /** The field of theirs; two fields for the start and the end of an interval. */
  readonly from: string | readonly [string, string]
  /** What the value is to be read as. */
  readonly as?: Conversion | undefined
  /** What stands between the items of a list; a semicolon unless given. */
  readonly separator?: string | undefined
  /** The field with the name of the place, which must go with its code. */
  readonly named?: string | undefined
  /** Whether an empty field of the two of an interval means an open end, and not a date that is not known. */
  readonly open?: boolean | undefined
  /** By what a number or an amount is multiplied: 1000000 where theirs counts in millions. */
  readonly times?: number | undefined
  /**
   * What each value of theirs stands for, null for no value; a value that is not listed is an error. The values of
   * theirs are texts: `1` and `true` are `"1"` and `"true"`.
   */
  readonly values?: Readonly<Record<string, string | number | boolean | null>> | undefined
  /**
   * What stands in our records for the beginning of a text of theirs: `{ 'PRG-': 'prg-' }`. An empty text takes it off;
   * every text begins with an empty one.
   */
  readonly prefixes?: Readonly<Record<string, string>> | undefined
  /** What stands in our records for the end of a text of theirs, as with `prefixes`. */
  readonly suffixes?: Readonly<Record<string, string>> | undefined
}

/**
 * What a field that is not taken over should hold, and how bad it is if it does not.
 *
 * @example
 * ```ts
 * import { createMapping, type MappingExpectation } from 'sti-atlas/validate'
 *
 * const year: MappingExpectation = { type: 'integer', severity: 'warning' }
 * createMapping({ kind: 'program', fields: { id: 'code' }, expect: { year } }).ok //=> true
 * ```
 */
export interface MappingExpectation {
  /** What it should hold. */
  readonly type: ValueType
  /** How bad it is if it does not. */
  readonly severity: 'error' | 'warning'
}

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
export interface MappingFile {
  /** The address of the JSON Schema, for editors. */
  readonly $schema?: string | undefined
  /** The kind that the records become. */
  readonly kind: Kind
  /** For each field of ours the field it comes from. */
  readonly fields: Readonly<Record<string, string | MappingOrigin>>
  /** Fields that are the same in every record. */
  readonly constants?: Readonly<Record<string, unknown>> | undefined
  /** Sources that the constants cite and that no atlas has. */
  readonly sources?: readonly Source<AnyIds>[] | undefined
  /** What fields hold that are not taken over. */
  readonly expect?: Readonly<Record<string, ValueType | MappingExpectation>> | undefined
  /** Texts that say that there is no value, such as "n/a". */
  readonly empty?: readonly string[] | undefined
  /** Fields that are knowingly left out; `*` stands for all that have no use. */
  readonly ignore?: readonly string[] | undefined
  /** Whether written values of all fields are read, and what is known of how they are written. */
  readonly normalize?: boolean | WrittenForms | undefined
  /** The row of a table that is its header, as a spreadsheet counts rows; the first one with any content unless given. */
  readonly headerRow?: number | undefined
  /** The row of a table with which its data begins, as a spreadsheet counts rows; the one below the header unless given. */
  readonly dataRow?: number | undefined
}

const conversion = z
  .enum(['text', 'number', 'list', 'place', 'currency', 'money', 'date', 'interval'])
  .describe('What the value is to be read as.')

const ends = z.record(z.string(), z.string()).optional()

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
    open: z
      .boolean()
      .optional()
      .describe(
        'Whether an empty field of the two of an interval means an open end, and not a date that is not known.',
      ),
    times: z
      .number()
      .positive()
      .optional()
      .describe('By what a number or an amount is multiplied: 1000000 where theirs counts in millions.'),
    values: z
      .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
      .optional()
      .describe('What each value of theirs stands for, null for no value.'),
    prefixes: ends.describe('What stands for the beginning of a text of theirs; an empty text takes it off.'),
    suffixes: ends.describe('What stands for the end of a text of theirs; an empty text takes it off.'),
  }),
])

const valueType = z.enum(['text', 'number', 'integer', 'boolean', 'list', 'object'])

const writtenForms = z.strictObject({
  order: z
    .enum(['day-first', 'month-first'])
    .optional()
    .describe('Whether the day or the month comes first in 09/07/2024.'),
  fiscalYear: z.enum(['japan']).optional().describe('Whose fiscal year FY2024 is.'),
  decimal: z.enum(['point', 'comma']).optional().describe('The sign before the fraction of a number.'),
  assume: z
    .array(z.enum(currencyCodes))
    .optional()
    .describe('The currencies that shared signs such as $ stand for.'),
})

const rowNumber = z.int().positive().optional()

/** What a mapping file says. */
export const mappingSchema: z.ZodType<MappingFile> = z.strictObject({
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
  ignore: z
    .array(z.string())
    .optional()
    .describe('Fields that are knowingly left out; "*" stands for all that have no use.'),
  normalize: z
    .union([z.boolean(), writtenForms])
    .optional()
    .describe('Whether written values of all fields are read, and what is known of how they are written.'),
  headerRow: rowNumber.describe('The row of a table that is its header, as a spreadsheet counts rows.'),
  dataRow: rowNumber.describe('The row of a table with which its data begins, as a spreadsheet counts rows.'),
})
