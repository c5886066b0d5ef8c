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
  action: {
    en: 'action',
    ja: '取組',
    definition: { en: 'Something that is or is to be done.', ja: '行っていること、または行うべきこと。' },
  },
  rule: {
    en: 'rule',
    ja: '制度・規則',
    definition: {
      en: 'A law, rule, requirement or standing practice.',
      ja: '法律、規則、要件、継続する慣行。',
    },
  },
  recommendation: {
    en: 'recommendation',
    ja: '提言・勧告',
    definition: { en: 'Something that is recommended to others.', ja: '他者に勧めること。' },
  },
  'discussion-point': {
    en: 'discussion point',
    ja: '論点',
    definition: {
      en: 'A question whether or how something should be done.',
      ja: '行うべきか、どう行うべきかという問い。',
    },
  },
})

/** The level that acts. */
export const level = vocabulary('Level', 'The level that acts.', {
  government: {
    en: 'government',
    ja: '政府',
    definition: { en: 'A government, ministry or the like.', ja: '政府、省庁など。' },
  },
  'funding-agency': {
    en: 'funding agency',
    ja: '資金配分機関',
    definition: { en: 'An agency that funds research.', ja: '研究に資金を配る機関。' },
  },
  institution: {
    en: 'institution',
    ja: '大学・研究者',
    definition: { en: 'A university, institute or researcher.', ja: '大学、研究機関、研究者。' },
  },
})

/** The means by which a measure works. */
export const instrument = vocabulary('Instrument', 'The means by which a measure works.', {
  funding: {
    en: 'funding',
    ja: '資金',
    definition: { en: 'Grants, budgets, loans, scholarships.', ja: '助成、予算、融資、奨学金。' },
  },
  regulation: {
    en: 'regulation',
    ja: '法規制',
    definition: {
      en: 'Laws, binding rules, controls, requirements.',
      ja: '法律、拘束力のある規則、管理、要件。',
    },
  },
  guidance: {
    en: 'guidance',
    ja: '指針・リスト',
    definition: {
      en: 'Guidelines, lists, principles without force of law.',
      ja: '法的拘束力のない指針、一覧、原則。',
    },
  },
  assessment: {
    en: 'assessment',
    ja: '評価・審査',
    definition: { en: 'Risk assessment, evaluation, review.', ja: 'リスク評価、評価、審査。' },
  },
  organization: {
    en: 'organization',
    ja: '体制整備',
    definition: {
      en: 'Setting up or changing bodies, offices, posts, procedures.',
      ja: '組織、窓口、役職、手続の設置や変更。',
    },
  },
  dialogue: {
    en: 'dialogue',
    ja: '対話・会議',
    definition: { en: 'Meetings, forums, consultation.', ja: '会合、会議体、協議。' },
  },
  agreement: {
    en: 'agreement',
    ja: '協定・枠組み',
    definition: { en: 'Agreements and frameworks between parties.', ja: '当事者間の協定や枠組み。' },
  },
  mobility: {
    en: 'mobility',
    ja: '人材交流',
    definition: { en: 'Sending, inviting and networking people.', ja: '人の派遣、招へい、ネットワーク化。' },
  },
  training: {
    en: 'training',
    ja: '人材育成',
    definition: { en: 'Education and training.', ja: '教育と訓練。' },
  },
  research: {
    en: 'research',
    ja: '研究開発',
    definition: {
      en: 'Carrying out joint or own research and demonstration.',
      ja: '共同または単独の研究と実証。',
    },
  },
  infrastructure: {
    en: 'infrastructure',
    ja: '施設・基盤',
    definition: {
      en: 'Facilities, databases, networks, environments.',
      ja: '施設、データベース、ネットワーク、環境。',
    },
  },
  standardization: {
    en: 'standardization',
    ja: '標準化',
    definition: { en: 'Standards and conformity assessment.', ja: '標準と適合性評価。' },
  },
  information: {
    en: 'information',
    ja: '情報・発信',
    definition: {
      en: 'Collecting, analysing, sharing and publishing information.',
      ja: '情報の収集、分析、共有、公表。',
    },
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
