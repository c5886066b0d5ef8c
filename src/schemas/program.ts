import * as z from 'zod'
import { citations } from './citation.js'
import { codingFields } from './coding.js'
import { cooperationMode } from './cooperation-mode.js'
import { dateOrInterval } from './date.js'
import { fact } from './fact.js'
import { reference, references } from './identifier.js'
import { money } from './money.js'
import { party } from './party.js'
import { recordFields } from './record.js'
import { status } from './status.js'
import { localizedText, text } from './text.js'
import { vocabulary } from './vocabulary.js'

/** What sort of scheme a program is. */
export const programKind = vocabulary('ProgramKind', 'What sort of scheme a program is.', {
  'research-funding': {
    en: 'research funding',
    ja: '研究資金',
    definition: { en: 'Funds research, joint research among it.', ja: '共同研究を含む研究に資金を出す。' },
  },
  fellowship: {
    en: 'fellowship',
    ja: 'フェローシップ',
    definition: {
      en: 'Funds people: fellowships, stays, exchange.',
      ja: 'フェローシップ、滞在、交流など、人に資金を出す。',
    },
  },
  center: {
    en: 'center',
    ja: '拠点形成',
    definition: { en: 'Funds research centers.', ja: '研究拠点に資金を出す。' },
  },
  investment: {
    en: 'investment',
    ja: '投資',
    definition: {
      en: 'A budget or investment plan for fields of priority.',
      ja: '重点分野の予算または投資計画。',
    },
  },
  initiative: {
    en: 'initiative',
    ja: 'イニシアティブ',
    definition: { en: 'A bundle of activities under one name.', ja: '1つの名の下の活動のまとまり。' },
  },
  project: {
    en: 'project',
    ja: 'プロジェクト',
    definition: { en: 'One large project or joint undertaking.', ja: '1つの大きなプロジェクトや共同事業。' },
  },
  'development-cooperation': {
    en: 'development cooperation',
    ja: '開発協力',
    definition: {
      en: 'Development assistance with science or higher education.',
      ja: '科学や高等教育にかかわる開発援助。',
    },
  },
})

/** One project that a program funds. */
export const project = z
  .strictObject({
    title: localizedText,
    field: localizedText.optional().describe('The field of the program that it belongs to.'),
    technologies: references('technology').optional().describe('Technologies that it is about.'),
    partners: references('place').optional().describe('Places that it is carried out with.'),
    date: dateOrInterval
      .optional()
      .describe('When it was adopted or runs; a fiscal year as `2024-04/2025-03`.'),
    label: text.optional().describe('Its number or short name.'),
    citations: citations.optional().describe('Where it is from, if not where the program is from.'),
  })
  .meta({ title: 'Project', description: 'One project that a program funds.' })

/** A scheme that funds or runs something. */
export const program = z
  .strictObject({
    ...recordFields('program'),
    kind: programKind,
    holders: z.array(party).optional().describe('The place or organization whose program it is.'),
    funders: references('organization').optional().describe('Who pays.'),
    operators: references('organization').optional().describe('Who runs it.'),
    parent: reference('program').optional().describe('The program that it is part of.'),
    date: dateOrInterval.optional().describe('When it was announced or set up.'),
    period: dateOrInterval.optional().describe('When it runs.'),
    status: status.optional(),
    budget: money.optional().describe('What it costs as a whole.'),
    modes: z.array(cooperationMode).optional().describe('How it cooperates.'),
    themes: codingFields.themes,
    technologies: codingFields.technologies,
    technologyList: codingFields.technologyList,
    partners: codingFields.partners,
    partnersOpen: codingFields.partnersOpen,
    organizations: codingFields.organizations,
    eligibility: z.array(localizedText).optional().describe('Who or what can be funded, one condition each.'),
    support: z.array(fact).optional().describe('What is paid or provided, with sums and numbers.'),
    projects: z.array(project).optional().describe('Projects that the source names.'),
  })
  .meta({ title: 'Program', description: 'A scheme that funds or runs something.' })
