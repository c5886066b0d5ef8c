import * as z from 'zod'
import { references } from './identifier.js'
import { recordFields } from './record.js'
import { localizedText } from './text.js'

/** A field of technology or science that lists and measures name. */
export const technology = z
  .strictObject({
    ...recordFields('technology'),
    definition: localizedText.optional(),
    broader: references('technology').optional().describe('Wider fields that it belongs to.'),
  })
  .meta({
    title: 'Technology',
    description: 'A field of technology or science that lists and measures name.',
  })
