import * as z from 'zod'
import { codingFields } from './coding.js'
import { dateOrInterval } from './date.js'
import { references } from './identifier.js'
import { party } from './party.js'
import { recordFields } from './record.js'
import { status } from './status.js'

/** A research facility, or a project of such size. */
export const facility = z
  .strictObject({
    ...recordFields('facility'),
    places: references('place').optional().describe('Where it stands.'),
    operators: references('organization').optional().describe('Who runs it.'),
    participants: z.array(party).optional().describe('Who takes part.'),
    date: dateOrInterval.optional(),
    status: status.optional(),
    themes: codingFields.themes,
    technologies: codingFields.technologies,
    programs: codingFields.programs,
  })
  .meta({ title: 'Facility', description: 'A research facility, or a project of such size.' })
