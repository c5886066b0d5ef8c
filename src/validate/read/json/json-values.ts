import { collectionOf } from '../dataset-shape.js'
import { memberFinding } from '../member-finding.js'
import { recordTooLong } from '../problems/input-problems.js'
import { advance, type LineColumn } from '../text-position.js'
import { readJsonRecord } from './json-record.js'
import {
  type Gathering,
  type JsonSplitting,
  memberPointer,
  recordHere,
  report,
  reportLost,
} from './json-splitting.js'

const beginMember = (splitting: JsonSplitting, key: string, start: LineColumn): void => {
  splitting.member = key
  splitting.collection = collectionOf(key)
  const finding = memberFinding(key, splitting.members)
  if (finding) report(splitting, finding, start, memberPointer(splitting))
  splitting.members.add(key)
}

/** The text of a value as far as it was gathered. */
interface ValueText {
  /** Nothing where it is too long. */
  readonly text: string
  readonly start: LineColumn
  readonly isTooLong: boolean
  /** Whether the text of the document goes on after the value. */
  readonly isEnded: boolean
}

/** Takes a key; where that cannot be read, neither can what comes after it, if anything does. */
function takeKey(splitting: JsonSplitting, { text, start, isEnded }: ValueText): void {
  const read = readJsonRecord(text)
  if (read.ok && typeof read.value === 'string') {
    beginMember(splitting, read.value, start)
    return
  }
  splitting.isStopped = isEnded
  if (read.ok) return
  const { finding, offset } = read.error
  report(splitting, finding, advance(start, text.slice(0, offset)), '')
}

function takeRecord(splitting: JsonSplitting, { text, start, isTooLong, isEnded }: ValueText): void {
  const { maxLength, pieces } = splitting
  if (isTooLong) reportLost(splitting, recordTooLong(maxLength), start)
  else pieces.push({ type: 'record', text, start, isEnded, ...recordHere(splitting) })
  splitting.item += 1
}

/** Checks a value that holds no records. */
function checkOther(splitting: JsonSplitting, { text, start, isTooLong, isEnded }: ValueText): void {
  const around = memberPointer(splitting)
  if (isTooLong) {
    report(splitting, recordTooLong(splitting.maxLength), start, around)
    return
  }
  const read = readJsonRecord(text, isEnded)
  if (read.ok) return
  const { finding, offset, pointer } = read.error
  report(splitting, finding, advance(start, text.slice(0, offset)), around + pointer)
}

const TAKE_VALUE = { key: takeKey, record: takeRecord, other: checkOther }

/** Takes a value as far as it was gathered; `isEnded` says that the text goes on after it. */
export function takeValue(
  splitting: JsonSplitting,
  { purpose, capture, next }: Gathering,
  { isEnded }: Pick<ValueText, 'isEnded'>,
): void {
  const { parts, start, length } = capture
  splitting.gathering = undefined
  splitting.state = next
  const isTooLong = length > splitting.maxLength
  TAKE_VALUE[purpose](splitting, { text: parts.join(''), start, isTooLong, isEnded })
}
