import type { Collection } from '../../../model/kinds.js'
import type { ProblemContent } from '../problem.js'
import type { LineColumn } from '../text-position.js'

/** What a document holds: a list of records, a dataset, or one record. */
export type JsonShape = 'list' | 'dataset' | 'record'

/** Which record of a document one is. */
export interface RecordInJson {
  readonly pointer: string
  readonly collection?: Collection
}

/** The text of a record. */
export interface JsonRecordText extends RecordInJson {
  readonly type: 'record'
  readonly text: string
  readonly start: LineColumn
  /** Whether the text goes on after the end of the record. */
  readonly isEnded: boolean
}

/** Something wrong between records or in place of one. */
export interface JsonFinding {
  readonly type: 'finding'
  readonly finding: ProblemContent
  readonly position: LineColumn
  /** JSON Pointer of the value that it is about. */
  readonly pointer: string
  /** The record whose place it takes. */
  readonly lost?: RecordInJson
}

/** A stretch of a document. */
export type JsonPiece = JsonRecordText | JsonFinding
