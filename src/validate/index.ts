/**
 * Validating datasets that anybody made: their schema, their references, and what they say across records.
 *
 * @module
 */
export type { Base } from './base.js'
export type { CheckedRecord } from './check-record.js'
export type { CheckerOptions } from './checker-options.js'
export type { CheckedItem } from './collector.js'
export { type Checker, createChecker } from './create-checker.js'
export { createReport, type ReportOptions } from './create-report.js'
export type { InputItem, InputProblem, InputRecord, Position } from './input.js'
export {
  createMapping,
  type Mapping,
  type MappingIssue,
  type MappingResult,
} from './mapping/create-mapping.js'
export { mergeReports } from './merge-reports.js'
export { reportToGithub } from './report/to-github.js'
export { reportToJson } from './report/to-json.js'
export { reportToMarkdown } from './report/to-markdown.js'
export { reportToSarif } from './report/to-sarif.js'
export { reportToText, type TextOptions } from './report/to-text.js'
export type { Counts, Issue, Report, Severity } from './report.js'
export { allRules } from './rules/all-rules.js'
export type { Rule, RuleExample } from './rules/rule.js'
export type { Extent, LocalIssue, ShardState } from './shard/shard-state.js'
export { type Validated, type ValidateOptions, validateDataset } from './validate-dataset.js'
export {
  type Progress,
  type StreamOptions,
  type ValidationEvent,
  validateStream,
} from './validate-stream.js'
