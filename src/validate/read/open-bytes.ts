import type { InputBytes, InputProblem } from '../input.js'
import { byteChunks } from './byte-chunks.js'
import { findEncoding, MARK_BYTES } from './encoding.js'
import { foreignFile, maySignForeign } from './foreign-file.js'
import { problem } from './problem.js'
import { inputUnreadable } from './problems/input-problems.js'

/** An input whose encoding is settled. */
export interface OpenBytes {
  readonly encoding: string
  readonly warnings: readonly InputProblem[]
  /** The chunks after the byte order mark; the last may be a problem, where the input broke off. */
  readonly chunks: AsyncGenerator<Uint8Array | InputProblem>
  /** Where in the bytes given the first chunk begins. */
  readonly offset: number
  /** Lets go of the input; for those who stop before they ask for chunks. */
  readonly close: () => Promise<void>
}

/**
 * Looks at the first bytes of an input to settle its encoding; at the name alone where `start` bytes come before
 * them. Encodings that cannot be read are a problem, and so are files of other programs.
 */
export async function openBytes(
  bytes: InputBytes,
  named?: string,
  start = 0,
): Promise<OpenBytes | InputProblem> {
  const chunks = byteChunks(bytes, start)
  const close = async (): Promise<void> => {
    await chunks.return(undefined)
  }
  const head: Uint8Array[] = []
  let broken: InputProblem | undefined
  let length = 0
  while (length < MARK_BYTES || (start === 0 && maySignForeign(joinBytes(head)))) {
    const { done, value } = await chunks.next()
    if (done) break
    if ('type' in value) broken = value
    else {
      head.push(value.slice())
      length += value.length
    }
  }
  const first = joinBytes(head)
  const known = start === 0 ? first : new Uint8Array(0)
  const foreign = foreignFile(known)
  const encoding = foreign ? inputUnreadable(foreign) : findEncoding(known, named)
  if ('code' in encoding) {
    await close()
    return problem(encoding)
  }
  async function* rest(unmarked: Uint8Array): AsyncGenerator<Uint8Array | InputProblem> {
    try {
      if (unmarked.length > 0) yield unmarked
      if (broken) yield broken
      else yield* chunks
    } finally {
      await close()
    }
  }
  return {
    encoding: encoding.name,
    warnings: encoding.warning ? [problem(encoding.warning)] : [],
    chunks: rest(first.subarray(encoding.markLength)),
    offset: encoding.markLength,
    close,
  }
}

/** Chunks as one. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts
  if (only && parts.length === 1) return only
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
