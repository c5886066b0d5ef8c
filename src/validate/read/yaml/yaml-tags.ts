import { type Document, isMap, isPair, isSeq, type ParsedNode } from 'yaml'
import { pointerOf } from '../../../atlas/pointer.js'
import type { OffsetFinding } from '../offset-finding.js'
import { yamlTag } from '../problems/yaml-problems.js'
import { keyOf, offsetOf } from './yaml-node.js'
import type { YamlRecordNode } from './yaml-pieces.js'

/** A tag, and the record that it stands in or before. */
export interface TagFinding extends OffsetFinding {
  readonly record?: YamlRecordNode
}

/** The tags of a document, which are passed over, each with the value that it stands before. */
export function findTags(
  { contents, warnings }: Document.Parsed<ParsedNode>,
  text: string,
  records: readonly YamlRecordNode[],
): readonly TagFinding[] {
  const tags = warnings
    .filter(({ code }) => code === 'TAG_RESOLVE_FAILED')
    .map(({ pos }) => pos)
    .toSorted(([one], [other]) => one - other)
  const recordOf = new Map(tags.length === 0 ? [] : records.map((record) => [record.node, record]))
  const found: TagFinding[] = []
  const path: (string | number)[] = []

  const take = (tag: readonly [number, number], record: YamlRecordNode | undefined): void => {
    const finding = yamlTag(text.slice(...tag))
    found.push({ offset: tag[0], pointer: pointerOf(path), finding, ...(record && { record }) })
  }
  const look = (node: unknown, around: YamlRecordNode | undefined): void => {
    const record = recordOf.get(node) ?? around
    const offset = offsetOf(node) ?? -1
    for (let tag = tags[found.length]; tag && tag[0] <= offset; tag = tags[found.length]) take(tag, record)
    if (found.length < tags.length) lookInside(node, record)
  }
  const lookInside = (node: unknown, record: YamlRecordNode | undefined): void => {
    if (!isMap(node) && !isSeq(node)) return
    for (const [at, item] of node.items.entries()) {
      const step = isPair(item) ? keyOf(item.key) : at
      if (step !== undefined) path.push(step)
      for (const inner of isPair(item) ? [item.key, item.value] : [item]) look(inner, record)
      if (step !== undefined) path.pop()
    }
  }

  look(contents, undefined)
  for (let tag = tags[found.length]; tag; tag = tags[found.length]) take(tag, undefined)
  return found
}
