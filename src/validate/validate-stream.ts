import { reportOn } from './across/report-on.js'
import { baseIndex } from './check/base.js'
import type { CheckedRecord } from './check/check-record.js'
import { type CheckerOptions, checkerOptionNames } from './check/checker-options.js'
import { type Collector, createCollector } from './collect/collector.js'
import { withShards } from './collect/with-shards.js'
import type { InputItems, StreamInput } from './input.js'
import { abortable } from './read/abortable.js'
import type { ReadOptions } from './read/read-items.js'
import { readStream } from './read/read-stream.js'
import { type OptionNames, refuseUnknownOptions } from './refuse-unknown-options.js'
import type { Issue, Report } from './report/report.js'

/**
 * How much of an input was read so far.
 *
 * @example
 * ```ts
 * import { type Progress, validateStream } from 'sti-atlas/validate'
 *
 * const seen: Progress[] = []
 * const onProgress = (progress: Progress) => seen.push(progress)
 * for await (const event of validateStream(new Uint8Array([10]), { format: 'ndjson', onProgress })) {
 *   if (event.type !== 'report') continue
 *   seen.map(({ bytes }) => bytes) //=> [1]
 * }
 * ```
 */
export interface Progress {
  /** Number of bytes read. */
  readonly bytes: number
  /** Number of records read. */
  readonly records: number
}

/**
 * How to validate items as they come.
 *
 * @example
 * ```ts
 * import { type ItemOptions, validateItems } from 'sti-atlas/validate'
 *
 * const options: ItemOptions = { kind: 'program', signal: AbortSignal.timeout(60_000), maxIssues: 100 }
 * typeof validateItems((async function* () {})(), options).next //=> 'function'
 * ```
 */
export interface ItemOptions extends CheckerOptions {
  /** Stops reading; the iteration then throws the reason of the signal. */
  readonly signal?: AbortSignal | undefined
  /** Whether the report carries what merging it with others needs; true unless given. */
  readonly shards?: boolean | undefined
}

/**
 * How to validate an input as it comes.
 *
 * @example
 * ```ts
 * import { type StreamOptions, validateStream } from 'sti-atlas/validate'
 *
 * const options: StreamOptions = { format: 'csv', encoding: 'shift_jis', kind: 'program', normalize: true }
 * typeof validateStream(new Uint8Array(), options).next //=> 'function'
 * ```
 */
export interface StreamOptions extends ItemOptions, ReadOptions {
  /** Called with each chunk of bytes. */
  readonly onProgress?: ((progress: Progress) => void) | undefined
}

/**
 * What comes of validating a stream: records that have no error of their own, issues, how far it is, and at the end
 * the report. `withdrawn` lists the numbers of records that were handed out and turn out to be wrong beside others:
 * duplicates, and those with references to nothing.
 *
 * @example
 * ```ts
 * import { type ValidationEvent, validateStream } from 'sti-atlas/validate'
 *
 * const events: ValidationEvent['type'][] = []
 * const bytes = new TextEncoder().encode('{"id":"fusion"}')
 * for await (const { type } of validateStream(bytes, { format: 'ndjson', kind: 'technology' })) events.push(type)
 * events //=> ['issues', 'progress', 'report']
 * ```
 */
export type ValidationEvent =
  | {
      /** Tells the events apart. */
      readonly type: 'records'
      /** Records without an error of their own. */
      readonly records: readonly CheckedRecord[]
    }
  | {
      /** Tells the events apart. */
      readonly type: 'issues'
      /** What was found since the issues before. */
      readonly issues: readonly Issue[]
    }
  | ({
      /** Tells the events apart. */
      readonly type: 'progress'
    } & Progress)
  | {
      /** Tells the events apart. */
      readonly type: 'report'
      /** Everything that was found. */
      readonly report: Report
      /** Numbers of records that were handed out and are wrong beside others. */
      readonly withdrawn: readonly number[]
    }

const DEFAULT_MAX_ISSUES = 10_000

const itemOptionNames: OptionNames<ItemOptions> = { ...checkerOptionNames, signal: true, shards: true }
const streamOptionNames: OptionNames<StreamOptions> = {
  ...itemOptionNames,
  format: true,
  encoding: true,
  listSeparator: true,
  headers: true,
  maxRecordBytes: true,
  decodeUtf8: true,
  onProgress: true,
}

