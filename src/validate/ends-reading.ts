import type { InputProblem } from './input.js'
import { endOfReading } from './read/problems.js'

/** Codes of what is only said of an input of which nothing further was read. */
const CODES: ReadonlySet<string> = new Set([
  'encoding-range',
  'encoding-unknown',
  'input-broken',
  'input-too-long',
  'input-unreadable',
])

const SAYING_NOTHING: InputProblem = {
  type: 'problem',
  severity: 'error',
  code: '',
  message: { en: '', ja: '' },
}

/** How readers say that nothing after a problem was read, in the input or in one of its documents. */
const ENDINGS = [false, true].map((isDocument) => endOfReading(SAYING_NOTHING, isDocument).message.en)

/** Whether a problem keeps the rest of an input from being read. */
export const endsReading = ({ endsReading, code, message }: InputProblem): boolean =>
  endsReading === true || CODES.has(code) || ENDINGS.some((ending) => message.en.endsWith(ending))
