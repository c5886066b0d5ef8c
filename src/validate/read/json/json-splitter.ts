import { pointerToken } from '../../../atlas/pointer.js'
import type { Collection } from '../../../model/kinds.js'
import {
  BACKSLASH,
  CLOSE_LIST,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  NEWLINE,
  OPEN_LIST,
  OPEN_OBJECT,
  QUOTE,
  RETURN,
  SPACE,
  TAB,
} from '../character-codes.js'
import { COLLECTION_NAMES, collectionOf, isOtherMember } from '../dataset-shape.js'
import type { ProblemContent } from '../problem.js'
import { collectionNotList, collectionTwice, collectionUnknown } from '../problems/dataset-problems.js'
import { inputEmpty, recordTooLong } from '../problems/input-problems.js'
import { type JsonExpectation, jsonSyntax, jsonTruncated } from '../problems/json-problems.js'
import { nulCharacter, unsafeKey } from '../problems/value-problems.js'
import { advance, type LineColumn } from '../text-position.js'
import { UNSAFE_KEYS } from '../unsafe-keys.js'
import { readJsonRecord } from './json-record.js'

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

/** Cuts the text of a document into its records as it comes in. */
export interface JsonSplitter {
  /** Takes the next text, after which none comes where it is the last. Returns false where nothing further can be read. */
  readonly push: (text: string, isLast: boolean, pieces: JsonPiece[]) => boolean
  /** Takes the end of the text. */
  readonly end: (pieces: JsonPiece[]) => void
  /** The record that the text so far ends inside of. */
  readonly begun: () => RecordInJson | undefined
}

type State =
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

/** A value that is being gathered, to be handed out, read as a key or only checked. */
interface Capture {
  readonly purpose: 'record' | 'key' | 'other'
  readonly start: LineColumn
  readonly closers: number[]
  readonly parts: string[]
  depth: number
  length: number
  isInString: boolean
  isEscaped: boolean
}

/** So much text from what does not belong where it stands tells what it is. */
const TELLING_LENGTH = 80

/** Up to this depth, closing brackets are compared with the opening ones. */
const COMPARED_DEPTH = 1000

const isSpace = (code: number): boolean =>
  code === SPACE || code === NEWLINE || code === RETURN || code === TAB

const EXPECTATIONS: Readonly<Record<State, JsonExpectation>> = {
  start: 'value',
  'first-item': 'value',
  item: 'value',
  'after-item': 'comma-or-bracket',
  'first-key': 'key-or-end',
  key: 'key',
  colon: 'colon',
  member: 'value',
  'after-member': 'comma-or-brace',
  done: 'end',
}

/** States that a comma leads to. */
const AFTER_COMMA: readonly State[] = ['item', 'key']

/** States inside a member of a dataset. */
const IN_MEMBER: readonly State[] = ['first-item', 'item', 'after-item', 'colon', 'member']

/** Looks for the end of a gathered value from `from` on: where it is, and whether the value is whole there. */
function gather(
  capture: Capture,
  text: string,
  from: number,
): { at: number; outcome: 'more' | 'whole' | 'broken' } {
  const { closers } = capture
  let { isInString, isEscaped, depth } = capture
  for (let at = from; at < text.length; at += 1) {
    let code = text.charCodeAt(at)
    if (isInString) {
      while (!isEscaped && code > SPACE && code !== QUOTE && code !== BACKSLASH) {
        at += 1
        code = text.charCodeAt(at)
      }
      if (isEscaped) isEscaped = false
      else if (code === BACKSLASH) isEscaped = true
      else if (code === QUOTE) {
        isInString = false
        if (depth === 0) return { at: at + 1, outcome: 'whole' }
      } else if (code === NEWLINE) return { at: at + 1, outcome: 'broken' }
    } else if (code === QUOTE) isInString = true
    else if (code === OPEN_OBJECT || code === OPEN_LIST) {
      if (depth < COMPARED_DEPTH) closers[depth] = code + 2
      depth += 1
    } else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
      if (depth === 0) return { at, outcome: 'whole' }
      depth -= 1
      if (depth < COMPARED_DEPTH && closers[depth] !== code) return { at: at + 1, outcome: 'broken' }
      if (depth === 0) return { at: at + 1, outcome: 'whole' }
    } else if (depth === 0 && (code === COMMA || isSpace(code))) return { at, outcome: 'whole' }
  }
  capture.isInString = isInString
  capture.isEscaped = isEscaped
  capture.depth = depth
  return { at: text.length, outcome: 'more' }
}

