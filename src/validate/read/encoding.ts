import type { ProblemContent } from './problem.js'
import { encodingMark, encodingUnknown } from './problems/encoding-problems.js'
import { decodeWindows1252 } from './windows-1252.js'

/** The encoding of an input, as `TextDecoder` names it, and the length of the byte order mark before the text. */
export interface Encoding {
  readonly name: string
  readonly markLength: number
  /** Set where the byte order mark overrules the encoding that the caller named. */
  readonly warning?: ProblemContent
}

/** How many bytes `findEncoding` looks at. */
export const MARK_BYTES = 4

const UTF_32 = [
  [0xff, 0xfe, 0x00, 0x00],
  [0x00, 0x00, 0xfe, 0xff],
]
const MARKS = [
  { name: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { name: 'utf-16le', mark: [0xff, 0xfe] },
  { name: 'utf-16be', mark: [0xfe, 0xff] },
]
/** Its bytes mean something else after a switch of mode, so that it cannot be cut anywhere. */
const STATEFUL = 'iso-2022-jp'

/** Whether bytes begin with others. */
export const begins = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte)

/** Decodes bytes, and throws where they are not of its encoding. */
export interface StrictDecoder {
  /** The name that the WHATWG encoding standard has for the encoding, in lower case. */
  readonly encoding: string
  readonly decode: (bytes: Uint8Array, options?: { readonly stream: boolean }) => string
}

/** Names by which Windows and Python call encodings, and the standard does not. */
const OTHER_NAMES: Readonly<Record<string, string>> = { cp932: 'shift_jis' }

/** A decoder that keeps byte order marks, or undefined where no such encoding is known. */
export function strictDecoder(name: string): StrictDecoder | undefined {
  try {
    const label = OTHER_NAMES[name.trim().toLowerCase()] ?? name
    const decoder = new TextDecoder(label, { fatal: true, ignoreBOM: true })
    const { encoding } = decoder
    if (encoding === 'windows-1252') return { encoding, decode: decodeWindows1252 }
    return { encoding, decode: (bytes, options) => decoder.decode(bytes, options) }
  } catch {
    return undefined
  }
}

/** The text of bytes, or undefined where they are not of the encoding. */
export const decodeOrUndefined = (decoder: StrictDecoder, bytes: Uint8Array): string | undefined => {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}

/**
 * The encoding of an input that begins with these bytes: that of its byte order mark, else the named one, else
 * UTF-8. An encoding that cannot be read is a finding.
 */
export function findEncoding(head: Uint8Array, named: string | undefined): Encoding | ProblemContent {
  if (UTF_32.some((mark) => begins(head, mark))) return encodingUnknown('utf-32')
  const known = named === undefined ? 'utf-8' : strictDecoder(named)?.encoding
  if (named !== undefined && (known === undefined || known === STATEFUL)) return encodingUnknown(named)
  const marked = MARKS.find(({ mark }) => begins(head, mark))
  if (!marked) return { name: known ?? 'utf-8', markLength: 0 }
  const overruled = named !== undefined && known !== marked.name && named.toLowerCase() !== 'utf-16'
  return {
    name: marked.name,
    markLength: marked.mark.length,
    ...(overruled && { warning: encodingMark(named, marked.name) }),
  }
}

const decodes = (bytes: Uint8Array, encoding: string): boolean => {
  try {
    strictDecoder(encoding)?.decode(bytes)
    return true
  } catch {
    return false
  }
}

const startsWell = (bytes: Uint8Array, encoding: string): boolean => {
  try {
    strictDecoder(encoding)?.decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

const LONGEST_CHARACTER = 4

/**
 * Where the first ill-formed character of bytes begins that do not decode; everything before it does. The bytes
 * must begin at the start of a character.
 */
export function wrongByteOffset(bytes: Uint8Array, encoding: string): number {
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = (good + bad) >>> 1
    if (startsWell(bytes.subarray(0, middle), encoding)) good = middle
    else bad = middle
  }
  for (let start = good; start > good - LONGEST_CHARACTER && start > 0; start -= 1)
    if (decodes(bytes.subarray(0, start), encoding)) return start
  return 0
}
