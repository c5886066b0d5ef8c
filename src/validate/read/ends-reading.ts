import type { InputProblem } from '../input.js'

/** Codes of what is only said of an input of which nothing further was read. */
const CODES: ReadonlySet<string> = new Set([
  'encoding-range',
  'encoding-unknown',
  'input-broken',
  'input-too-long',
  'input-unreadable',
])

/** Whether a problem keeps the rest of an input from being read. */
export const endsReading = ({ endsReading, code }: InputProblem): boolean =>
  endsReading === true || CODES.has(code)
