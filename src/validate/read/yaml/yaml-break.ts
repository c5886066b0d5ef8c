import { type Document, isMap, isSeq, type ParsedNode } from 'yaml'
import { MAX_DEPTH } from '../limits.js'
import type { OffsetFinding } from '../offset-finding.js'
import { tooDeep } from '../problems/value-problems.js'
import { yamlSyntax } from '../problems/yaml-problems.js'
import { yamlLineHint } from './yaml-line-hint.js'
import { offsetOf } from './yaml-node.js'
import type { YamlOtherNode, YamlPiece, YamlRecordNode } from './yaml-pieces.js'
import { isUnclosedQuote, yamlReason } from './yaml-reasons.js'

/** A document, and what is known of its end. */
export interface YamlExtent {
  readonly document: Document.Parsed<ParsedNode>
  /** The text of the whole input. */
  readonly text: string
  /** Where the document is nested too deep. */
  readonly tooDeepAt: number | undefined
  /** Whether the text was cut off inside the document. */
  readonly isCut: boolean
}

/** How far a document can be read. */
export interface YamlReach {
  /** What makes the rest of the document unreadable. */
  readonly end: OffsetFinding | undefined
  /** The pieces that can be read. */
  readonly kept: readonly YamlPiece[]
  /** The value that does not end before the document does or breaks. */
  readonly broken: YamlRecordNode | YamlOtherNode | undefined
  /** Up to where the tags of the document are looked at. */
  readonly stop: number
  /** Up to where values are not cut short. */
  readonly wholeUntil: number
}

/** Where a text stands that is not closed; the library reports the end of it. */
function lastScalarOffset(node: unknown): number | undefined {
  if (isMap(node)) return lastScalarOffset(node.items.at(-1)?.value ?? node.items.at(-1)?.key)
  if (isSeq(node)) return lastScalarOffset(node.items.at(-1))
  return offsetOf(node)
}

/** More of a line is not looked at. */
const LONGEST_LINE = 1000

/** The line of a text at an offset. */
function lineAt(offset: number, text: string): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  return text.slice(start, start + LONGEST_LINE).split(/\r?\n/, 1)[0] ?? ''
}

/** The first thing that makes the rest of a document unreadable. */
function findBreak({ document, text, tooDeepAt }: YamlExtent): OffsetFinding | undefined {
  const first = document.errors.toSorted((one, other) => one.pos[0] - other.pos[0])[0]
  if (tooDeepAt !== undefined && (!first || first.pos[0] >= tooDeepAt))
    return { offset: tooDeepAt, pointer: '', finding: tooDeep(MAX_DEPTH) }
  if (!first) return undefined
  const opening = isUnclosedQuote(first) ? lastScalarOffset(document.contents) : undefined
  const offset = opening ?? first.pos[0]
  const hint = yamlLineHint(lineAt(offset, text))
  return { offset, pointer: '', finding: yamlSyntax(yamlReason(first), hint) }
}

/** Up to where records begin that an error has to do with: with the next one, if it is in the space before that. */
function reachOf(offset: number, pieces: readonly YamlPiece[], text: string): number {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  const next = pieces.find((piece) => piece.offset > offset)
  const isInSpace = next !== undefined && /^[ \t]+$/.test(text.slice(offset, next.offset))
  return isInSpace && /^ *-/.test(text.slice(lineStart, offset)) ? next.offset : offset
}

/**
 * How far a document can be read: up to where it breaks, and no further than to the last pieces before the text was
 * cut off. A break in the value that is cut off is none: the text may have been right.
 */
export function findReach(extent: YamlExtent, pieces: readonly YamlPiece[]): YamlReach {
  const { text, isCut } = extent
  const found = findBreak(extent)
  const lastValue = pieces.findLast(({ type }) => type !== 'finding')
  const end = isCut && found && lastValue && found.offset >= lastValue.offset ? undefined : found
  const stop = end?.offset ?? Number.POSITIVE_INFINITY
  const reach = end ? reachOf(stop, pieces, text) : stop
  const begun = pieces.filter(({ type, offset }) => (type === 'finding' ? offset < stop : offset <= reach))
  const last = end || isCut ? begun.at(-1) : undefined
  const cutOff = isCut
    ? pieces.slice(pieces.findLastIndex(({ pointer }) => pointer !== pieces.at(-1)?.pointer) + 1)
    : []
  const broken = last?.type === 'finding' ? undefined : last
  return {
    end,
    kept: begun.filter((piece) => piece !== broken && !cutOff.includes(piece)),
    broken,
    stop,
    wholeUntil: isCut && !end ? text.length : stop,
  }
}
