import { stat } from 'node:fs/promises'
import type { Kind } from '../../model/kinds.js'
import type { LocalizedText } from '../../model/records.js'
import type { InputFormat } from '../../validate/read/detect-format.js'
import { readFailure } from '../../validate/read/read-failure.js'
import type { InputFile } from '../input/input-file.js'
import type { CommandIo } from '../io.js'
import { mistake } from '../mistakes/mistake.js'
import { fileBytes } from './file-bytes.js'
import { type Peeked, peek } from './peek.js'
import { requireGivenOnce } from './require-given-once.js'

/** Why an input cannot be read. */
export interface Unreadable {
  readonly reason: LocalizedText
}

/** An input that the command line names. */
export interface InputSource {
  /** The kind of its records, where the command line says it of this input alone. */
  readonly kind?: Kind
  /** The path of the file; absent for standard input. */
  readonly path?: string
  /** Its format, where that is known before it is opened. */
  readonly format?: InputFormat
  /** Its size in bytes; absent where that is not known before it is read, as with pipes. */
  readonly size?: number
  /** Opens it and looks at its beginning. */
  readonly open: () => Promise<Peeked | Unreadable>
}

const fromStandardInput = ({ standardInput }: CommandIo): InputSource => ({
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

/** The inputs that files name, `-` being standard input. Fails where one is named twice. */
export const inputSources = async (
  files: readonly InputFile[],
  io: CommandIo,
): Promise<readonly InputSource[]> => {
  const paths = files.map(({ path }) => path)
  if (paths.filter((path) => path === '-').length > 1)
    throw mistake({
      en: 'standard input can be given only once',
      ja: '標準入力は一度しか指定できません。',
    })
  await requireGivenOnce(paths)
  const sources: InputSource[] = []
  for (const { path, kind } of files) {
    const source = path === '-' ? fromStandardInput(io) : await fileSource(path)
    sources.push({ ...source, ...(kind && { kind }) })
  }
  return sources
}
