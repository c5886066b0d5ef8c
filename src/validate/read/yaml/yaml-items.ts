import { pointerOf } from '../../../atlas/pointer.js'
import type { InputItem, InputPosition, InputProblem } from '../../input.js'
import type { OffsetFinding } from '../offset-finding.js'
import {
  endOfReading,
  type PlaceInRecord,
  type ProblemContent,
  problem,
  problemInRecord,
} from '../problem.js'
import { findReach, type YamlExtent } from './yaml-break.js'
import { pathTooDeep } from './yaml-depth.js'
import type { YamlDocuments } from './yaml-documents.js'
import { idOfNode } from './yaml-id.js'
import { locateYaml, type YamlIndex } from './yaml-locate.js'
import { endOf } from './yaml-node.js'
import { piecesOf, type YamlOtherNode, type YamlRecordNode } from './yaml-pieces.js'
import { findTags } from './yaml-tags.js'
import { findTargets } from './yaml-targets.js'
import { readYamlRecord } from './yaml-value.js'

/** A document among those of an input. */
export interface YamlDocumentPart extends Omit<YamlExtent, 'isCut'>, Pick<YamlDocuments, 'placeOf'> {
  /** The number of its first record. */
  readonly start: number
  /** Why nothing of the input was read after this document. */
  readonly cut: InputProblem | undefined
  readonly isLast: boolean
}

/** An item, and where it stands: a problem where it is, a record where it ends, so that what is in it comes before. */
interface PlacedItem {
  readonly item: InputItem
  readonly offset: number
}

const inOrder = (placed: readonly PlacedItem[]): InputItem[] =>
  placed.toSorted((one, other) => one.offset - other.offset).map(({ item }) => item)

/** The items of one document, and the number of the next record after it. */
export function documentItems(part: YamlDocumentPart): { items: InputItem[]; next: number } {
  const { document, text, placeOf, cut, isLast } = part
  const pieces = piecesOf(document.contents)
  const targets = findTargets(document)
  const { end, kept, broken, stop, wholeUntil } = findReach({ ...part, isCut: cut !== undefined }, pieces)
  const known: YamlIndex = new Map()
  const ids = new Map<YamlRecordNode, string | undefined>()
  const placed: PlacedItem[] = []
  let index = part.start

  const idIn = (record: YamlRecordNode): string | undefined => {
    if (!ids.has(record)) ids.set(record, idOfNode(record.node, targets, wholeUntil))
    return ids.get(record)
  }
  const placeIn = (record: YamlRecordNode, pointer: string): PlaceInRecord => ({
    pointer,
    collection: record.collection,
    id: idIn(record),
  })
  const addProblem = (
    { offset, pointer, finding }: OffsetFinding,
    record?: YamlRecordNode,
    lostIndex?: number,
  ): void => {
    const item = record
      ? problemInRecord(finding, placeIn(record, pointer), placeOf(offset), lostIndex)
      : { ...problem(finding, placeOf(offset)), pointer }
    placed.push({ item, offset })
  }
  const addRecord = (record: YamlRecordNode): void => {
    const { node, offset, pointer, collection } = record
    const read = readYamlRecord(node, targets, pointer)
    if (!read.ok) {
      addProblem(read.error, record, index)
      return
    }
    if (read.warning) addProblem(read.warning, record)
    const item: InputItem = {
      type: 'record',
      index,
      pointer,
      value: read.value,
      ...(collection && { collection }),
      locate: (path) => placeOf(locateYaml(node, targets, path, known)),
    }
    placed.push({ item, offset: endOf(node) ?? offset })
  }
  const addOther = ({ node, pointer }: YamlOtherNode): void => {
    const read = readYamlRecord(node, targets, pointer)
    if (!read.ok) addProblem(read.error)
  }
  const losing = (content: ProblemContent, position: InputPosition | undefined): InputProblem => {
    if (!broken) return problem(content, position)
    const pointer = broken.pointer + pointerOf(content.code === 'too-deep' ? pathTooDeep(broken.node) : [])
    return broken.type === 'record'
      ? problemInRecord(content, placeIn(broken, pointer), position, index)
      : { ...problem(content, position), pointer }
  }

  for (const piece of kept) {
    if (piece.type === 'finding') addProblem(piece)
    else if (piece.type === 'other') addOther(piece)
    else {
      addRecord(piece)
      index += 1
    }
  }
  const records = pieces.filter((piece) => piece.type === 'record')
  for (const tag of findTags(document, text, records)) if (tag.offset <= stop) addProblem(tag, tag.record)
  const items = inOrder(placed)
  if (end) items.push(endOfReading(losing(end.finding, placeOf(end.offset)), !isLast))
  if (cut) items.push(endOfReading(end ? cut : losing(cut, cut.position)))
  return { items, next: broken?.type === 'record' ? index + 1 : index }
}
