import type { InputBytes, InputItem, InputProblem } from '../input.js'
import { decodeText } from './decode.js'
import { findJsonShape } from './json/json-document.js'
import { type JsonIndex, locateJson } from './json/json-locate.js'
import { problemOf } from './json/json-problem.js'
import { readJsonRecord } from './json/json-record.js'
import {
  createJsonSplitter,
  type JsonFinding,
  type JsonPiece,
  type JsonSplitter,
} from './json/json-splitter.js'
import { MAX_RECORD_BYTES } from './limits.js'
import { endOfReading, problem, problemInRecord } from './problem.js'
import { advance, createPlaces, TEXT_START } from './text-position.js'

const SPACE_BEFORE = /^[ \t\r\n]+/

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
  const maxLength = options.maxRecordBytes ?? MAX_RECORD_BYTES
  let head = ''
  /** How long the head must be before it is worth looking at again. */
  let wanted = 0
  let start = TEXT_START
  let splitter: JsonSplitter | undefined
  let index = 0

  const toItems = (pieces: readonly JsonPiece[]): InputItem[] =>
    pieces.flatMap((piece) => {
      const items = itemsOf(piece, index)
      if (piece.type === 'record' || piece.lost) index += 1
      return items
    })
  const split = (text: string, isLast: boolean, pieces: JsonPiece[]): boolean => {
    if (splitter) return splitter.push(text, isLast, pieces)
    head += text
    if (head.length < wanted && !isLast) return true
    const [space = ''] = SPACE_BEFORE.exec(head) ?? []
    start = advance(start, space)
    head = head.slice(space.length)
    wanted = 2 * head.length
    const shape = findJsonShape(head, isLast)
    if (!shape) return true
    splitter = createJsonSplitter(shape, maxLength, start)
    return splitter.push(head, isLast, pieces)
  }

  for await (const text of decodeText(bytes, options.encoding)) {
    const pieces: JsonPiece[] = []
    if (typeof text !== 'string') {
      if (text.severity === 'error') {
        const isRead = split('', true, pieces)
        const items = toItems(pieces)
        if (!isRead) {
          yield withEnd(items)
          return
        }
        const begun = splitter?.begun()
        const stop = begun ? problemInRecord(text, begun, text.position, index) : text
        yield [...items, endOfReading(stop)]
        return
      }
      yield [text]
      continue
    }
    const goesOn = split(text, false, pieces)
    const items = toItems(pieces)
    if (!goesOn) {
      yield withEnd(items)
      return
    }
    if (items.length > 0) yield items
  }
  const pieces: JsonPiece[] = []
  const isRead = split('', true, pieces)
  if (isRead) splitter?.end(pieces)
  const items = toItems(pieces)
  if (items.length > 0) yield isRead ? items : withEnd(items)
}
