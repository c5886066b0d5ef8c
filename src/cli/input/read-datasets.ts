import type { Dataset } from '../../atlas/dataset.js'
import type { AnyIds } from '../../model/ids.js'
import { isFields } from '../../validate/fields.js'
import { detectFormat, isOfOneKind } from '../../validate/read/detect-format.js'
import type { Issue } from '../../validate/report/report.js'
import type { InputSource } from '../validate/input-source.js'
import { peek } from '../validate/peek.js'
import { requireGivenOnce } from '../validate/require-given-once.js'
import type { ValidateRequest } from '../validate/validate-inputs.js'
import type { InputFile } from './input-file.js'
import { jsonValue } from './read-json-file.js'
import { readText } from './read-text.js'
import { withoutKind } from './without-kind.js'

/** The records of datasets that may be merged with the curated ones, and what is wrong with them. */
export interface OwnDataset {
  readonly accepted: Dataset<AnyIds>
  readonly issues: readonly Issue[]
}

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

/** How datasets of the user's are read. */
export interface DatasetReading {
  /** Whether written values are read, such as dates of eras. */
  readonly normalize: boolean
}

const requestOf = ({ normalize }: DatasetReading): ValidateRequest => ({
  settings: { base: 'curated', maxIssues: Number.POSITIVE_INFINITY, normalize },
  jobs: 1,
  shard: 0,
  isToMerge: false,
  isToAccept: true,
  locale: 'en',
})

const silent = { write: () => undefined, writeError: () => undefined, color: false }

/**
 * Reads datasets of the user's as `validate` does, as one; a mistake where a file cannot be read, is to be JSON and is
 * not, or does not say what its records are.
 */
export const readDatasets = async (
  files: readonly InputFile[],
  reading: DatasetReading = { normalize: false },
): Promise<OwnDataset> => {
  await requireGivenOnce(files.map(({ path }) => path))
  const sources: InputSource[] = []
  for (const file of files) sources.push(...(await sourcesOf(file)))
  const { validateInputs } = await import('../validate/validate-inputs.js')
  const { acceptedDataset } = await import('../../validate/report/accepted-dataset.js')
  const { report, accepted } = await validateInputs(sources, requestOf(reading), silent)
  return { accepted: acceptedDataset(accepted), issues: report.issues }
}
