import * as z from 'zod'
import { citations } from './citation.js'
import { localizedText, text } from './text.js'
import { vocabulary } from './vocabulary.js'

/** What a remark is about. */
export const remarkKind = vocabulary('RemarkKind', 'What a remark is about.', {
  discrepancy: {
    en: 'discrepancy',
    ja: '食い違い',
    definition: {
      en: 'Two figures, names or dates for one thing, inside one source or between sources.',
      ja: '同じものについて、1つの出典の中または出典の間で、数値・名称・日付が食い違う。',
    },
  },
  'source-error': {
    en: 'source error',
    ja: '原典の誤り',
    definition: {
      en: 'A misprint or slip of the source that the record corrects.',
      ja: 'レコードで訂正した、出典の誤植や書き誤り。',
    },
  },
  inference: {
    en: 'inference',
    ja: '推定',
    definition: {
      en: 'Our conclusion or general knowledge; the source does not say so.',
      ja: 'こちらの推定または一般知識で、出典には書かれていない。',
    },
  },
  translation: {
    en: 'translation',
    ja: '訳語',
    definition: {
      en: 'Whether a name is official or our rendering, or which of several renderings was taken.',
      ja: '名称が公式のものか本データの訳か、いくつかの訳のどれを採ったか。',
    },
  },
})

/** What a reader must know about a record. */
export const remark = z
  .strictObject({
    kind: remarkKind,
    text: localizedText,
    field: text.optional().describe('JSON Pointer of the field that the remark is about, `/budget`.'),
    citations: citations.optional().describe('Where the differing wording stands.'),
  })
  .meta({ title: 'Remark', description: 'What a reader must know about a record.' })
