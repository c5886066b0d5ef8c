import * as z from 'zod'
import { date } from './date.js'
import { reference } from './identifier.js'
import { person } from './person.js'
import { recordFields } from './record.js'
import { localizedText } from './text.js'

/** A post, such as that of a science adviser. */
export const position = z
  .strictObject({
    ...recordFields('position'),
    place: reference('place').describe('The country or bloc.'),
    organization: reference('organization').optional().describe('Where the post is.'),
    since: date.optional().describe('When the post was created.'),
    functions: z.array(localizedText).optional().describe('What the holder of the post does.'),
    people: z.array(person).optional().describe('Who held the post.'),
  })
  .meta({ title: 'Position', description: 'A post, such as that of a science adviser.' })
