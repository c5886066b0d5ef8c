import type { Dataset } from '../../atlas/dataset.js'
import { curated } from '../../curated.js'
import type { AnyIds } from '../../model/ids.js'
import type { CheckedRecord } from '../../validate/check/check-record.js'
import { isFields } from '../../validate/fields.js'
import type { Issue } from '../../validate/report/report.js'
import { jsonValue } from './read-json-file.js'
import { readText } from './read-text.js'

/** The records of a JSON dataset that may be merged with the curated ones, and what is wrong with it. */
export interface OwnDataset {
  readonly accepted: Dataset<AnyIds>
  readonly issues: readonly Issue[]
}

/** An object without members is a dataset without records, which `validate --accepted` may write. */
const isEmptyObject = (value: unknown): boolean => isFields(value) && Object.keys(value).length === 0

/** Reads a JSON dataset of the user's as `validate` does; a mistake where the file cannot be read or is not JSON. */
export const readDataset = async (path: string): Promise<OwnDataset> => {
  const text = await readText(path)
  const value = await jsonValue(path, text)
  if (isEmptyObject(value)) return { accepted: {}, issues: [] }
  const { acceptedDataset } = await import('../../validate/report/accepted-dataset.js')
  const { readJson } = await import('../../validate/read/read-json.js')
  const { validateItems } = await import('../../validate/validate-stream.js')
  const records: CheckedRecord[] = []
  const issues: Issue[] = []
  const withdrawn = new Set<number>()
  const options = { base: curated, maxIssues: Number.POSITIVE_INFINITY, shards: false }
  for await (const event of validateItems(readJson(new TextEncoder().encode(text)), options)) {
    if (event.type === 'records') for (const record of event.records) records.push(record)
    if (event.type !== 'report') continue
    for (const issue of event.report.issues) issues.push(issue)
    for (const number of event.withdrawn) withdrawn.add(number)
  }
  return { accepted: acceptedDataset(records.filter(({ index }) => !withdrawn.has(index))), issues }
}
