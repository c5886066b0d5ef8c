import { acceptedDataset } from '../../validate/report/accepted-dataset.js'
import type { ValidatedInputs } from './validate-inputs.js'
import { writeDataset } from './write-dataset.js'

/**
 * Writes the accepted records into a JSON file as a dataset, with the sources of the mapping that they cite. Where
 * there are none it has an empty collection, as an object without members could be a record as well.
 */
export const writeAccepted = (path: string, { accepted, mapping }: ValidatedInputs): Promise<void> => {
  const { sources: own = [], ...others } = acceptedDataset(accepted)
  const sources = [...(mapping?.file.sources ?? []), ...own]
  const isEmpty = Object.keys(others).length === 0
  return writeDataset(path, { ...((sources.length > 0 || isEmpty) && { sources }), ...others })
}
