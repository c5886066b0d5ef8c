import type { Dataset } from '../../atlas/dataset.js'
import type { AnyIds } from '../../model/ids.js'
import { acceptedDataset } from '../../validate/accepted.js'
import type { ValidatedInputs } from './validate-inputs.js'

/** The accepted records as a dataset, with the sources of the mapping that they cite. */
export const acceptedWithSources = ({ accepted, mapping }: ValidatedInputs): Dataset<AnyIds> => {
  const { sources: own = [], ...others } = acceptedDataset(accepted)
  const sources = [...(mapping?.file.sources ?? []), ...own]
  return { ...(sources.length > 0 && { sources }), ...others }
}
