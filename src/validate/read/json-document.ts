import { isDataset, type ValueSort } from './dataset-shape.js'
import type { JsonShape } from './json-splitter.js'

const FIRST_MEMBER = /^\{\s*"((?:[^"\\]|\\.)*)"\s*:\s*(?:\[\s*(\S)|([^[\s]))/
/** How much of a document is looked at; more is needed only where it begins with as much white space. */
const HEAD_LENGTH = 64 * 1024

const sortOf = (character: string | undefined): ValueSort =>
  character === '{' ? 'object' : character === ']' ? 'nothing' : 'other'

/** What a document that begins with this text holds; undefined where more of it must be seen. */
export function findJsonShape(head: string, isWhole: boolean): JsonShape | undefined {
  const text = head.trimStart()
  if (text.startsWith('[')) return 'list'
  if (text !== '' && !text.startsWith('{')) return 'record'
  const [, key, item, value] = FIRST_MEMBER.exec(text) ?? []
  if (key !== undefined)
    return isDataset(key, item === undefined ? sortOf(value) : 'list', sortOf(item)) ? 'dataset' : 'record'
  return isWhole || text.length > HEAD_LENGTH ? 'record' : undefined
}
