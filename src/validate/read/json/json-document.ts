import { isDataset, type Member, type ValueSort } from '../dataset-shape.js'
import { skipSpace, skipString, skipValue } from './json-locate.js'
import type { JsonShape } from './json-pieces.js'
import { keyText } from './json-scan.js'

/** How much of a document is looked at. */
const HEAD_LENGTH = 64 * 1024

const sortOf = (character: string): ValueSort => {
  switch (character) {
    case '{':
      return 'object'
    case '[':
      return 'list'
    case ']':
      return 'nothing'
    case 'n':
      return 'null'
    default:
      return 'other'
  }
}

/** The members of an object at the start of a text, as far as the text has them. */
function* membersOf(text: string): Generator<Member> {
  let at = skipSpace(text, 1)
  while (text[at] === '"') {
    const keyEnd = skipString(text, at)
    const valueAt = skipSpace(text, skipSpace(text, keyEnd) + 1)
    const itemAt = text[valueAt] === '[' ? skipSpace(text, valueAt + 1) : valueAt
    if (itemAt >= text.length) return
    yield {
      name: keyText(text, at, keyEnd),
      value: sortOf(text.charAt(valueAt)),
      firstItem: sortOf(text.charAt(itemAt)),
    }
    at = skipSpace(text, skipValue(text, valueAt) + 1)
  }
}

/** What a document that begins with this text holds; undefined where more of it must be seen. */
export function findJsonShape(head: string, isWhole: boolean): JsonShape | undefined {
  const text = head.trimStart().slice(0, HEAD_LENGTH)
  if (text.startsWith('[')) return 'list'
  if (text !== '' && !text.startsWith('{')) return 'record'
  const isEnough = isWhole || text.length === HEAD_LENGTH
  const decision = isDataset(membersOf(text), isEnough)
  if (decision !== undefined) return decision ? 'dataset' : 'record'
  return isEnough ? 'record' : undefined
}
