import * as z from 'zod'
import { dateOrInterval } from './date.js'
import { localIdentifier, references } from './identifier.js'
import { recordFields } from './record.js'
import { localizedText, text } from './text.js'
import { vocabulary } from './vocabulary.js'

/** What sort of document a source is. */
export const sourceKind = vocabulary('SourceKind', 'What sort of document a source is.', {
  strategy: {
    en: 'strategy',
    ja: '戦略・計画',
    definition: { en: 'A strategy, plan or guideline.', ja: '戦略、計画、指針。' },
  },
  report: {
    en: 'report',
    ja: '報告書',
    definition: { en: 'A report, study or set of proposals.', ja: '報告書、調査、提言。' },
  },
  slides: {
    en: 'slides',
    ja: '説明資料',
    definition: { en: 'Slides or meeting material.', ja: '説明資料、会議資料。' },
  },
  'web-page': {
    en: 'web page',
    ja: 'ウェブページ',
    definition: { en: 'A page of a website.', ja: 'ウェブサイトのページ。' },
  },
  statement: {
    en: 'statement',
    ja: '声明・勧告',
    definition: {
      en: 'A declaration, communication, conclusion or recommendation.',
      ja: '宣言、政策文書、結論文書、勧告。',
    },
  },
  dataset: {
    en: 'dataset',
    ja: 'データ',
    definition: { en: 'Figures or code lists.', ja: '数値やコード表。' },
  },
})

/** How much of a document was read. */
export const completeness = vocabulary('Completeness', 'How much of a document was read.', {
  whole: { en: 'whole', ja: '全文', definition: { en: 'The whole text was read.', ja: '全文を読んだ。' } },
  excerpt: {
    en: 'excerpt',
    ja: '抜粋',
    definition: {
      en: 'Part of the text was read; what it lacks may stand in the rest.',
      ja: '一部を読んだ。ないものは残りの部分にあるかもしれない。',
    },
  },
  cited: {
    en: 'cited',
    ja: '引用のみ',
    definition: {
      en: 'Known only from another source that cites or describes it.',
      ja: '引用または紹介する別の出典を通じてのみ知られる。',
    },
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
