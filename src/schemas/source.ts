import * as z from 'zod'
import { dateOrInterval } from './date.js'
import { localIdentifier, references } from './identifier.js'
import { recordFields } from './record.js'
import { localizedText, text } from './text.js'
import { vocabulary } from './vocabulary.js'

/** What sort of document a source is. */
export const sourceKind = vocabulary('SourceKind', 'What sort of document a source is.', {
  strategy: { en: 'strategy', ja: '戦略・計画', description: 'A strategy, plan or guideline.' },
  report: { en: 'report', ja: '報告書', description: 'A report, study or set of proposals.' },
  slides: { en: 'slides', ja: '説明資料', description: 'Slides or meeting material.' },
  'web-page': { en: 'web page', ja: 'ウェブページ', description: 'A page of a website.' },
  statement: {
    en: 'statement',
    ja: '声明・勧告',
    description: 'A declaration, communication, conclusion or recommendation.',
  },
  dataset: { en: 'dataset', ja: 'データ', description: 'Figures or code lists.' },
})

/** How much of a document was read. */
export const completeness = vocabulary('Completeness', 'How much of a document was read.', {
  whole: { en: 'whole', ja: '全文', description: 'The whole text was read.' },
  excerpt: {
    en: 'excerpt',
    ja: '抜粋',
    description: 'Part of the text was read; what it lacks may stand in the rest.',
  },
  cited: {
    en: 'cited',
    ja: '引用のみ',
    description: 'Known only from another source that cites or describes it.',
  },
})

/** A section of a source. */
export const section = z
  .strictObject({
    id: localIdentifier.describe('The name by which citations call the section.'),
    label: text.optional().describe('Its number as printed: `5.1①`.'),
    title: localizedText,
    parent: localIdentifier.optional().describe('The section above it.'),
  })
  .meta({ title: 'Section', description: 'A section of a source.' })

/** A document that facts are cited from. */
export const source = z
  .strictObject({
    ...recordFields('source'),
    kind: sourceKind,
    completeness,
    publishers: references('organization').optional().describe('Who published it.'),
    date: dateOrInterval.optional().describe('When it was published.'),
    language: z
      .stringFormat('language-tag', /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/)
      .optional()
      .describe('BCP 47 tag of its language.'),
    url: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe('Where it can be read.'),
    outline: z.array(section).optional().describe('Its sections in order.'),
  })
  .meta({
    title: 'Source',
    description: 'A document that facts are cited from, with its outline of sections.',
  })
