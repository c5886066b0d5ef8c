import * as z from 'zod'
import { reference, references } from './identifier.js'
import { localizedText } from './text.js'

/** A technology in a list of technologies, with the wording of the list. */
export const listedTechnology = z
  .strictObject({
    technology: reference('technology').describe('The technology.'),
    label: localizedText
      .optional()
      .describe('The wording of the list, where it differs from the name of the technology.'),
    category: localizedText.optional().describe('The heading under which the list puts it.'),
  })
  .meta({
    title: 'ListedTechnology',
    description: 'A technology in a list of technologies, with the wording of the list.',
  })

/** What a thing is about and whom it names: our coding, by reference. */
export const codingFields = {
  themes: references('theme').optional().describe('What it is about.'),
  technologies: references('technology').optional().describe('Technologies that it names.'),
  technologyList: z
    .array(listedTechnology)
    .optional()
    .describe('A list of technologies in the order of the source.'),
  partners: references('place').optional().describe('Places that it is directed at.'),
  partnersOpen: z.boolean().optional().describe('True where the source says "and others".'),
  organizations: references('organization').optional().describe('Organizations that it names.'),
  programs: references('program').optional().describe('Programs that it names.'),
  strategies: references('strategy').optional().describe('Strategies and plans that it names.'),
  forums: references('forum').optional().describe('Forums that it names.'),
}
