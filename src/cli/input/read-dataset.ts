import type { Dataset } from '../../atlas/dataset.js'
import { curated } from '../../curated.js'
import type { AnyIds } from '../../model/ids.js'
import type { CheckedRecord } from '../../validate/check/check-record.js'
import { isFields } from '../../validate/fields.js'
import { detectFormat } from '../../validate/read/detect-format.js'
import type { Issue } from '../../validate/report/report.js'
import type { OwnFile } from '../options/with-option.js'
import { jsonValue } from './read-json-file.js'
import { readText } from './read-text.js'

/** The records of a dataset that may be merged with the curated ones, and what is wrong with it. */
export interface OwnDataset {
  readonly accepted: Dataset<AnyIds>
  readonly issues: readonly Issue[]
}

/** An object without members is a dataset without records, which `validate --accepted` may write. */
const isEmptyObject = (value: unknown): boolean => isFields(value) && Object.keys(value).length === 0

/** Reads a dataset of the user's as `validate` does; a mistake where the file cannot be read, or is to be JSON and is not. */
export const readDataset = async ({ path, kind }: OwnFile): Promise<OwnDataset> => {
  const text = await readText(path)
  const bytes = new TextEncoder().encode(text)
  const format = detectFormat({ name: path, head: bytes.subarray(0, 4096) }) ?? 'json'
  if (format === 'json' && isEmptyObject(await jsonValue(path, text))) return { accepted: {}, issues: [] }
  const { acceptedDataset } = await import('../../validate/report/accepted-dataset.js')
  const { validateStream } = await import('../../validate/validate-stream.js')
  const records: CheckedRecord[] = []
  const issues: Issue[] = []
  const withdrawn = new Set<number>()
  const options = { format, kind, base: curated, maxIssues: Number.POSITIVE_INFINITY, shards: false }
  for await (const event of validateStream(bytes, options)) {
    if (event.type === 'records') for (const record of event.records) records.push(record)
    if (event.type !== 'report') continue
    for (const issue of event.report.issues) issues.push(issue)
    for (const number of event.withdrawn) withdrawn.add(number)
  }
  return { accepted: acceptedDataset(records.filter(({ index }) => !withdrawn.has(index))), issues }
}
