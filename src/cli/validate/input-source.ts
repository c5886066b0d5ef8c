import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { failure } from '../failure.js'
import type { CommandIo } from '../io.js'
import { fileReason } from '../read-text.js'
import { type Peeked, peek } from './peek.js'

/** An input that the command line names. */
export interface InputSource {
  /** The path of the file; absent for standard input. */
  readonly path?: string
  /** Its size in bytes; absent where that is not known before it is read, as with pipes. */
  readonly size?: number
  /** Opens it and looks at its beginning. Fails with the path and the reason. */
  readonly open: () => Promise<Peeked>
}

const CHUNK_BYTES = 256 * 1024

/** The bytes of a file from some byte on; from the first one of a pipe, too, which knows no places. */
export const fileBytes = (path: string, start = 0): AsyncIterable<Uint8Array> =>
  createReadStream(path, { ...(start > 0 && { start }), highWaterMark: CHUNK_BYTES })

const standardInput = ({ standardInput }: CommandIo): InputSource => ({
  open: () => {
    if (!standardInput) throw failure('there is no standard input to read')
    return peek(standardInput)
  },
})

const fileSource = async (path: string): Promise<InputSource> => {
  const cannotRead = (error: unknown) => failure(`cannot read ${path}: ${fileReason(error)}`)
  const stats = await stat(path).catch((error: unknown) => {
    throw cannotRead(error)
  })
  if (stats.isDirectory()) throw failure(`cannot read ${path}: it is a directory`)
  return {
    path,
    ...(stats.isFile() && { size: stats.size }),
    open: () =>
      peek(fileBytes(path)).catch((error: unknown) => {
        throw cannotRead(error)
      }),
  }
}

/** The inputs that arguments name, `-` being standard input. Fails before any is read where one cannot be. */
export const inputSources = async (
  paths: readonly string[],
  io: CommandIo,
): Promise<readonly InputSource[]> => {
  if (paths.filter((path) => path === '-').length > 1) throw failure('standard input can be given only once')
  const sources: InputSource[] = []
  for (const path of paths) sources.push(path === '-' ? standardInput(io) : await fileSource(path))
  return sources
}
