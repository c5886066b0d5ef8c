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
    organizers: references('organization').optional().describe('Who holds it.'),
    parent: reference('forum').optional().describe('The forum that it works under.'),
    place: reference('place').optional().describe('Where it usually meets.'),
    founded: date.optional(),
    frequency: localizedText.optional().describe('How often it meets.'),
    members: z.array(party).optional().describe('Places and organizations that belong to it.'),
    membersOpen: z.boolean().optional().describe('True where the list of members is not closed.'),
    people: z.array(person).optional().describe('People whom a source names.'),
    themes: references('theme').optional().describe('What it is about.'),
    technologies: references('technology').optional().describe('Technologies that it is about.'),
  })
  .meta({ title: 'Forum', description: 'A standing series of meetings.' })
