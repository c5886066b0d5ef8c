import type { ProblemContent } from '../problem.js'
import { type JsonExpectation, jsonSyntax } from '../problems/json-problems.js'
import { nulCharacter } from '../problems/value-problems.js'
import type { JsonState } from './json-splitting.js'

const EXPECTATIONS: Readonly<Record<JsonState, JsonExpectation>> = {
  start: 'value',
  'first-item': 'value',
  item: 'value',
  'after-item': 'comma-or-bracket',
  'first-key': 'key-or-end',
  key: 'key',
  colon: 'colon',
  member: 'value',
  'after-member': 'comma-or-brace',
  done: 'end',
}

/** States that a comma leads to. */
const AFTER_COMMA: readonly JsonState[] = ['item', 'key']

/** What is wrong with a text that does not belong where it stands. */
export const misplaced = (state: JsonState, rest: string): ProblemContent =>
  rest.startsWith('\0') ? nulCharacter() : jsonSyntax(EXPECTATIONS[state], rest, AFTER_COMMA.includes(state))
