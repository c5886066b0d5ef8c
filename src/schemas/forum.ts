import * as z from 'zod'
import { date } from './date.js'
import { reference, references } from './identifier.js'
import { party } from './party.js'
import { person } from './person.js'
import { recordFields } from './record.js'
import { localizedText } from './text.js'

/** A standing series of meetings. */
export const forum = z
  .strictObject({
    ...recordFields('forum'),
    organizers: references('organization').optional(),
    parent: reference('forum').optional().describe('The forum that it works under.'),
    place: reference('place').optional().describe('Where it usually meets.'),
    founded: date.optional(),
    frequency: localizedText.optional().describe('How often it meets.'),
    members: z.array(party).optional(),
    membersOpen: z.boolean().optional().describe('True where the list of members is not closed.'),
    people: z.array(person).optional(),
    themes: references('theme').optional(),
    technologies: references('technology').optional(),
  })
  .meta({ title: 'Forum', description: 'A standing series of meetings.' })
