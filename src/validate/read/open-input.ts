import type { InputBytes, InputProblem, StreamInput } from '../input.js'
import { encodeText } from './encode-text.js'
import { problem } from './problem.js'
import { inputUnreadable } from './problems/input-problems.js'

/** The bytes of an input, and whether they are of a text, whose encoding is UTF-8 whatever else is said. */
export interface OpenInput {
  readonly bytes: InputBytes
  readonly isText: boolean
}

const WANTED =
  'Bytes to read are a text, a Uint8Array, a stream, an async sequence of these, a Blob, a Response or a Request'

const notAnInput = (is: string): TypeError => new TypeError(`${WANTED}, not ${is}.`)

const withoutAnswer = (status: number): InputProblem =>
  problem(
    inputUnreadable({
      en: `the server answered with status ${status}`,
      ja: `サーバーの応答のステータスは${status}です`,
    }),
  )

const openBody = (message: Response | Request): OpenInput | InputProblem => {
  const { body, bodyUsed } = message
  if ('ok' in message && !message.ok) {
    body?.cancel().catch(() => undefined)
    return withoutAnswer(message.status)
  }
  if (bodyUsed) throw new TypeError('The body was read already; a Response or Request can be read once.')
  return body ? openInput(body) : { bytes: new Uint8Array(), isText: false }
}

/** The bytes of an input, or the problem that there are none. Throws a `TypeError` for what is no input. */
export const openInput = (input: StreamInput): OpenInput | InputProblem => {
  const asBytes = (bytes: InputBytes): OpenInput => ({ bytes, isText: false })
  if (typeof input === 'string') return { bytes: encodeText(input), isText: true }
  if (typeof input !== 'object' || input === null) throw notAnInput(input === null ? 'null' : typeof input)
  if (input instanceof Uint8Array) return asBytes(input)
  if (ArrayBuffer.isView(input))
    return asBytes(new Uint8Array(input.buffer, input.byteOffset, input.byteLength))
  if (input instanceof ArrayBuffer) return asBytes(new Uint8Array(input))
  if ('getReader' in input || Symbol.asyncIterator in input) return asBytes(input)
  if ('bodyUsed' in input) return openBody(input)
  if ('stream' in input) return asBytes(input.stream())
  throw notAnInput(
    'then' in input ? 'a promise: await it first' : 'an object: validateDataset takes JavaScript values',
  )
}
