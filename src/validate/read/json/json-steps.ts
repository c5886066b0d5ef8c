import { CLOSE_LIST, CLOSE_OBJECT, COLON, COMMA, OPEN_LIST, OPEN_OBJECT, QUOTE } from '../character-codes.js'
import { isOtherMember } from '../dataset-shape.js'
import { collectionNotList } from '../problems/dataset-problems.js'
import { beginCapture } from './json-capture.js'
import { misplaced } from './json-expected.js'
import {
  type Gathering,
  type JsonSplitting,
  type JsonState,
  memberPointer,
  report,
  reportBetween,
} from './json-splitting.js'

/** What became of a character between values: it was taken, begins a value, or does not belong there. */
export type Step = 'taken' | 'begins-value' | 'misplaced'

/** Takes the character `code` between values, with which `rest` begins. */
type TakeStep = (splitting: JsonSplitting, code: number, rest: string) => Step

const beginsValue = (code: number): boolean => code !== COMMA && code !== CLOSE_LIST && code !== CLOSE_OBJECT

const goTo = (splitting: JsonSplitting, state: JsonState): Step => {
  splitting.state = state
  return 'taken'
}

const begin = (splitting: JsonSplitting, purpose: Gathering['purpose'], next: JsonState): Step => {
  splitting.gathering = { purpose, capture: beginCapture(splitting.place), next }
  return 'begins-value'
}

const afterList = ({ shape }: JsonSplitting): JsonState => (shape === 'list' ? 'done' : 'after-member')

const takeStart: TakeStep = (splitting, code) => {
  switch (splitting.shape) {
    case 'record':
      return beginsValue(code) ? begin(splitting, 'record', 'done') : 'misplaced'
    case 'list':
      return code === OPEN_LIST ? goTo(splitting, 'first-item') : 'misplaced'
    case 'dataset':
      return code === OPEN_OBJECT ? goTo(splitting, 'first-key') : 'misplaced'
  }
}

const takeFirstItem: TakeStep = (splitting, code) => {
  if (code === CLOSE_LIST) return goTo(splitting, afterList(splitting))
  return beginsValue(code) ? begin(splitting, 'record', 'after-item') : 'misplaced'
}

const takeItem: TakeStep = (splitting, code, rest) => {
  if (code === CLOSE_LIST) reportBetween(splitting, misplaced('item', rest))
  return takeFirstItem(splitting, code, rest)
}

const takeAfterItem: TakeStep = (splitting, code) => {
  if (code === COMMA) return goTo(splitting, 'item')
  return code === CLOSE_LIST ? goTo(splitting, afterList(splitting)) : 'misplaced'
}

const takeFirstKey: TakeStep = (splitting, code) => {
  if (code === CLOSE_OBJECT) return goTo(splitting, 'done')
  return code === QUOTE ? begin(splitting, 'key', 'colon') : 'misplaced'
}

const takeKey: TakeStep = (splitting, code, rest) => {
  if (code === CLOSE_OBJECT) reportBetween(splitting, misplaced('key', rest))
  return takeFirstKey(splitting, code, rest)
}

const takeColon: TakeStep = (splitting, code) => (code === COLON ? goTo(splitting, 'member') : 'misplaced')

const takeMember: TakeStep = (splitting, code) => {
  const { member, collection, place } = splitting
  if (!beginsValue(code)) return 'misplaced'
  if (code === OPEN_LIST && member !== undefined && !isOtherMember(member)) {
    splitting.item = 0
    return goTo(splitting, 'first-item')
  }
  if (member !== undefined && collection)
    report(splitting, collectionNotList(member), place, memberPointer(splitting))
  return begin(splitting, 'other', 'after-member')
}

const takeAfterMember: TakeStep = (splitting, code) => {
  if (code === COMMA) return goTo(splitting, 'key')
  return code === CLOSE_OBJECT ? goTo(splitting, 'done') : 'misplaced'
}

/** What each state does with the next character between values. */
export const STEPS: Readonly<Record<JsonState, TakeStep>> = {
  start: takeStart,
  'first-item': takeFirstItem,
  item: takeItem,
  'after-item': takeAfterItem,
  'first-key': takeFirstKey,
  key: takeKey,
  colon: takeColon,
  member: takeMember,
  'after-member': takeAfterMember,
  done: () => 'misplaced',
}
