import type { LocalizedText } from '../../model/records.js'
import type { InputBytes, InputProblem } from '../input.js'
import { isAbort } from './is-abort.js'
import { problem } from './problem.js'
import { inputBroken } from './problems/input-problems.js'
import { readFailure } from './read-failure.js'

const SLICE = 64 * 1024

function* slices(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += SLICE) yield bytes.subarray(start, start + SLICE)
}

async function* fromStream(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader()
  let finished = false
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) {
        finished = true
        return
      }
      yield value
    }
  } catch (error) {
    finished = true
    throw error
  } finally {
    if (!finished) await reader.cancel()
    reader.releaseLock()
  }
}

/** Why a chunk cannot be read that a program in plain JavaScript gives. */
const noBytes = (chunk: unknown): LocalizedText =>
  typeof chunk === 'string'
    ? {
        en: 'what comes next is text and not bytes; have the source give bytes, without an encoding of its own',
        ja: '次に届いたものが、バイト列ではなく文字列です。読み込み元で文字コードを指定せず、バイト列を渡してください',
      }
    : { en: 'what comes next is not bytes', ja: '次に届いたものが、バイト列ではありません' }

const source = (bytes: InputBytes): Iterable<Uint8Array> | AsyncIterable<Uint8Array> => {
  if (bytes instanceof Uint8Array) return [bytes]
  return 'getReader' in bytes ? fromStream(bytes) : bytes
}

/**
 * The chunks of an input, none of them empty or very large. Where the input breaks off, the last item is a problem that
 * says so; an abort is passed on. `start` is the number of bytes of the input before the first chunk.
 */
export async function* byteChunks(bytes: InputBytes, start = 0): AsyncGenerator<Uint8Array | InputProblem> {
  let read = start
  try {
    for await (const chunk of source(bytes)) {
      if (!ArrayBuffer.isView(chunk)) {
        yield problem(inputBroken(read, noBytes(chunk)))
        return
      }
      read += chunk.length
      yield* slices(chunk)
    }
  } catch (error) {
    if (isAbort(error)) throw error
    yield problem(inputBroken(read, readFailure(error)))
  }
}
