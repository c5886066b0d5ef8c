import * as z from 'zod'
import { citation } from './citation.js'
import { localizedText, text } from './text.js'
import { vocabulary } from './vocabulary.js'

/** What a remark is about. */
export const remarkKind = vocabulary('RemarkKind', 'What a remark is about.', {
  discrepancy: {
    en: 'discrepancy',
    ja: '不一致',
    description: 'Two figures, names or dates for one thing, inside one source or between sources.',
  },
  'source-error': {
    en: 'source error',
    ja: '原典の誤り',
    description: 'A misprint or slip of the source that the record corrects.',
  },
  inference: {
    en: 'inference',
    ja: '推定',
    description: 'Our conclusion or general knowledge; the source does not say so.',
  },
  translation: {
    en: 'translation',
    ja: '訳語',
    description: 'Whether a name is official or our rendering, or which of several renderings was taken.',
  },
})

/** What a reader must know about a record. */
export const remark = z
  .strictObject({
    kind: remarkKind,
    text: localizedText,
    field: text.optional().describe('JSON Pointer of the field that the remark is about, `/budget`.'),
    citations: z.array(citation).min(1).optional().describe('Where the differing wording stands.'),
  })
  .meta({ title: 'Remark', description: 'What a reader must know about a record.' })
