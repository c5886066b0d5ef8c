import * as z from 'zod'
import { dateOrInterval } from './date.js'
import { reference, references } from './identifier.js'
import { money } from './money.js'
import { party } from './party.js'
import { recordFields } from './record.js'
import { status } from './status.js'
import { elementFields, treeFields } from './strategy.js'
import { vocabulary } from './vocabulary.js'

/** How a measure speaks. */
export const measureKind = vocabulary('MeasureKind', 'How a measure speaks.', {
  action: { en: 'action', ja: '取組', description: 'Something that is or is to be done.' },
  rule: { en: 'rule', ja: '制度・規則', description: 'A law, rule, requirement or standing practice.' },
  recommendation: {
    en: 'recommendation',
    ja: '提言・勧告',
    description: 'Something that is recommended to others.',
  },
  'discussion-point': {
    en: 'discussion point',
    ja: '論点',
    description: 'A question whether or how something should be done.',
  },
})

/** The level that acts. */
export const level = vocabulary('Level', 'The level that acts.', {
  government: { en: 'government', ja: '政府', description: 'A government, ministry or the like.' },
  'funding-agency': {
    en: 'funding agency',
    ja: 'ファンディング機関',
    description: 'An agency that funds research.',
  },
  institution: {
    en: 'institution',
    ja: '大学・研究者',
    description: 'A university, institute or researcher.',
  },
})

/** The means by which a measure works. */
export const instrument = vocabulary('Instrument', 'The means by which a measure works.', {
  funding: { en: 'funding', ja: '資金', description: 'Grants, budgets, loans, scholarships.' },
  regulation: { en: 'regulation', ja: '法規制', description: 'Laws, binding rules, controls, requirements.' },
  guidance: {
    en: 'guidance',
    ja: '指針・リスト',
    description: 'Guidelines, lists, principles without force of law.',
  },
  assessment: { en: 'assessment', ja: '評価・審査', description: 'Risk assessment, evaluation, review.' },
  organization: {
    en: 'organization',
    ja: '体制整備',
    description: 'Setting up or changing bodies, offices, posts, procedures.',
  },
  dialogue: { en: 'dialogue', ja: '対話・会議', description: 'Meetings, forums, consultation.' },
  agreement: {
    en: 'agreement',
    ja: '協定・枠組み',
    description: 'Agreements and frameworks between parties.',
  },
  mobility: { en: 'mobility', ja: '人材交流', description: 'Sending, inviting and networking people.' },
  training: { en: 'training', ja: '人材育成', description: 'Education and training.' },
  research: {
    en: 'research',
    ja: '研究開発',
    description: 'Carrying out joint or own research and demonstration.',
  },
  infrastructure: {
    en: 'infrastructure',
    ja: '施設・基盤',
    description: 'Facilities, databases, networks, environments.',
  },
  standardization: {
    en: 'standardization',
    ja: '標準化',
    description: 'Standards and conformity assessment.',
  },
  information: {
    en: 'information',
    ja: '情報・発信',
    description: 'Collecting, analysing, sharing and publishing information.',
  },
})

/** What is or should be done: part of a strategy, or a standing rule or practice. */
export const measure = z
  .strictObject({
    ...recordFields('measure'),
    ...elementFields,
    kind: measureKind,
    holder: party.describe('Whose measure it is.'),
    strategy: reference('strategy').optional().describe('The strategy that it is part of.'),
    label: treeFields.label,
    parent: treeFields.parent,
    order: treeFields.order.optional(),
    level: level.optional().describe('The level that acts.'),
    instrument: instrument.optional().describe('The means by which it works.'),
    actors: z.array(party).optional().describe('Who acts, where the source says so.'),
    agreements: references('agreement').optional().describe('Agreements that it names.'),
    facilities: references('facility').optional().describe('Facilities that it names.'),
    date: dateOrInterval.optional(),
    status: status.optional(),
    budget: money.optional(),
  })
  .meta({
    title: 'Measure',
    description: 'What is or should be done: part of a strategy, or a standing rule or practice.',
  })
