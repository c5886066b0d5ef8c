import { open, stat } from 'node:fs/promises'
import type { LocalizedText } from '../../model/records.js'
import { CUT_SHORT, readFailure } from '../../validate/read/read-failure.js'
import type { CommandIo } from '../io.js'
import { mistake } from '../mistakes/mistake.js'
import { type Peeked, peek } from './peek.js'
import { requireGivenOnce } from './require-given-once.js'

/** Why an input cannot be read. */
export interface Unreadable {
  readonly reason: LocalizedText
}

/** An input that the command line names. */
export interface InputSource {
  /** The path of the file; absent for standard input. */
  readonly path?: string
  /** Its size in bytes; absent where that is not known before it is read, as with pipes. */
  readonly size?: number
  /** Opens it and looks at its beginning. */
  readonly open: () => Promise<Peeked | Unreadable>
}

const CHUNK_BYTES = 256 * 1024

/**
 * The bytes of a file from some byte on; from the first one of a pipe, too, which knows no places. Up to byte `end` the
 * next chunk is read while the last one is worked on, which it does not overwrite; the one after it does. Fails where
 * the file ends before byte `end`, since it was cut short while it was read.
 */
export async function* fileBytes(path: string, start = 0, end = start): AsyncGenerator<Uint8Array> {
  const file = await open(path)
  let [buffer, other] = [new Uint8Array(CHUNK_BYTES), new Uint8Array(CHUNK_BYTES)]
  let at = start
  const read = () => {
    const reading = file.read(buffer, 0, buffer.length, start > 0 ? at : null)
    reading.catch(() => undefined)
    return reading
  }
  let ahead: ReturnType<typeof read> | undefined
  try {
    for (;;) {
      const { bytesRead } = await (ahead ?? read())
      if (bytesRead === 0) break
      at += bytesRead
      const chunk = buffer.subarray(0, bytesRead)
      ;[buffer, other] = [other, buffer]
      ahead = at < end ? read() : undefined
      yield chunk
    }
    if (at < end) throw Object.assign(new Error('The file became shorter.'), { code: CUT_SHORT })
  } finally {
    await ahead?.catch(() => undefined)
    await file.close()
  }
}

const standardInput = ({ standardInput }: CommandIo): InputSource => ({
  open: () => {
    if (!standardInput)
      throw mistake({ en: 'there is no standard input to read', ja: '読み込む標準入力がありません。' })
    return peek(standardInput)
  },
})

const unreadable = (error: unknown): Unreadable => ({ reason: readFailure(error) })

const fileSource = async (path: string): Promise<InputSource> => {
  const stats = await stat(path).catch(unreadable)
  if ('reason' in stats) return { path, size: 0, open: async () => stats }
  return {
    path,
    ...(stats.isFile() && { size: stats.size }),
    open: () => peek(fileBytes(path, 0, stats.size)).catch(unreadable),
  }
}

/** The inputs that arguments name, `-` being standard input. Fails where one is named twice. */
export const inputSources = async (
  paths: readonly string[],
  io: CommandIo,
): Promise<readonly InputSource[]> => {
  if (paths.filter((path) => path === '-').length > 1)
    throw mistake({
      en: 'standard input can be given only once',
      ja: '標準入力は一度しか指定できません。',
    })
  await requireGivenOnce(paths)
  const sources: InputSource[] = []
  for (const path of paths) sources.push(path === '-' ? standardInput(io) : await fileSource(path))
  return sources
}
