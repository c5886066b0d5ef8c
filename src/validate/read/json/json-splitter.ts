import { inputEmpty } from '../problems/input-problems.js'
import { jsonTruncated } from '../problems/json-problems.js'
import { advance, type LineColumn } from '../text-position.js'
import { gather, isOpen, keepText } from './json-capture.js'
import { misplaced } from './json-expected.js'
import type { JsonPiece, JsonShape, RecordInJson } from './json-pieces.js'
import { isSpace } from './json-space.js'
import {
  beginSplitting,
  type Gathering,
  type JsonSplitting,
  recordHere,
  reportBetween,
  reportLost,
} from './json-splitting.js'
import { STEPS } from './json-steps.js'
import { takeValue } from './json-values.js'

/** Cuts the text of a document into its records as it comes in. */
export interface JsonSplitter {
  readonly push: (text: string) => JsonPiece[]
  /** The last pieces before the point where the text broke off. */
  readonly breakOff: () => JsonPiece[]
  /** The last pieces. */
  readonly end: () => JsonPiece[]
  /** Whether nothing after the text so far can be read. */
  readonly isStopped: () => boolean
  /** The record that the text so far ends inside of. */
  readonly begun: () => RecordInJson | undefined
}

/** So much text from what does not belong where it stands tells what it is. */
const TELLING_LENGTH = 80

const takePieces = (splitting: JsonSplitting): JsonPiece[] => {
  const { pieces } = splitting
  splitting.pieces = []
  return pieces
}

/** Goes on from one offset of a text to another; the latter. */
const goOn = (splitting: JsonSplitting, text: string, from: number, to: number): number => {
  splitting.place = advance(splitting.place, text.slice(from, to))
  return to
}

/** Takes text into the value that is being gathered; where it goes on. */
function takeInto(splitting: JsonSplitting, gathering: Gathering, text: string, from: number): number {
  const { at, outcome } = gather(gathering.capture, text, from)
  keepText(gathering.capture, text.slice(from, at), splitting.maxLength)
  goOn(splitting, text, from, at)
  if (outcome !== 'more') takeValue(splitting, gathering, { isEnded: true })
  if (outcome === 'broken') splitting.isStopped = true
  return at
}

function skipSpace(splitting: JsonSplitting, text: string, from: number): number {
  let at = from
  while (isSpace(text.charCodeAt(at))) at += 1
  return goOn(splitting, text, from, at)
}

function stopAt(splitting: JsonSplitting, rest: string): void {
  splitting.isStopped = true
  reportBetween(splitting, misplaced(splitting.state, rest))
}

/** Takes what stands between values at `from`; where it goes on. What does not belong there waits until enough of it is there. */
function takeBetween(splitting: JsonSplitting, text: string, from: number): number {
  const at = skipSpace(splitting, text, from)
  if (at === text.length) return at
  const rest = text.slice(at, at + TELLING_LENGTH)
  switch (STEPS[splitting.state](splitting, text.charCodeAt(at), rest)) {
    case 'taken':
      return goOn(splitting, text, at, at + 1)
    case 'begins-value':
      return at
    case 'misplaced':
      if (rest.length < TELLING_LENGTH) splitting.held = rest
      else stopAt(splitting, rest)
      return text.length
  }
}

function takeText(splitting: JsonSplitting, next: string): void {
  const text = splitting.held + next
  splitting.held = ''
  let at = 0
  while (at < text.length && !splitting.isStopped) {
    const { gathering } = splitting
    at = gathering ? takeInto(splitting, gathering, text, at) : takeBetween(splitting, text, at)
  }
}

/** What waited for more text waits no longer. */
const breakOff = (splitting: JsonSplitting): void => {
  if (splitting.held !== '') stopAt(splitting, splitting.held)
}

function endText(splitting: JsonSplitting): void {
  const { gathering, shape, state, place } = splitting
  if (gathering && (shape === 'record' || isOpen(gathering.capture)))
    takeValue(splitting, gathering, { isEnded: false })
  else if (gathering?.purpose === 'record') reportLost(splitting, jsonTruncated(), place)
  else if (state === 'start') reportBetween(splitting, inputEmpty())
  else if (state !== 'done') reportBetween(splitting, jsonTruncated())
}

/**
 * Splits a document that begins at `start` into the texts of its records, each up to `maxLength` UTF-16 units. Only
 * brackets and quotes are looked at inside a record; whether its text is JSON is for the reader of records. Where
 * brackets do not match or a text runs over the end of its line, the rest cannot be told apart: the record is handed
 * out as far as it goes, and splitting ends.
 */
export function createJsonSplitter(shape: JsonShape, maxLength: number, start: LineColumn): JsonSplitter {
  const splitting = beginSplitting(shape, maxLength, start)
  return {
    push: (text) => {
      takeText(splitting, text)
      return takePieces(splitting)
    },
    breakOff: () => {
      breakOff(splitting)
      return takePieces(splitting)
    },
    end: () => {
      breakOff(splitting)
      if (!splitting.isStopped) endText(splitting)
      return takePieces(splitting)
    },
    isStopped: () => splitting.isStopped,
    begun: () => (splitting.gathering?.purpose === 'record' ? recordHere(splitting) : undefined),
  }
}
