import type { InputBytes, InputItem, InputProblem } from '../input.js'
import { decodeText } from './decode.js'
import { createDocumentSplitter } from './json/document-splitter.js'
import { type JsonIndex, locateJson } from './json/json-locate.js'
import type { JsonFinding, JsonPiece, RecordInJson } from './json/json-pieces.js'
import { problemOf } from './json/json-problem.js'
import { readJsonRecord } from './json/json-record.js'
import { MAX_RECORD_BYTES } from './limits.js'
import { endOfReading, problem, problemInRecord } from './problem.js'
import { createPlaces } from './text-position.js'

/** How to read a JSON document. */
export interface JsonOptions {
  /** A label of the WHATWG encoding standard; UTF-8 unless this or a byte order mark says otherwise. */
  readonly encoding?: string
  /** The length of a record, in UTF-16 units, from which on it is passed over with a problem; 16 Mi unless given. */
  readonly maxRecordBytes?: number
}

const betweenRecords = ({ finding, position, pointer, lost }: JsonFinding, index: number): InputProblem =>
  lost ? problemInRecord(finding, lost, position, index) : { ...problem(finding, position), pointer }

function itemsOf(piece: JsonPiece, index: number): InputItem[] {
  if (piece.type === 'finding') return [betweenRecords(piece, index)]
  const { text, start, pointer, collection, isEnded } = piece
  const placeOf = createPlaces(start, text)
  const record = readJsonRecord(text, isEnded)
  const wrong = problemOf(record, piece, placeOf, index)
  const problems = wrong ? [wrong] : []
  if (!record.ok) return problems
  const { value } = record
  let known: JsonIndex | undefined
  return [
    ...problems,
    {
      type: 'record',
      index,
      pointer,
      value,
      ...(collection && { collection }),
      locate: (path) => {
        if (path.length > 0) known ??= new Map()
        return placeOf(locateJson(text, path, known))
      },
    },
  ]
}

/** The problem that breaks off a text, with the record that is lost by it. */
const brokenOff = (begun: RecordInJson | undefined, wrong: InputProblem, index: number): InputProblem =>
  endOfReading(begun ? problemInRecord(wrong, begun, wrong.position, index) : wrong)

/** Items of which the last says why nothing after it was read. */
const withEnd = (items: readonly InputItem[]): InputItem[] =>
  items.map((item, at) => (at === items.length - 1 && item.type === 'problem' ? endOfReading(item) : item))

/**
 * Reads a JSON document: a list of records, a dataset (an object whose members are collections of records), or
 * one record. Records are handed out as they come in, so that memory is bounded by the longest one allowed. A
 * record that cannot be read is a problem, and reading goes on with the next one where it can be told where that
 * begins; otherwise the problem is the last item. Everything before a problem is delivered.
 */
export async function* readJson(
  bytes: InputBytes,
  options: JsonOptions = {},
): AsyncGenerator<readonly InputItem[]> {
  const splitter = createDocumentSplitter(options.maxRecordBytes ?? MAX_RECORD_BYTES)
  let index = 0
  const toItems = (pieces: readonly JsonPiece[]): InputItem[] => {
    const items = pieces.flatMap((piece) => {
      const found = itemsOf(piece, index)
      if (piece.type === 'record' || piece.lost) index += 1
      return found
    })
    return splitter.isStopped() ? withEnd(items) : items
  }

  for await (const text of decodeText(bytes, options.encoding)) {
    if (typeof text === 'string') {
      const items = toItems(splitter.push(text))
      if (items.length > 0) yield items
      if (splitter.isStopped()) return
    } else if (text.severity === 'error') {
      const items = toItems(splitter.breakOff())
      yield splitter.isStopped() ? items : [...items, brokenOff(splitter.begun(), text, index)]
      return
    } else yield [text]
  }
  const items = toItems(splitter.end())
  if (items.length > 0) yield items
}
