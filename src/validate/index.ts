/**
 * Validating datasets that anybody made: reading them, reading what people write into values, checking schema and
 * references and what records say of one another, reporting.
 *
 * @module sti-atlas/validate
 */
export type { CurrencyCode } from '../codes/currencies.js'
export type { DecimalSign } from '../numerals/written-digits.js'
export type { Base } from './check/base.js'
export type { CheckedRecord } from './check/check-record.js'
export type { CheckedItem } from './check/checked-item.js'
export type { CheckerOptions } from './check/checker-options.js'
export { type Checker, createChecker } from './create-checker.js'
export { createReport, type ReportOptions } from './create-report.js'
export type { Fields } from './fields.js'
export type {
  InputBytes,
  InputItem,
  InputItems,
  InputPosition,
  InputProblem,
  InputRecord,
  StreamInput,
} from './input.js'
export {
  createMapping,
  type MappedField,
  type Mapping,
  type MappingIssue,
  type MappingResult,
} from './mapping/create-mapping.js'
export type {
  Conversion,
  MappingExpectation,
  MappingFile,
  MappingOrigin,
  ValueType,
} from './mapping/mapping-schema.js'
export { mergeReports } from './merge-reports.js'
export type { CurrencyIssueReason, CurrencyOptions } from './normalize/choose-currency.js'
export type { Change, ChangeRule, Normalization, NormalizationIssue } from './normalize/normalization.js'
export { normalizeRecord } from './normalize/normalize-record.js'
export { normalizeWidth } from './normalize/normalize-width.js'
export { type CurrencyReading, parseCurrency } from './normalize/parse-currency.js'
export {
  type MoneyIssueReason,
  type MoneyOptions,
  type MoneyReading,
  parseMoney,
} from './normalize/parse-money.js'
export { type NumberReading, parseNumber } from './normalize/parse-number.js'
export {
  type PlaceIssueReason,
  type PlaceOptions,
  type PlaceReading,
  type PlaceRule,
  parsePlace,
} from './normalize/parse-place.js'
export type { NamedPlace } from './normalize/place-index.js'
export type { NumberIssueReason, NumberOptions } from './normalize/read-figure.js'
export type { Reading, ReadingIssue, ReadingNote } from './normalize/result.js'
export type { NormalizeOptions, WrittenForms } from './normalize/run.js'
export type { InputFormat } from './read/detect-format.js'
export type { ReadOptions } from './read/read-items.js'
export { readValues } from './read/read-values.js'
export type { Counts, Issue, Report, Severity } from './report/report.js'
export { reportToGithub } from './report/to-github.js'
export { reportToJson } from './report/to-json.js'
export { reportToMarkdown } from './report/to-markdown.js'
export { reportToSarif } from './report/to-sarif.js'
export { type ReportTextOptions, reportToText } from './report/to-text.js'
export { allRules } from './rules/all-rules.js'
export type { Rule, RuleExample } from './rules/rule.js'
export type { Extent, LocalIssue, ShardState } from './shard/shard-state.js'
export { type Validated, type ValidateOptions, validateDataset } from './validate-dataset.js'
export {
  type ItemOptions,
  type Progress,
  type StreamOptions,
  type ValidationEvent,
  validateItems,
  validateStream,
} from './validate-stream.js'
