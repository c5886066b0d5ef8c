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
  strategy: { en: 'strategy', ja: '戦略', definition: { en: 'A strategy.', ja: '戦略。' } },
  plan: {
    en: 'plan',
    ja: '計画',
    definition: { en: 'A plan, programme of work or action plan.', ja: '計画、作業計画、行動計画。' },
  },
  law: {
    en: 'law',
    ja: '法律',
    definition: {
      en: 'A planning law or a law that serves as a strategy.',
      ja: '計画を定める法律、または戦略の役割を持つ法律。',
    },
  },
  guideline: {
    en: 'guideline',
    ja: '方針・原則',
    definition: { en: 'Principles, guidelines or a framework.', ja: '原則、指針、枠組み。' },
  },
  proposal: {
    en: 'proposal',
    ja: '提言・論点',
    definition: { en: 'Recommendations or points for discussion.', ja: '提言、または議論のための論点。' },
  },
})

/** What part an element plays in a strategy. */
export const elementKind = vocabulary('ElementKind', 'What part an element plays in a strategy.', {
  background: {
    en: 'background',
    ja: '背景・問題意識',
    definition: { en: 'Situation, reason, awareness of problems.', ja: '状況、理由、問題意識。' },
  },
  outlook: {
    en: 'outlook',
    ja: '展望・キーワード',
    definition: { en: 'An expected development or keyword.', ja: '見込まれる動きやキーワード。' },
  },
  vision: {
    en: 'vision',
    ja: '理念・ビジョン',
    definition: { en: 'Basic idea, vision, mission.', ja: '基本的な考え、ビジョン、使命。' },
  },
  goal: { en: 'goal', ja: '目標', definition: { en: 'A goal or objective.', ja: '目標や目的。' } },
  principle: {
    en: 'principle',
    ja: '原則',
    definition: { en: 'A principle or stance.', ja: '原則や姿勢。' },
  },
  pillar: {
    en: 'pillar',
    ja: '柱・視点',
    definition: {
      en: 'A main line, viewpoint or foundation that carries the rest.',
      ja: '全体を支える柱、視点、基盤。',
    },
  },
  challenge: {
    en: 'challenge',
    ja: '課題',
    definition: { en: 'A challenge that measures answer to.', ja: '施策が応える課題。' },
  },
  condition: {
    en: 'condition',
    ja: '基盤となる条件',
    definition: { en: 'A condition or enabler.', ja: '条件や基盤。' },
  },
  heading: {
    en: 'heading',
    ja: '見出し',
    definition: {
      en: 'A heading that only groups what stands below it.',
      ja: '下にあるものをまとめるだけの見出し。',
    },
  },
  'technology-list': {
    en: 'technology list',
    ja: '技術領域の一覧',
    definition: { en: 'A list of technologies or fields of priority.', ja: '技術や重点分野の一覧。' },
  },
  project: {
    en: 'project',
    ja: 'プロジェクト',
    definition: {
      en: 'A project or initiative that the strategy launches.',
      ja: '戦略が始めるプロジェクトや構想。',
    },
  },
  'next-step': {
    en: 'next step',
    ja: '今後の展開',
    definition: { en: 'How the strategy is to be followed up.', ja: '戦略をどう次につなげるか。' },
  },
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
