import { acceptedDataset } from '../../validate/accepted.js'
import type { ValidatedInputs } from './validate-inputs.js'
import { writeDataset } from './write-dataset.js'

/** Writes the accepted records into a JSON file as a dataset, with the sources of the mapping that they cite. */
export const writeAccepted = (path: string, { accepted, mapping }: ValidatedInputs): Promise<void> => {
  const { sources: own = [], ...others } = acceptedDataset(accepted)
  const sources = [...(mapping?.file.sources ?? []), ...own]
  return writeDataset(path, { ...(sources.length > 0 && { sources }), ...others })
}
