import { isAlias, isMap, isScalar, isSeq, type Pair } from 'yaml'
import { pointerToken } from '../../../atlas/pointer.js'
import type { Collection } from '../../../model/kinds.js'
import { collectionOf, isDataset, isOtherMember, type Member, type ValueSort } from '../dataset-shape.js'
import { memberFinding } from '../member-finding.js'
import type { OffsetFinding } from '../offset-finding.js'
import type { ProblemContent } from '../problem.js'
import { collectionAlias, collectionNotList } from '../problems/dataset-problems.js'
import { yamlKey } from '../problems/yaml-problems.js'
import { keyOf, offsetOf } from './yaml-node.js'

/** The node of a record. */
export interface YamlRecordNode {
  readonly type: 'record'
  readonly node: unknown
  readonly offset: number
  readonly pointer: string
  readonly collection?: Collection
}

/** The node of a member of a dataset that holds no records. */
export interface YamlOtherNode {
  readonly type: 'other'
  readonly node: unknown
  readonly offset: number
  readonly pointer: string
}

/** A stretch of a document in its order: a record, a member without any, or something wrong between records. */
export type YamlPiece = YamlRecordNode | YamlOtherNode | ({ readonly type: 'finding' } & OffsetFinding)

const sortOf = (node: unknown): ValueSort => {
  if (isMap(node)) return 'object'
  if (isSeq(node)) return 'list'
  if (node === null || (isScalar(node) && node.value === null)) return 'null'
  return node === undefined ? 'nothing' : 'other'
}

const membersOf = ({ items }: { readonly items: readonly Pair[] }): Member[] =>
  items.map(({ key, value }) => ({
    name: keyOf(key) ?? '',
    value: sortOf(value),
    firstItem: isSeq(value) ? sortOf(value.items[0]) : 'nothing',
  }))

function datasetPieces(pairs: readonly { readonly key: unknown; readonly value: unknown }[]): YamlPiece[] {
  const seen = new Set<string>()
  return pairs.flatMap(({ key, value }): YamlPiece[] => {
    const offset = offsetOf(key) ?? offsetOf(value) ?? 0
    const name = keyOf(key)
    if (name === undefined) return [{ type: 'finding', offset, pointer: '', finding: yamlKey() }]
    const pieces: YamlPiece[] = []
    const collection = collectionOf(name)
    const pointer = `/${pointerToken(name)}`
    const report = (finding: ProblemContent, at = offset) =>
      pieces.push({ type: 'finding', offset: at, pointer, finding })
    const wrong = memberFinding(name, seen)
    if (wrong) report(wrong)
    seen.add(name)
    if (isSeq(value) && !isOtherMember(name)) {
      for (const [at, node] of value.items.entries())
        pieces.push({
          type: 'record',
          node,
          offset: offsetOf(node) ?? offset,
          pointer: `${pointer}/${at}`,
          ...(collection && { collection }),
        })
      return pieces
    }
    const at = offsetOf(value) ?? offset
    if (collection) report(isAlias(value) ? collectionAlias(name) : collectionNotList(name), at)
    return [...pieces, { type: 'other', node: value, offset: at, pointer }]
  })
}

/** The pieces of a document: of a list of records, a dataset or one record. */
export function piecesOf(contents: unknown): YamlPiece[] {
  const offset = offsetOf(contents) ?? 0
  if (isSeq(contents))
    return contents.items.map((node, at) => ({
      type: 'record',
      node,
      offset: offsetOf(node) ?? offset,
      pointer: `/${at}`,
    }))
  if (isMap(contents) && isDataset(membersOf(contents), true)) return datasetPieces(contents.items)
  return [{ type: 'record', node: contents, offset, pointer: '' }]
}
