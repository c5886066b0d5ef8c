import { pointerToken } from '../../../atlas/pointer.js'
import type { Collection } from '../../../model/kinds.js'
import type { ProblemContent } from '../problem.js'
import type { LineColumn } from '../text-position.js'
import type { Capture } from './json-capture.js'
import type { JsonPiece, JsonShape, RecordInJson } from './json-pieces.js'

/** What was read last of a document, and so what may come. */
export type JsonState =
  | 'start'
  | 'first-item'
  | 'item'
  | 'after-item'
  | 'first-key'
  | 'key'
  | 'colon'
  | 'member'
  | 'after-member'
  | 'done'

/** A value that is being gathered. */
export interface Gathering {
  /** Whether it is to be handed out, read as a key or only checked. */
  readonly purpose: 'record' | 'key' | 'other'
  readonly capture: Capture
  /** What the document is in after it. */
  readonly next: JsonState
}

/** A document that is being split into its records. */
export interface JsonSplitting {
  readonly shape: JsonShape
  readonly maxLength: number
  state: JsonState
  /** Where the text goes on. */
  place: LineColumn
  gathering: Gathering | undefined
  /** The member of a dataset that the text is in. */
  member: string | undefined
  collection: Collection | undefined
  /** The members so far. */
  readonly members: Set<string>
  /** The number of the record in its list. */
  item: number
  /** The beginning of what does not belong where it stands, of which more is to be seen. */
  held: string
  isStopped: boolean
  /** What is yet to be handed out. */
  pieces: JsonPiece[]
}

/** Begins to split a document whose text begins at `start`. */
export const beginSplitting = (shape: JsonShape, maxLength: number, start: LineColumn): JsonSplitting => ({
  shape,
  maxLength,
  state: 'start',
  place: start,
  gathering: undefined,
  member: undefined,
  collection: undefined,
  members: new Set(),
  item: 0,
  held: '',
  isStopped: false,
  pieces: [],
})

/** JSON Pointer of the member that the text is in. */
export const memberPointer = ({ member }: JsonSplitting): string =>
  member === undefined ? '' : `/${pointerToken(member)}`

/** The record that the text is in or before. */
export const recordHere = (splitting: JsonSplitting): RecordInJson => {
  const { shape, item, collection } = splitting
  return {
    pointer: shape === 'record' ? '' : `${memberPointer(splitting)}/${item}`,
    ...(collection && { collection }),
  }
}

/** Reports something wrong with the value that `pointer` leads to. */
export const report = (
  { pieces }: JsonSplitting,
  finding: ProblemContent,
  position: LineColumn,
  pointer: string,
): void => {
  pieces.push({ type: 'finding', finding, position, pointer })
}

/** Reports why a record is lost. */
export const reportLost = (splitting: JsonSplitting, finding: ProblemContent, position: LineColumn): void => {
  const lost = recordHere(splitting)
  splitting.pieces.push({ type: 'finding', finding, position, pointer: lost.pointer, lost })
}

/** States inside a member of a dataset. */
const IN_MEMBER: readonly JsonState[] = ['first-item', 'item', 'after-item', 'colon', 'member']

/** Reports something between values: it is about what these stand in. */
export const reportBetween = (splitting: JsonSplitting, finding: ProblemContent): void =>
  report(
    splitting,
    finding,
    splitting.place,
    IN_MEMBER.includes(splitting.state) ? memberPointer(splitting) : '',
  )
