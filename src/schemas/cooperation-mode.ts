import { vocabulary } from './vocabulary.js'

/** How places cooperate. */
export const cooperationMode = vocabulary('CooperationMode', 'How places cooperate.', {
  'joint-research': {
    en: 'joint research',
    ja: '共同研究',
    definition: { en: 'Research carried out together.', ja: 'ともに行う研究。' },
  },
  'joint-call': {
    en: 'joint call',
    ja: '共同公募',
    definition: { en: 'Calls for proposals run together.', ja: 'ともに行う提案募集。' },
  },
  'program-association': {
    en: 'program association',
    ja: 'プログラム参加・準参加',
    definition: { en: "Taking part in the holder's programs.", ja: '主体のプログラムへの参加。' },
  },
  mobility: {
    en: 'mobility',
    ja: '人材交流',
    definition: { en: 'People going and coming.', ja: '人の往来。' },
  },
  training: {
    en: 'training',
    ja: '人材育成',
    definition: { en: 'Training people and building capacity.', ja: '人を育て、能力を高めること。' },
  },
  infrastructure: {
    en: 'infrastructure',
    ja: '研究インフラ',
    definition: {
      en: 'Building, sharing or investing in research facilities.',
      ja: '研究施設の整備、共用、投資。',
    },
  },
  dialogue: {
    en: 'policy dialogue',
    ja: '政策対話',
    definition: { en: 'Talks between governments or agencies.', ja: '政府や機関の間の協議。' },
  },
  'technology-transfer': {
    en: 'technology transfer',
    ja: '技術移転',
    definition: { en: 'Passing on or spreading technology.', ja: '技術を渡し、広めること。' },
  },
  'development-assistance': {
    en: 'development assistance',
    ja: '開発援助',
    definition: { en: 'Assistance, ODA among it.', ja: 'ODAなどの援助。' },
  },
  standards: {
    en: 'standards',
    ja: '標準・基準認証',
    definition: { en: 'Working on standards and conformity assessment.', ja: '標準と適合性評価での協力。' },
  },
  information: {
    en: 'information',
    ja: '情報共有',
    definition: { en: 'Sharing information and data.', ja: '情報やデータの共有。' },
  },
  events: {
    en: 'events',
    ja: '国際会議・行事',
    definition: {
      en: 'Meeting at or through international events.',
      ja: '国際的な行事で、またはそれを通じて会うこと。',
    },
  },
  'global-challenges': {
    en: 'global challenges',
    ja: '地球規模課題',
    definition: { en: 'Working on global challenges.', ja: '地球規模課題への取組。' },
  },
})
