import * as z from 'zod'
import type { Dataset } from '../atlas/dataset.js'
import type { AnyIds } from '../model/ids.js'
import type { Kind } from '../model/kinds.js'
import type { Records } from '../model/records.js'
import { agreement } from './agreement.js'
import { approach } from './approach.js'
import { facility } from './facility.js'
import { forum } from './forum.js'
import { indicator } from './indicator.js'
import { measure } from './measure.js'
import { meeting } from './meeting.js'
import { organization } from './organization.js'
import { place } from './place.js'
import { position } from './position.js'
import { program } from './program.js'
import { source } from './source.js'
import { strategy } from './strategy.js'
import { technology } from './technology.js'
import { theme } from './theme.js'

/** For each kind of record the schema that accepts it. */
export type RecordSchemas = {
  readonly [K in Kind]: z.ZodType<Records<AnyIds>[K], Records<AnyIds>[K]>
}

/** The schema of each kind of record. */
export const recordSchemas: RecordSchemas = {
  source,
  place,
  organization,
  theme,
  technology,
  strategy,
  measure,
  program,
  approach,
  agreement,
  forum,
  meeting,
  position,
  indicator,
  facility,
}

/** Members of a dataset that hold no records. */
export const besideRecords = {
  $schema: z.unknown().optional().meta({ description: 'Where editors find this schema.' }),
  meta: z.unknown().optional().meta({ description: 'What is said of the dataset as a whole; not checked.' }),
}

/** A dataset: an array of records for each kind. Beside them may stand `$schema` and `meta`. */
export const dataset: z.ZodType<Dataset<AnyIds>, Dataset<AnyIds>> = z
  .strictObject({
    ...besideRecords,
    sources: z.array(source).optional(),
    places: z.array(place).optional(),
    organizations: z.array(organization).optional(),
    themes: z.array(theme).optional(),
    technologies: z.array(technology).optional(),
    strategies: z.array(strategy).optional(),
    measures: z.array(measure).optional(),
    programs: z.array(program).optional(),
    approaches: z.array(approach).optional(),
    agreements: z.array(agreement).optional(),
    forums: z.array(forum).optional(),
    meetings: z.array(meeting).optional(),
    positions: z.array(position).optional(),
    indicators: z.array(indicator).optional(),
    facilities: z.array(facility).optional(),
  })
  .meta({ title: 'Dataset', description: 'Records by kind; references lead from one to another by id.' })
