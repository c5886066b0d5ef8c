import * as z from 'zod'
import { localIdentifier, reference } from './identifier.js'
import { text } from './text.js'

/** Where a fact is from: a section of a source. */
export const citation = z
  .strictObject({
    source: reference('source').describe('The document.'),
    section: localIdentifier.describe("A section that the source's outline declares."),
    label: text
      .optional()
      .describe('What this section calls the thing, in its own language, where that differs from the name.'),
  })
  .meta({ title: 'Citation', description: 'Where a fact is from: a section of a source.' })

/** At least one citation. */
export const citations = z.array(citation).min(1).describe('Where the record is from; at least one.')
