import { type Document, isMap, isScalar, isSeq, type ParsedNode } from 'yaml'
import { pointerOf } from '../../atlas/pointer.js'
import type { InputBytes, InputItem, InputPosition, InputProblem } from '../input.js'
import { decodeText } from './decode.js'
import type { OffsetFinding } from './json/json-scan.js'
import { MAX_DEPTH, MAX_RECORD_BYTES, MAX_YAML_LEXEMES } from './limits.js'
import { endOfReading, type PlaceInRecord, type ProblemContent, problem, problemInRecord } from './problem.js'
import { inputEmpty, inputTooLong, yamlTooLong } from './problems/input-problems.js'
import { tooDeep } from './problems/value-problems.js'
import { yamlSyntax } from './problems/yaml-problems.js'
import { pathTooDeep } from './yaml/yaml-depth.js'
import { readDocuments, type YamlDocuments } from './yaml/yaml-documents.js'
import { idOfNode } from './yaml/yaml-id.js'
import { piecesOf, type YamlPiece, type YamlRecordNode } from './yaml/yaml-pieces.js'
import { isUnclosedQuote, yamlReason } from './yaml/yaml-reasons.js'
import { findTags } from './yaml/yaml-tags.js'
import {
  endOf,
  findTargets,
  locateYaml,
  offsetOf,
  readYamlRecord,
  type YamlIndex,
} from './yaml/yaml-value.js'

/** How to read YAML. */
export interface YamlOptions {
  /** A label of the WHATWG encoding standard; UTF-8 unless this or a byte order mark says otherwise. */
  readonly encoding?: string
  /** How much of the input is read, in UTF-16 units; 16 Mi unless given. */
  readonly maxBytes?: number
  /** How many words and marks are read; 2 million unless given. */
  readonly maxLexemes?: number
}

/** Whether a document has nothing in it. */
const isBlank = ({ contents }: Document.Parsed<ParsedNode>): boolean =>
  contents === null || (isScalar(contents) && contents.value === null && !contents.source)

/** Where a text stands that is not closed; the library reports the end of it. */
function lastScalarOffset(node: unknown): number | undefined {
  if (isMap(node)) return lastScalarOffset(node.items.at(-1)?.value ?? node.items.at(-1)?.key)
  if (isSeq(node)) return lastScalarOffset(node.items.at(-1))
  return offsetOf(node)
}

/** The first thing that makes the rest of a document unreadable. */
function findBreak(
  document: Document.Parsed<ParsedNode>,
  tooDeepAt: number | undefined,
): OffsetFinding | undefined {
  const first = document.errors.toSorted((one, other) => one.pos[0] - other.pos[0])[0]
  if (tooDeepAt !== undefined && (!first || first.pos[0] >= tooDeepAt))
    return { offset: tooDeepAt, pointer: '', finding: tooDeep(MAX_DEPTH) }
  if (!first) return undefined
  const opening = isUnclosedQuote(first) ? lastScalarOffset(document.contents) : undefined
  return { offset: opening ?? first.pos[0], pointer: '', finding: yamlSyntax(yamlReason(first)) }
}

/** Up to where records begin that an error has to do with: with the next one, if it is in the space before that. */
function reachOf(offset: number, pieces: readonly YamlPiece[], text: string): number {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  const next = pieces.find((piece) => piece.offset > offset)
  const isInSpace = next !== undefined && /^[ \t]+$/.test(text.slice(offset, next.offset))
  return isInSpace && /^ *-/.test(text.slice(lineStart, offset)) ? next.offset : offset
}

/** An item, and where it stands: a problem where it is, a record where it ends, so that what is in it comes before. */
interface PlacedItem {
  readonly item: InputItem
  readonly offset: number
}

const inOrder = (placed: readonly PlacedItem[]): InputItem[] =>
  placed.toSorted((one, other) => one.offset - other.offset).map(({ item }) => item)

