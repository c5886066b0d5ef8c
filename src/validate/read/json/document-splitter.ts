import { advance, type LineColumn, TEXT_START } from '../text-position.js'
import { findJsonShape } from './json-document.js'
import type { JsonPiece } from './json-pieces.js'
import { createJsonSplitter, type JsonSplitter } from './json-splitter.js'

/** A document of which it is not known what it holds, until there is a splitter. */
interface Opening {
  /** The text so far, without the white space before it. */
  head: string
  start: LineColumn
  /** How long the head must be before it is worth looking at again. */
  wanted: number
  splitter: JsonSplitter | undefined
}

const SPACE_BEFORE = /^[ \t\r\n]+/

const takeSpace = (opening: Opening): void => {
  const [space = ''] = SPACE_BEFORE.exec(opening.head) ?? []
  opening.start = advance(opening.start, space)
  opening.head = opening.head.slice(space.length)
}

/** Splits a document, whatever it holds, into the texts of its records, each up to `maxLength` UTF-16 units. */
export function createDocumentSplitter(maxLength: number): JsonSplitter {
  const opening: Opening = { head: '', start: TEXT_START, wanted: 0, splitter: undefined }

  const readHead = ({ isWhole }: { readonly isWhole: boolean }): JsonPiece[] => {
    takeSpace(opening)
    opening.wanted = 2 * opening.head.length
    const shape = findJsonShape(opening.head, isWhole)
    if (!shape) return []
    opening.splitter = createJsonSplitter(shape, maxLength, opening.start)
    return opening.splitter.push(opening.head)
  }
  /** The pieces of a text that is short, now that no more of it comes. */
  const readShort = (): JsonPiece[] => (opening.splitter ? [] : readHead({ isWhole: true }))

  return {
    push: (text) => {
      if (opening.splitter) return opening.splitter.push(text)
      opening.head += text
      return opening.head.length < opening.wanted ? [] : readHead({ isWhole: false })
    },
    breakOff: () => [...readShort(), ...(opening.splitter?.breakOff() ?? [])],
    end: () => [...readShort(), ...(opening.splitter?.end() ?? [])],
    isStopped: () => opening.splitter?.isStopped() === true,
    begun: () => opening.splitter?.begun(),
  }
}