async function* checkItems(
  items: InputItems,
  { check, shard }: Collector,
  { signal, base, shards }: ItemOptions,
): AsyncGenerator<ValidationEvent> {
  for await (const batch of items) {
    signal?.throwIfAborted()
    const records: CheckedRecord[] = []
    const found: Issue[] = []
    for (const item of batch) {
      const { checked, issues } = check(item)
      if (checked) records.push(checked)
      for (const issue of issues) found.push(issue)
    }
    if (records.length > 0) yield { type: 'records', records }
    if (found.length > 0) yield { type: 'issues', issues: found }
    yield { type: 'progress', bytes: shard.extent.bytes, records: shard.extent.records }
  }
  signal?.throwIfAborted()
  const { report, withdrawn } = reportOn([shard], baseIndex(base))
  yield {
    type: 'report',
    report: shards === false ? report : withShards(report, [shard]),
    withdrawn,
  }
}

/**
 * Validates the items of a reader of your own, as {@link validateStream} does those of bytes.
 *
 * @example
 * ```ts
 * import { type InputItem, validateItems } from 'sti-atlas/validate'
 *
 * async function* items(): AsyncGenerator<readonly InputItem[]> {
 *   yield [{ type: 'record', index: 0, pointer: '/0', value: { id: 'fusion' } }]
 * }
 * for await (const event of validateItems(items(), { kind: 'technology' })) {
 *   if (event.type !== 'report') continue
 *   event.report.counts.read //=> 1
 * }
 * ```
 */
export async function* validateItems(
  items: InputItems,
  options: ItemOptions = {},
): AsyncGenerator<ValidationEvent> {
  refuseUnknownOptions(options, itemOptionNames)
  const { maxIssues = DEFAULT_MAX_ISSUES, signal } = options
  const collector = createCollector({ ...options, maxIssues })
  yield* checkItems(signal ? abortable(items, signal) : items, collector, options)
}

/**
 * Validates an input as it comes, in constant memory but for some 50 bytes a record that duplicates and references are
 * found by: a stream, bytes, a text (of which no `encoding` is needed), a `Blob` or `File`, or the answer of `fetch`.
 * The last event is the report, with 10,000 issues at most unless `maxIssues` says otherwise, the errors before the
 * rest; counts are exact. What cannot be read is an issue, also that a server has not answered with what was asked for.
 * Nothing is thrown unless the signal is aborted, `onProgress` throws, the format, the kind or an option is none (a
 * `RangeError`), or the mapping or the input is none or the body of the input was read already (a `TypeError`).
 *
 * @example
 * ```ts
 * import { validateStream } from 'sti-atlas/validate'
 *
 * const lines = '{"id":"fusion"}\n{"id":\n'
 * for await (const event of validateStream(lines, { format: 'ndjson', kind: 'technology' })) {
 *   if (event.type !== 'report') continue
 *   event.report.counts //=> { read: 2, accepted: 0, rejected: 2, bySeverity: { error: 3, warning: 0, note: 0 }, byCode: { 'json-truncated': 1, 'missing-field': 2 } }
 *   event.report.issues.map(({ position }) => position?.line) //=> [1, 1, 2]
 * }
 * ```
 *
 * @example
 * A file that was chosen in a browser:
 *
 * ```ts
 * import { validateStream } from 'sti-atlas/validate'
 *
 * const file = new File(['id,name.en\nfusion,Fusion\n'], 'technologies.csv')
 * for await (const event of validateStream(file, { format: 'csv', kind: 'technology' })) {
 *   if (event.type !== 'report') continue
 *   event.report.issues.map(({ pointer }) => pointer) //=> ['/citations', '/name/ja']
 * }
 * ```
 */
export async function* validateStream(
  input: StreamInput,
  options: StreamOptions,
): AsyncGenerator<ValidationEvent> {
  refuseUnknownOptions(options, streamOptionNames)
  const { maxIssues = DEFAULT_MAX_ISSUES } = options
  options.signal?.throwIfAborted()
  const { items, collector } = readStream(input, { ...options, maxIssues })
  yield* checkItems(items, collector, options)
}
