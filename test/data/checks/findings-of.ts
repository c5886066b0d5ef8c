import type { Dataset } from '../../../src/atlas/dataset.js'
import type { DataCheck } from './data-check.js'

/** What a check finds in a dataset, a line each. */
export const findingsOf = ({ check }: DataCheck, dataset: Dataset): readonly string[] =>
  check(dataset).map(
    ({ kind, id, path, message }) => `${kind}/${id} ${path.map(String).join('.')} ${message}`,
  )
