import type { Collection } from '../model/kinds.js'
import type { LocalizedText } from '../model/records.js'

/** Where something stands in an input. Lines, columns and rows count from 1; columns count UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
  /** The row of a table, the header row not counted. */
  readonly row?: number
  /** The name of the column of a table, as its header has it. */
  readonly field?: string
}

/** One record as a reader found it. */
export interface InputRecord {
  readonly type: 'record'
  /** Its number in the input, from 0. */
  readonly index: number
  /** The collection that the input puts it in, where the input says so. */
  readonly collection?: Collection
  /** JSON Pointer of the record in the input: `/programs/3`; empty where the input has one record a line or row. */
  readonly pointer: string
  readonly value: unknown
  /**
   * Where a field of the record stands, or the nearest thing around it. Computed when called. Absent where the
   * input has no lines, as JavaScript values have none.
   */
  readonly locate?: (path: readonly PropertyKey[]) => Position
}

/** A stretch of the input that could not be read as a record, or something about the input as a whole. */
export interface InputProblem {
  readonly type: 'problem'
  readonly severity: 'error' | 'warning' | 'note'
  /** Stable code: `json-syntax`, `csv-quote`, `encoding`. */
  readonly code: string
  /** The number of the record that is lost by it; absent where none is. */
  readonly index?: number
  /** JSON Pointer of what it is about, where the input has pointers. */
  readonly pointer?: string
  readonly position?: Position
  readonly message: LocalizedText
  readonly hint?: LocalizedText
}

/** What a reader yields, in input order. */
export type InputItem = InputRecord | InputProblem

/** What every reader is: an async sequence of batches of items, so that large inputs pass in constant memory. */
export type InputItems = AsyncIterable<readonly InputItem[]>

/** Bytes to read: a web stream, an async sequence of chunks, or all at once. */
export type InputBytes = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array> | Uint8Array
