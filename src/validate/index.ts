/**
 * Validating datasets that anybody made: their schema, their references and what they say across records.
 *
 * @module
 */
export type { Base } from './base.js'
export type { Position } from './input.js'
export type { Counts, Issue, Report, Severity } from './report.js'
export { type Validated, type ValidateOptions, validateDataset } from './validate-dataset.js'
