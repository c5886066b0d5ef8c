import * as z from 'zod'
import { dateOrInterval } from './date.js'
import { reference } from './identifier.js'
import { localizedText } from './text.js'

/** A person whom a source names, with the role in which it does. */
export const person = z
  .strictObject({
    name: localizedText,
    role: localizedText.optional().describe('What the person is or does here: chair, member, signatory.'),
    affiliation: localizedText.optional().describe('Post and organization as the source gives them.'),
    organization: reference('organization').optional().describe('The organization, where it has a record.'),
    position: reference('position').optional().describe('The post, where it has a record.'),
    date: dateOrInterval.optional().describe('Since or when the person has the role.'),
  })
  .meta({ title: 'Person', description: 'A person whom a source names, with the role in which it does.' })
