import type { Collection } from '../../model/kinds.js'
import type { LocalizedText } from '../../model/records.js'
import type { InputPosition, InputProblem } from '../input.js'

/** What is wrong, without where. */
export type ProblemContent = Pick<InputProblem, 'severity' | 'code' | 'message' | 'hint'>

/** The codes of everything that a reader can find. */
export type ReadCode =
  | 'alias-bomb'
  | 'alias-unknown'
  | 'collection-not-list'
  | 'collection-twice'
  | 'collection-unknown'
  | 'csv-columns'
  | 'csv-empty-rows'
  | 'csv-header-conflict'
  | 'csv-header-duplicate'
  | 'csv-header-empty'
  | 'csv-header-row'
  | 'csv-header-unknown'
  | 'csv-no-rows'
  | 'csv-note-row'
  | 'csv-quote'
  | 'csv-rows-skipped'
  | 'cyclic'
  | 'duplicate-key'
  | 'encoding'
  | 'encoding-mark'
  | 'encoding-range'
  | 'encoding-unknown'
  | 'input-broken'
  | 'input-empty'
  | 'input-too-long'
  | 'input-unreadable'
  | 'json-syntax'
  | 'json-truncated'
  | 'lone-surrogate'
  | 'not-plain'
  | 'nul-character'
  | 'record-too-long'
  | 'too-deep'
  | 'too-many-values'
  | 'unsafe-key'
  | 'yaml-key'
  | 'yaml-syntax'
  | 'yaml-tag'

/** What is wrong, under its code and in both languages. */
export const found = (
  severity: ProblemContent['severity'],
  code: ReadCode,
  message: LocalizedText,
  hint?: LocalizedText,
): ProblemContent => ({ severity, code, message, ...(hint && { hint }) })

/** What is wrong as a problem of an input: where it is, and the record that is lost by it. */
export const problem = (content: ProblemContent, position?: InputPosition, index?: number): InputProblem => ({
  type: 'problem',
  ...content,
  ...(index !== undefined && { index }),
  ...(position && { position }),
})

/** Which value a problem is about, and what is known of the record that it is in. */
export interface PlaceInRecord {
  /** JSON Pointer of the value, from where those of records begin. */
  readonly pointer: string
  readonly collection?: Collection | undefined
  readonly id?: string | undefined
}

/** What is wrong in a record as a problem of an input. */
export const problemInRecord = (
  content: ProblemContent,
  { pointer, collection, id }: PlaceInRecord,
  position?: InputPosition,
  index?: number,
): InputProblem => ({
  ...problem(content, position, index),
  pointer,
  record: { ...(collection && { collection }), ...(id !== undefined && { id }) },
})

/** A problem that ends the reading of an input, or of one document of several, says so. */
export const endOfReading = (item: InputProblem, isDocument = false): InputProblem => ({
  ...item,
  endsReading: true,
  message: {
    en: `${item.message.en} Nothing after it${isDocument ? ' in this document' : ''} was read.`,
    ja: `${item.message.ja}${isDocument ? 'この文書の' : ''}これより後は読み込んでいません。`,
  },
})
