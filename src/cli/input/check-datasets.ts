import type { Dataset } from '../../atlas/dataset.js'
import type { AnyIds } from '../../model/ids.js'
import type { Issue } from '../../validate/report/report.js'
import type { InputSource } from '../validate/input-source.js'
import type { ValidateRequest } from '../validate/validate-inputs.js'

/** The records of datasets that may be merged with the curated ones, and what is wrong with them. */
interface OwnDataset {
  readonly accepted: Dataset<AnyIds>
  readonly issues: readonly Issue[]
}

/** How datasets of the user's are checked. */
interface DatasetReading {
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

/** Checks datasets of the user's as `validate` does, as one. */
export const checkDatasets = async (
  sources: readonly InputSource[],
  reading: DatasetReading,
): Promise<OwnDataset> => {
  const { validateInputs } = await import('../validate/validate-inputs.js')
  const { acceptedDataset } = await import('../../validate/report/accepted-dataset.js')
  const { report, accepted } = await validateInputs(sources, requestOf(reading), silent)
  return { accepted: acceptedDataset(accepted), issues: report.issues }
}