/** The items of one document, its records numbered from `start`. */
function documentItems(
  document: Document.Parsed<ParsedNode>,
  { placeOf, tooDeepAt }: Pick<YamlDocuments, 'placeOf' | 'tooDeepAt'>,
  text: string,
  start: number,
  cut: InputProblem | undefined,
  isLast: boolean,
): { items: InputItem[]; next: number } {
  const placed: PlacedItem[] = []
  let index = start
  const pieces = piecesOf(document.contents)
  const targets = findTargets(document)
  const known: YamlIndex = new Map()
  const lastRecord = pieces.findLast((piece) => piece.type === 'record')
  const found = findBreak(document, tooDeepAt)
  const end = cut && found && lastRecord && found.offset >= lastRecord.offset ? undefined : found
  const stop = end?.offset ?? Number.POSITIVE_INFINITY
  const reach = end ? reachOf(stop, pieces, text) : stop
  const readable = pieces.filter(({ type, offset }) => (type === 'record' ? offset <= reach : offset < stop))
  const lost = end || cut ? readable.findLast((piece) => piece.type === 'record') : undefined

  const wholeUntil = cut && !end ? text.length : stop
  const ids = new Map<YamlRecordNode, string | undefined>()
  const idIn = (piece: YamlRecordNode): string | undefined => {
    if (!ids.has(piece)) ids.set(piece, idOfNode(piece.node, targets, wholeUntil))
    return ids.get(piece)
  }
  const placeIn = (piece: YamlRecordNode, pointer: string): PlaceInRecord => ({
    pointer,
    collection: piece.collection,
    id: idIn(piece),
  })
  const addProblem = (
    { offset, pointer, finding }: OffsetFinding,
    piece?: YamlRecordNode,
    lostIndex?: number,
  ) => {
    const item = piece
      ? problemInRecord(finding, placeIn(piece, pointer), placeOf(offset), lostIndex)
      : { ...problem(finding, placeOf(offset)), pointer }
    placed.push({ item, offset })
  }
  const cutOff = cut && pieces.at(-1)
  for (const piece of readable) {
    if (piece === lost || piece === cutOff) continue
    if (piece.type === 'finding') {
      addProblem(piece)
      continue
    }
    const { node, pointer, collection } = piece
    const record = readYamlRecord(node, targets, pointer)
    if (!record.ok) addProblem(record.error, piece, index)
    else {
      if (record.warning) addProblem(record.warning, piece)
      const item: InputItem = {
        type: 'record',
        index,
        pointer,
        value: record.value,
        ...(collection && { collection }),
        locate: (path) => placeOf(locateYaml(node, targets, path, known)),
      }
      placed.push({ item, offset: endOf(node) ?? piece.offset })
    }
    index += 1
  }
  const records = pieces.filter((piece) => piece.type === 'record')
  for (const tag of findTags(document, text, records)) if (tag.offset <= stop) addProblem(tag, tag.record)
  const items = inOrder(placed)
  const losing = (finding: ProblemContent, position: InputPosition | undefined): InputProblem => {
    if (!lost) return problem(finding, position)
    const inside = finding.code === 'too-deep' ? pathTooDeep(lost.node) : []
    return problemInRecord(finding, placeIn(lost, lost.pointer + pointerOf(inside)), position, index)
  }
  if (end) items.push(endOfReading(losing(end.finding, placeOf(end.offset)), !isLast))
  if (cut) items.push(endOfReading(end ? cut : losing(cut, cut.position)))
  return { items, next: lost ? index + 1 : index }
}

/**
 * Reads YAML 1.2: one or more documents, each of them a list of records, a dataset or one record. All of it is
 * held in memory, and so only as much is read as `maxBytes` allows. A record that cannot be made a value is a
 * problem, and so is an error of syntax, which ends the reading of its document and costs the record it is in.
 * Dates stay text; tags and merge keys are not followed; aliases are, up to a limit.
 */
export async function* readYaml(
  bytes: InputBytes,
  options: YamlOptions = {},
): AsyncGenerator<readonly InputItem[]> {
  const { maxBytes: limit = MAX_RECORD_BYTES, maxLexemes = MAX_YAML_LEXEMES } = options
  const chunks: string[] = []
  let length = 0
  let cut: InputProblem | undefined
  for await (const chunk of decodeText(bytes, options.encoding)) {
    if (typeof chunk !== 'string') {
      if (chunk.severity === 'error') cut = chunk
      else yield [chunk]
      continue
    }
    chunks.push(chunk)
    length += chunk.length
    if (length <= limit) continue
    cut = problem(inputTooLong(limit))
    break
  }
  const text = chunks.join('').slice(0, limit)
  const { documents, placeOf, tooDeepAt, tooLongAt } = readDocuments(text, maxLexemes)
  if (tooLongAt !== undefined) cut = problem(yamlTooLong(maxLexemes), placeOf(tooLongAt))
  else if (cut?.code === 'input-too-long') cut = { ...cut, position: placeOf(text.length) }
  const filled = documents.filter((document) => !isBlank(document) || document.errors.length > 0)
  let index = 0
  for (const document of filled) {
    const isLast = document === filled.at(-1)
    const { items, next } = documentItems(
      document,
      { placeOf, ...(isLast && tooDeepAt !== undefined && { tooDeepAt }) },
      text,
      index,
      isLast ? cut : undefined,
      isLast,
    )
    index = next
    yield items
  }
  if (filled.length === 0) yield [cut ?? problem(inputEmpty())]
}
