import type { Collection } from '../model/kinds.js'
import type { LocalizedText } from '../model/records.js'

/**
 * Where something stands in an input. Lines, columns and rows count from 1; columns count UTF-16 units.
 *
 * @example
 * ```ts
 * import { type InputPosition, validateStream } from 'sti-atlas/validate'
 *
 * const found: (InputPosition | undefined)[] = []
 * const bytes = new TextEncoder().encode('{"id": "fusion", "facts": 1}')
 * for await (const event of validateStream(bytes, { format: 'ndjson', kind: 'technology' })) {
 *   if (event.type === 'issues') found.push(...event.issues.map(({ position }) => position))
 * }
 * found.at(-1) //=> { line: 1, column: 27 }
 * ```
 */
export interface InputPosition {
  /** The line. */
  readonly line: number
  /** The column of the line. */
  readonly column: number
  /** The row of a table, the header row not counted. */
  readonly row?: number
  /** The name of the column of a table, as its header has it. */
  readonly field?: string
}

/**
 * One record as a reader found it.
 *
 * @example
 * ```ts
 * import { createChecker, type InputRecord } from 'sti-atlas/validate'
 *
 * const record: InputRecord = { type: 'record', index: 0, collection: 'themes', pointer: '/themes/0', value: {} }
 * createChecker().check(record).issues[0]?.pointer //=> '/themes/0/id'
 * ```
 */
export interface InputRecord {
  /** Tells records from problems. */
  readonly type: 'record'
  /** Its number in the input, from 0. */
  readonly index: number
  /** The collection that the input puts it in, where the input says so. */
  readonly collection?: Collection
  /** JSON Pointer of the record in the input: `/programs/3`; empty where the input has one record a line or row. */
  readonly pointer: string
  /** What was read. */
  readonly value: unknown
  /**
   * Where a field of the record stands, or the nearest thing around it. Computed when called. Absent where the
   * input has no lines, as JavaScript values have none.
   */
  readonly locate?: (path: readonly PropertyKey[]) => InputPosition
}

/**
 * A stretch of the input that could not be read as a record, or something about the input as a whole.
 *
 * @example
 * ```ts
 * import { createChecker, type InputProblem } from 'sti-atlas/validate'
 *
 * const problem: InputProblem = {
 *   type: 'problem',
 *   severity: 'error',
 *   code: 'my-format-syntax',
 *   index: 0,
 *   position: { line: 3, column: 1 },
 *   message: { en: 'This line cannot be read.', ja: 'この行は読めません。' },
 * }
 * createChecker().check(problem).issues.length //=> 1
 * ```
 */
export interface InputProblem {
  /** Tells problems from records. */
  readonly type: 'problem'
  /** How bad it is. */
  readonly severity: 'error' | 'warning' | 'note'
  /** Stable code: `json-syntax`, `csv-quote`, `encoding`. */
  readonly code: string
  /** The number of the record that is lost by it; absent where none is. */
  readonly index?: number
  /** JSON Pointer of what it is about, where the input has pointers. */
  readonly pointer?: string
  /** What is known of the record that it is in; absent where it is in none. */
  readonly record?: {
    /** The collection that the input puts the record in, where the input says so. */
    readonly collection?: Collection
    /** The id of the record, where it could be read. */
    readonly id?: string
  }
  /** Where it stands, where the input has lines. */
  readonly position?: InputPosition
  /** What is wrong. */
  readonly message: LocalizedText
  /** A way to mend it. */
  readonly hint?: LocalizedText
  /**
   * Tells it apart from others of its code, where each shard of an input can find it again: of those with the same text
   * here, only the first of the input counts.
   */
  readonly once?: string
  /** Set where nothing after it is read: a limit to the issues that are kept does not leave it out. */
  readonly endsReading?: true
}

/**
 * What a reader yields, in input order.
 *
 * @example
 * ```ts
 * import { createChecker, type InputItem } from 'sti-atlas/validate'
 *
 * const items: InputItem[] = [{ type: 'record', index: 0, pointer: '/0', value: 1 }]
 * const checker = createChecker({ kind: 'theme' })
 * items.map((item) => checker.check(item).issues.length) //=> [1]
 * ```
 */
export type InputItem = InputRecord | InputProblem

/**
 * What every reader is: an async sequence of batches of items, so that large inputs pass in constant memory.
 *
 * @example
 * ```ts
 * import { type InputItems, validateItems } from 'sti-atlas/validate'
 *
 * const items: InputItems = (async function* () {
 *   yield []
 * })()
 * for await (const event of validateItems(items)) {
 *   if (event.type !== 'report') continue
 *   event.report.ok //=> true
 * }
 * ```
 */
export type InputItems = AsyncIterable<readonly InputItem[]>

/**
 * What can be read: bytes, as they come or all at once, a text, a `Blob` such as a file that was chosen in a browser,
 * the answer of `fetch`, or a request that a server has got.
 *
 * @example
 * ```ts
 * import { type StreamInput, validateStream } from 'sti-atlas/validate'
 *
 * const text = '[{"id": "fusion"}]'
 * const inputs: StreamInput[] = [text, new TextEncoder().encode(text), new Blob([text]), new Response(text)]
 * const errors: number[] = []
 * for (const input of inputs)
 *   for await (const event of validateStream(input, { format: 'json', kind: 'technology' }))
 *     if (event.type === 'report') errors.push(event.report.counts.bySeverity.error)
 * errors //=> [2, 2, 2, 2]
 * ```
 */
export type StreamInput = InputBytes | ArrayBuffer | ArrayBufferView | string | Blob | Response | Request

/**
 * Bytes to read: a web stream, an async sequence of chunks, or all at once.
 *
 * @example
 * ```ts
 * import { type InputBytes, validateStream } from 'sti-atlas/validate'
 *
 * const bytes: InputBytes = new Response('{"programs": []}').body ?? new Uint8Array()
 * for await (const event of validateStream(bytes, { format: 'json' })) {
 *   if (event.type !== 'report') continue
 *   event.report.ok //=> true
 * }
 * ```
 */
export type InputBytes = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array> | Uint8Array
