import { isFields } from '../../validate/fields.js'
import { detectFormat, isOfOneKind } from '../../validate/read/detect-format.js'
import type { InputSource } from '../validate/input-source.js'
import { peek } from '../validate/peek.js'
import { requireGivenOnce } from '../validate/require-given-once.js'
import type { InputFile } from './input-file.js'
import { jsonValue } from './read-json-file.js'
import { readText } from './read-text.js'
import { withoutKind } from './without-kind.js'

/** An object without members is a dataset without records, which `validate --accepted` may write. */
const isEmptyObject = (value: unknown): boolean => isFields(value) && Object.keys(value).length === 0

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** The input that a file is; none where it is a dataset without records. */
const sourcesOf = async (file: InputFile): Promise<readonly InputSource[]> => {
  const { path, kind } = file
  const text = await readText(path)
  const bytes = new TextEncoder().encode(text)
  const format = detectFormat({ name: path, head: bytes.subarray(0, 4096) }) ?? 'json'
  if (format === 'json' && isEmptyObject(await jsonValue(path, text))) return []
  if (kind === undefined && isOfOneKind(format)) throw withoutKind(path)
  return [{ ...file, format, open: () => peek(oneChunk(bytes)) }]
}

/**
 * Reads datasets of the user's into memory, so that each is read once however often it is checked; a mistake where a
 * file cannot be read, is to be JSON and is not, or does not say what its records are.
 */
export const readDatasets = async (files: readonly InputFile[]): Promise<readonly InputSource[]> => {
  await requireGivenOnce(files.map(({ path }) => path))
  const sources: InputSource[] = []
  for (const file of files) sources.push(...(await sourcesOf(file)))
  return sources
}
