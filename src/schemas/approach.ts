import * as z from 'zod'
import { citations } from './citation.js'
import { cooperationMode } from './cooperation-mode.js'
import { dateOrInterval } from './date.js'
import { fact } from './fact.js'
import { localIdentifier, reference, references } from './identifier.js'
import { party } from './party.js'
import { recordFields } from './record.js'
import { status } from './status.js'
import { localizedText } from './text.js'
import { vocabulary } from './vocabulary.js'

/** How a holder treats a partner. */
export const posture = vocabulary('Posture', 'How a holder treats a partner, in our coding.', {
  integrated: {
    en: 'integrated',
    ja: '参加・一体',
    definition: {
      en: "The partner takes part in the holder's own programs or area, or is meant to.",
      ja: '相手が主体のプログラムや域内に加わるか、加わることが想定されている。',
    },
  },
  strategic: {
    en: 'strategic',
    ja: '戦略的',
    definition: {
      en: 'A strategic partner, or cooperation led from the highest level.',
      ja: '戦略的パートナー、または首脳級で主導する協力。',
    },
  },
  priority: {
    en: 'priority',
    ja: '重視',
    definition: {
      en: 'Valued and sought before others, in general or in advanced science.',
      ja: '全般または先端科学で、他より重んじ求める相手。',
    },
  },
  selective: {
    en: 'selective',
    ja: '分野限定',
    definition: {
      en: 'Cooperation in chosen fields or where a benefit is expected.',
      ja: '選んだ分野、または効果が見込まれる分野での協力。',
    },
  },
  working: {
    en: 'working level',
    ja: '実務',
    definition: {
      en: 'Cooperation carried on by ministries or agencies, widened step by step.',
      ja: '省庁や機関が進め、段階的に広げる協力。',
    },
  },
  equal: {
    en: 'equal partnership',
    ja: '対等',
    definition: {
      en: 'Two-way partnership that takes the place of assistance.',
      ja: '援助に代わる双方向のパートナーシップ。',
    },
  },
  supportive: {
    en: 'supportive',
    ja: '支援',
    definition: {
      en: 'Cooperation that supports, builds capacity or answers global challenges.',
      ja: '支援し、能力を高め、地球規模課題に応える協力。',
    },
  },
  competitive: {
    en: 'competitive',
    ja: '競争',
    definition: {
      en: 'Rival, whether or not there is cooperation too.',
      ja: '競争相手。協力を伴う場合も伴わない場合もある。',
    },
  },
  conditional: {
    en: 'conditional',
    ja: '条件付き',
    definition: {
      en: 'Limited cooperation, under conditions or with reservations.',
      ja: '範囲を限り、条件や留保を付けた協力。',
    },
  },
})

/** Partners that a holder treats alike. */
export const tier = z
  .strictObject({
    id: localIdentifier.describe('Unique in the approach.'),
    group: localizedText.optional().describe('The heading under which the source puts it.'),
    label: localizedText.describe("The source's own words for the tier or the treatment, in short."),
    posture: posture.describe(
      'How a holder treats a partner, in our coding; `label` has the words of the source.',
    ),
    partners: references('place').describe('Whom the tier names; empty for the residual tier.'),
    open: z.boolean().optional().describe('True where the source says "and others".'),
    residual: z.boolean().optional().describe('True for the tier of all that no other tier names.'),
    modes: z.array(cooperationMode).optional().describe('How the holder cooperates with them.'),
    themes: references('theme').optional().describe('What the cooperation is about.'),
    technologies: references('technology').optional().describe('Technologies that it is about.'),
    summary: localizedText.describe('How they are treated and why, in our own words.'),
    facts: z.array(fact).optional().describe('Statements of detail, one each.'),
    citations: citations.optional().describe('Where the tier is from, if not where the approach is from.'),
  })
  .meta({ title: 'Tier', description: 'Partners that a holder treats alike.' })

/** How a holder treats partner places. */
export const approach = z
  .strictObject({
    ...recordFields('approach'),
    holder: party.describe('Who treats others so.'),
    strategy: reference('strategy').optional().describe('The strategy that it is part of.'),
    date: dateOrInterval.optional().describe('When it was set or the time that it holds for.'),
    status: status.optional(),
    criteria: z.array(localizedText).optional().describe('By what the holder tells partners apart.'),
    tiers: z.array(tier).min(1).describe('Partners by how they are treated, in the order of the source.'),
  })
  .meta({ title: 'Approach', description: 'How a holder treats partner places: tiers, each with a posture.' })
