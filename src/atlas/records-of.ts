import type { CuratedIds, Ids } from '../model/ids.js'
import type { Kind } from '../model/kinds.js'
import type { Records } from '../model/records.js'
import type { Dataset } from './dataset.js'

type Accessors = {
  readonly [K in Kind]: <I extends Ids = CuratedIds>(
    dataset: Dataset<I>,
  ) => readonly Records<I>[K][] | undefined
}

const accessors: Accessors = {
  source: (dataset) => dataset.sources,
  place: (dataset) => dataset.places,
  organization: (dataset) => dataset.organizations,
  theme: (dataset) => dataset.themes,
  technology: (dataset) => dataset.technologies,
  strategy: (dataset) => dataset.strategies,
  measure: (dataset) => dataset.measures,
  program: (dataset) => dataset.programs,
  approach: (dataset) => dataset.approaches,
  agreement: (dataset) => dataset.agreements,
  forum: (dataset) => dataset.forums,
  meeting: (dataset) => dataset.meetings,
  position: (dataset) => dataset.positions,
  indicator: (dataset) => dataset.indicators,
  facility: (dataset) => dataset.facilities,
}

/** The records of one kind in a dataset. */
export const recordsOf = <I extends Ids, K extends Kind>(
  kind: K,
  dataset: Dataset<I>,
): readonly Records<I>[K][] => accessors[kind]<I>(dataset) ?? []