/**
 * Splits a document that begins at `start` into the texts of its records, each up to `maxLength` UTF-16 units. Only brackets and quotes
 * are looked at inside a record; whether its text is JSON is for the reader of records. Where brackets do not
 * match or a text runs over the end of its line, the rest cannot be told apart: the record is handed out as far
 * as it goes, and splitting ends.
 */
export function createJsonSplitter(shape: JsonShape, maxLength: number, start: LineColumn): JsonSplitter {
  let state: State = 'start'
  let capture: Capture | undefined
  let place = start
  let collection: Collection | undefined
  let member: string | undefined
  const members = new Set<string>()
  let item = 0
  let afterCapture: State = 'done'
  /** The beginning of what does not belong where it stands, of which more is to be seen. */
  let held = ''

  const memberPointer = (): string => (member === undefined ? '' : `/${pointerToken(member)}`)
  const recordHere = (): RecordInJson => ({
    pointer: shape === 'record' ? '' : `${memberPointer()}/${item}`,
    ...(collection && { collection }),
  })
  const report = (
    pieces: JsonPiece[],
    finding: ProblemContent,
    position: LineColumn,
    pointer: string,
  ): void => {
    pieces.push({ type: 'finding', finding, position, pointer })
  }
  const reportLost = (pieces: JsonPiece[], finding: ProblemContent, position: LineColumn): void => {
    const lost = recordHere()
    pieces.push({ type: 'finding', finding, position, pointer: lost.pointer, lost })
  }
  /** Reports something between values: it is about what these stand in. */
  const reportBetween = (pieces: JsonPiece[], finding: ProblemContent): void =>
    report(pieces, finding, place, IN_MEMBER.includes(state) ? memberPointer() : '')

  const takeKey = (text: string, start: LineColumn, pieces: JsonPiece[]): boolean => {
    const read = readJsonRecord(text)
    if (!read.ok || typeof read.value !== 'string') {
      if (!read.ok) report(pieces, read.error.finding, advance(start, text.slice(0, read.error.offset)), '')
      return false
    }
    member = read.value
    collection = collectionOf(member)
    const reportMember = (finding: ProblemContent) => report(pieces, finding, start, memberPointer())
    if (UNSAFE_KEYS.has(member)) reportMember(unsafeKey(member))
    else if (members.has(member)) reportMember(collectionTwice(member))
    else if (!collection && !isOtherMember(member)) reportMember(collectionUnknown(member, COLLECTION_NAMES))
    members.add(member)
    return true
  }
  const takeWhole = (
    { purpose, parts, length, start }: Capture,
    pieces: JsonPiece[],
    isEnded: boolean,
  ): boolean => {
    capture = undefined
    state = afterCapture
    const text = parts.join('')
    if (purpose === 'key') return takeKey(text, start, pieces)
    if (purpose === 'record') {
      if (length > maxLength) reportLost(pieces, recordTooLong(maxLength), start)
      else pieces.push({ type: 'record', text, start, isEnded, ...recordHere() })
      item += 1
    } else if (length > maxLength) report(pieces, recordTooLong(maxLength), start, memberPointer())
    else {
      const read = readJsonRecord(text, isEnded)
      if (!read.ok) {
        const { finding, offset, pointer } = read.error
        report(pieces, finding, advance(start, text.slice(0, offset)), memberPointer() + pointer)
      }
    }
    return true
  }
  const begin = (purpose: Capture['purpose'], next: State): void => {
    afterCapture = next
    capture = {
      purpose,
      start: place,
      closers: [],
      parts: [],
      depth: 0,
      length: 0,
      isInString: false,
      isEscaped: false,
    }
  }

  /** Takes one character between values: how many characters it used up, or -1 where it does not belong there. */
  const takeCharacter = (code: number, rest: string, pieces: JsonPiece[]): number => {
    const reportTrailingComma = () => reportBetween(pieces, jsonSyntax(EXPECTATIONS[state], rest, true))
    switch (state) {
      case 'start':
        if (shape === 'record') {
          if (code === COMMA || code === CLOSE_LIST || code === CLOSE_OBJECT) return -1
          begin('record', 'done')
          return 0
        }
        if (code !== (shape === 'list' ? OPEN_LIST : OPEN_OBJECT)) return -1
        state = shape === 'list' ? 'first-item' : 'first-key'
        return 1
      case 'first-item':
      case 'item':
        if (code === CLOSE_LIST) {
          if (state === 'item') reportTrailingComma()
          state = shape === 'list' ? 'done' : 'after-member'
          return 1
        }
        if (code === COMMA || code === CLOSE_OBJECT) return -1
        begin('record', 'after-item')
        return 0
      case 'after-item':
        if (code === COMMA) state = 'item'
        else if (code === CLOSE_LIST) state = shape === 'list' ? 'done' : 'after-member'
        else return -1
        return 1
      case 'first-key':
      case 'key':
        if (code === CLOSE_OBJECT) {
          if (state === 'key') reportTrailingComma()
          state = 'done'
          return 1
        }
        if (code !== QUOTE) return -1
        begin('key', 'colon')
        return 0
      case 'colon':
        if (code !== COLON) return -1
        state = 'member'
        return 1
      case 'member':
        if (code === COMMA || code === CLOSE_LIST || code === CLOSE_OBJECT) return -1
        if (code === OPEN_LIST && member !== undefined && !isOtherMember(member)) {
          state = 'first-item'
          item = 0
          return 1
        }
        if (member !== undefined && collection)
          report(pieces, collectionNotList(member), place, memberPointer())
        begin('other', 'after-member')
        return 0
      case 'after-member':
        if (code === COMMA) state = 'key'
        else if (code === CLOSE_OBJECT) state = 'done'
        else return -1
        return 1
      case 'done':
        return -1
    }
  }

  /** Takes text into the value that is being gathered: where it goes on, or -1 where nothing more can be read. */
  const takeInto = (active: Capture, text: string, from: number, pieces: JsonPiece[]): number => {
    const { at, outcome } = gather(active, text, from)
    active.length += at - from
    if (active.length <= maxLength) active.parts.push(text.slice(from, at))
    else active.parts.length = 0
    place = advance(place, text.slice(from, at))
    if (outcome === 'more') return at
    return takeWhole(active, pieces, true) && outcome === 'whole' ? at : -1
  }

  return {
    begun: () => (capture?.purpose === 'record' ? recordHere() : undefined),
    push: (next, isLast, pieces) => {
      const text = held + next
      held = ''
      let at = 0
      while (at < text.length) {
        if (capture) {
          at = takeInto(capture, text, at, pieces)
          if (at === -1) return false
          continue
        }
        const spaceStart = at
        while (isSpace(text.charCodeAt(at))) at += 1
        place = advance(place, text.slice(spaceStart, at))
        if (at === text.length) break
        const rest = text.slice(at, at + TELLING_LENGTH)
        const used = takeCharacter(text.charCodeAt(at), rest, pieces)
        if (used === -1) {
          if (rest.length < TELLING_LENGTH && !isLast) {
            held = rest
            return true
          }
          reportBetween(
            pieces,
            rest.startsWith('\0')
              ? nulCharacter()
              : jsonSyntax(EXPECTATIONS[state], rest, AFTER_COMMA.includes(state)),
          )
          return false
        }
        place = advance(place, text.slice(at, at + used))
        at += used
      }
      return true
    },
    end: (pieces) => {
      if (capture && (shape === 'record' || capture.depth > 0 || capture.isInString))
        takeWhole(capture, pieces, false)
      else if (capture?.purpose === 'record') reportLost(pieces, jsonTruncated(), place)
      else if (state === 'start') reportBetween(pieces, inputEmpty())
      else if (state !== 'done') reportBetween(pieces, jsonTruncated())
    },
  }
}
