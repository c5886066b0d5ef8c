import * as z from 'zod'
import type { Kind } from '../model/kinds.js'
import { citations } from './citation.js'
import { fact } from './fact.js'
import { identifier } from './identifier.js'
import { remark } from './remark.js'
import { localizedText, text } from './text.js'

/** The fields that every record has. */
export const recordFields = (kind: Kind) => ({
  id: identifier(kind),
  name: localizedText.describe('The name: official where there is one, else our rendering.'),
  abbreviation: text.optional().describe('The usual short form, `SATREPS`.'),
  aliases: z
    .array(text)
    .optional()
    .describe('Other names, in any language, the wording of sources among them.'),
  summary: localizedText.optional().describe('What it is, in our own words.'),
  facts: z.array(fact).optional().describe('Statements of detail, one each.'),
  citations,
  remarks: z.array(remark).optional().describe('What a reader must know.'),
})
