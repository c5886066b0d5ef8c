import * as z from 'zod'
import { citations } from './citation.js'
import { codingFields } from './coding.js'
import { dateOrInterval, interval } from './date.js'
import { fact } from './fact.js'
import { elementIdentifier, references } from './identifier.js'
import { money } from './money.js'
import { party } from './party.js'
import { recordFields } from './record.js'
import { remark } from './remark.js'
import { completeness } from './source.js'
import { status } from './status.js'
import { localizedText, text } from './text.js'
import { vocabulary } from './vocabulary.js'

/** What sort of policy document a strategy is. */
export const strategyKind = vocabulary('StrategyKind', 'What sort of policy document a strategy is.', {
  strategy: { en: 'strategy', ja: '戦略', description: 'A strategy.' },
  plan: { en: 'plan', ja: '計画', description: 'A plan, programme of work or action plan.' },
  law: { en: 'law', ja: '法律', description: 'A planning law or a law that serves as a strategy.' },
  guideline: { en: 'guideline', ja: '方針・原則', description: 'Principles, guidelines or a framework.' },
  proposal: { en: 'proposal', ja: '提言・論点', description: 'Recommendations or points for discussion.' },
})

/** What part an element plays in a strategy. */
export const elementKind = vocabulary('ElementKind', 'What part an element plays in a strategy.', {
  background: {
    en: 'background',
    ja: '背景・問題意識',
    description: 'Situation, reason, awareness of problems.',
  },
  outlook: { en: 'outlook', ja: '展望・キーワード', description: 'An expected development or keyword.' },
  vision: { en: 'vision', ja: '理念・ビジョン', description: 'Basic idea, vision, mission.' },
  goal: { en: 'goal', ja: '目標', description: 'A goal or objective.' },
  principle: { en: 'principle', ja: '原則', description: 'A principle or stance.' },
  pillar: {
    en: 'pillar',
    ja: '柱・視点',
    description: 'A main line, viewpoint or foundation that carries the rest.',
  },
  challenge: { en: 'challenge', ja: '課題', description: 'A challenge that measures answer to.' },
  condition: { en: 'condition', ja: '基盤となる条件', description: 'A condition or enabler.' },
  heading: { en: 'heading', ja: '見出し', description: 'A heading that only groups what stands below it.' },
  'technology-list': {
    en: 'technology list',
    ja: '技術領域の一覧',
    description: 'A list of technologies or fields of priority.',
  },
  project: {
    en: 'project',
    ja: 'プロジェクト',
    description: 'A project or initiative that the strategy launches.',
  },
  'next-step': { en: 'next step', ja: '今後の展開', description: 'How the strategy is to be followed up.' },
})

/** The fields that elements and measures share: a name, what it says, and our coding of it. */
export const elementFields = {
  name: localizedText,
  aliases: z.array(text).optional().describe('Other names, in any language.'),
  summary: localizedText.optional().describe('What it says, in our own words.'),
  facts: z.array(fact).optional().describe('Statements of detail, one each.'),
  ...codingFields,
  citations,
  remarks: z.array(remark).optional().describe('What a reader must know.'),
}

/** Where an element or measure stands in the tree of its strategy. */
export const treeFields = {
  label: text.optional().describe('Its number as printed: `5.1①`.'),
  parent: elementIdentifier
    .optional()
    .describe('The element or measure above it in the same strategy; absent at the top.'),
  order: z
    .int()
    .positive()
    .describe('Its place in the strategy from top to bottom, from 1, measures counted too.'),
}

/** A part of a strategy that is not a measure. */
export const element = z
  .strictObject({
    id: elementIdentifier.describe('Unique among the elements and measures of the strategy.'),
    kind: elementKind,
    ...treeFields,
    ...elementFields,
  })
  .meta({ title: 'Element', description: 'A part of a strategy that is not a measure.' })

/** A plan or policy document of a place or an organization. */
export const strategy = z
  .strictObject({
    ...recordFields('strategy'),
    kind: strategyKind,
    holders: z.array(party).min(1).describe('Whose strategy it is.'),
    publishers: references('organization').optional().describe('Who drew it up or published it.'),
    date: dateOrInterval.optional().describe('When it was adopted or published.'),
    period: interval.optional().describe('The time that it plans for.'),
    status: status.optional(),
    completeness: completeness.describe('How much of it the cited sources show.'),
    documents: references('source').optional().describe('The sources that are the strategy itself.'),
    succeeds: references('strategy').optional().describe('Strategies that it follows.'),
    budget: money.optional(),
    themes: codingFields.themes,
    technologies: codingFields.technologies,
    programs: codingFields.programs,
    elements: z
      .array(element)
      .optional()
      .describe('Its parts in order; its measures are records of their own.'),
  })
  .meta({ title: 'Strategy', description: 'A plan or policy document of a place or an organization.' })
