import type { Dataset } from '../atlas/dataset.js'
import type { AnyIds } from '../model/ids.js'
import { reportOn } from './across/report-on.js'
import { baseIndex } from './check/base.js'
import type { CheckedRecord } from './check/check-record.js'
import { type CheckerOptions, checkerOptionNames } from './check/checker-options.js'
import { createCollector } from './collect/collector.js'
import { withShards } from './collect/with-shards.js'
import { datasetItems } from './read/dataset-items.js'
import { type OptionNames, refuseUnknownOptions } from './refuse-unknown-options.js'
import { acceptedDataset } from './report/accepted-dataset.js'
import type { Report } from './report/report.js'

/**
 * How to validate a dataset.
 *
 * @example
 * ```ts
 * import { curated } from 'sti-atlas'
 * import { type ValidateOptions, validateDataset } from 'sti-atlas/validate'
 *
 * const options: ValidateOptions = { kind: 'program', base: curated, maxIssues: 100 }
 * validateDataset([], options).report.ok //=> true
 * ```
 */
export interface ValidateOptions extends CheckerOptions {
  /** Whether the report carries what merging it with others needs; false unless given. */
  readonly shards?: boolean | undefined
}

/**
 * What validating a dataset gave: a report, and the records that have no error, by collection.
 *
 * @example
 * ```ts
 * import { type Validated, validateDataset } from 'sti-atlas/validate'
 *
 * const validated: Validated = validateDataset({ programs: [] })
 * validated.accepted //=> {}
 * ```
 */
export interface Validated {
  /** Everything that was found. */
  readonly report: Report
  /** The records without an error, as a dataset. */
  readonly accepted: Dataset<AnyIds>
}

const optionNames: OptionNames<ValidateOptions> = { ...checkerOptionNames, shards: true }

/**
 * Validates a dataset given as JavaScript values: an object with a list of records for each collection, or a list of
 * records of the kind named in the options. References must lead to records of the dataset or of `base`. Whatever is
 * wrong in it is an issue of the report; a `RangeError` is thrown only where the kind or an option is none. A record is
 * accepted if it has no error; the accepted ones are copies.
 *
 * @example
 * ```ts
 * import { curated } from 'sti-atlas'
 * import { validateDataset } from 'sti-atlas/validate'
 *
 * const program = {
 *   id: 'my-program',
 *   name: { en: 'My program', ja: '私の事業' },
 *   kind: 'fellowship',
 *   holders: [{ place: 'UK' }],
 *   citations: [{ source: 'cao-2025-global-strategy', section: 'satreps' }],
 * }
 * const { report } = validateDataset({ programs: [program] }, { base: curated })
 * report.counts //=> { read: 1, accepted: 0, rejected: 1, bySeverity: { error: 1, warning: 0, note: 0 }, byCode: { 'unresolved-reference': 1 } }
 * report.issues[0]?.pointer //=> '/programs/0/holders/0/place'
 * report.issues[0]?.hint?.en //=> "UK is not an ISO 3166-1 code; that country's code is GB. Did you mean \"GB\"?"
 * ```
 */
export const validateDataset = (input: unknown, options: ValidateOptions = {}): Validated => {
  refuseUnknownOptions(options, optionNames)
  const { shard, check } = createCollector(options)
  const checked: CheckedRecord[] = []
  for (const item of datasetItems(input, options.kind ?? options.mapping?.file.kind)) {
    const { checked: record } = check(item)
    if (record) checked.push(record)
  }
  const { report, withdrawn } = reportOn([shard], baseIndex(options.base))
  const rejected = new Set(withdrawn)
  return {
    report: options.shards === true ? withShards(report, [shard]) : report,
    accepted: acceptedDataset(checked.filter(({ index }) => !rejected.has(index))),
  }
}
