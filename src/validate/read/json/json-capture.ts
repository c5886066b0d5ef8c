import {
  BACKSLASH,
  CLOSE_LIST,
  CLOSE_OBJECT,
  COMMA,
  NEWLINE,
  OPEN_LIST,
  OPEN_OBJECT,
  QUOTE,
  SPACE,
} from '../character-codes.js'
import type { LineColumn } from '../text-position.js'
import { isSpace } from './json-space.js'

/** A value whose text is being gathered. */
export interface Capture {
  readonly start: LineColumn
  /** The brackets that are to close those open. */
  readonly closers: number[]
  /** The text so far; nothing once it is too long. */
  readonly parts: string[]
  length: number
  depth: number
  isInString: boolean
  isEscaped: boolean
}

/** Begins to gather a value. */
export const beginCapture = (start: LineColumn): Capture => ({
  start,
  closers: [],
  parts: [],
  length: 0,
  depth: 0,
  isInString: false,
  isEscaped: false,
})

/** Whether a value ends inside brackets or quotes so far. */
export const isOpen = ({ depth, isInString }: Capture): boolean => depth > 0 || isInString

/** Keeps a stretch of the text of a value, unless the value is longer than `maxLength` by it. */
export function keepText(capture: Capture, text: string, maxLength: number): void {
  capture.length += text.length
  if (capture.length <= maxLength) capture.parts.push(text)
  else capture.parts.length = 0
}

/** Where a look for the end of a value came to, and whether the value goes on there, is whole, or cannot be told from what follows. */
export interface Gathered {
  readonly at: number
  readonly outcome: 'more' | 'whole' | 'broken'
}

/** Up to this depth, closing brackets are compared with the opening ones. */
const COMPARED_DEPTH = 1000

/** Looks for the end of a value from `from` on. */
export function gather(capture: Capture, text: string, from: number): Gathered {
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
