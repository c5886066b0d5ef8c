import type { WholeDataset } from '../../src/atlas/dataset.js'
import { recordsOf } from '../../src/atlas/records-of.js'
import { collections, kinds } from '../../src/model/kinds.js'
import { dataset as datasetSchema } from '../../src/schemas/dataset.js'
import type { FileRecord } from './file-records.js'

/** A dataset of records that match their schemas, with an array for every kind. */
export const wholeDataset = (records: readonly FileRecord[]): WholeDataset => {
  const dataset = datasetSchema.parse(
    Object.fromEntries(
      kinds.map((kind) => [
        collections[kind],
        records.filter((found) => found.kind === kind).map(({ record }) => record),
      ]),
    ),
  )
  return {
    sources: recordsOf('source', dataset),
    places: recordsOf('place', dataset),
    organizations: recordsOf('organization', dataset),
    themes: recordsOf('theme', dataset),
    technologies: recordsOf('technology', dataset),
    strategies: recordsOf('strategy', dataset),
    measures: recordsOf('measure', dataset),
    programs: recordsOf('program', dataset),
    approaches: recordsOf('approach', dataset),
    agreements: recordsOf('agreement', dataset),
    forums: recordsOf('forum', dataset),
    meetings: recordsOf('meeting', dataset),
    positions: recordsOf('position', dataset),
    indicators: recordsOf('indicator', dataset),
    facilities: recordsOf('facility', dataset),
  }
}
