import * as z from 'zod'
import { reference } from './identifier.js'
import { recordFields } from './record.js'
import { localizedText, text } from './text.js'

/** The code of a theme in one wave of the STIP Compass survey. */
export const stipCode = z
  .strictObject({
    wave: z.enum(['2021', '2023', '2025']).describe('The year of the survey.'),
    code: text.describe('`TH9`'),
  })
  .meta({ title: 'StipCode', description: 'The code of a theme in one wave of the STIP Compass survey.' })

/** A subject of policy by which strategies and measures are compared. */
export const theme = z
  .strictObject({
    ...recordFields('theme'),
    definition: localizedText.describe('What falls under the theme.'),
    examples: z.array(localizedText).optional().describe('What sources say that falls under it.'),
    broader: reference('theme').optional().describe('The wider theme.'),
    stip: z.array(stipCode).optional().describe('Corresponding STIP Compass themes.'),
  })
  .meta({ title: 'Theme', description: 'A subject of policy by which strategies and measures are compared.' })
