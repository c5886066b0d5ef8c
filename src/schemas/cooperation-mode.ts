import { vocabulary } from './vocabulary.js'

/** How places cooperate. */
export const cooperationMode = vocabulary('CooperationMode', 'How places cooperate.', {
  'joint-research': { en: 'joint research', ja: '共同研究', description: 'Research carried out together.' },
  'joint-call': { en: 'joint call', ja: '共同公募', description: 'Calls for proposals run together.' },
  'program-association': {
    en: 'program association',
    ja: 'プログラム参加・準参加',
    description: "Taking part in the holder's programs.",
  },
  mobility: { en: 'mobility', ja: '人材交流', description: 'People going and coming.' },
  training: { en: 'training', ja: '人材育成', description: 'Training people and building capacity.' },
  infrastructure: {
    en: 'infrastructure',
    ja: '研究インフラ',
    description: 'Building, sharing or investing in research facilities.',
  },
  dialogue: { en: 'policy dialogue', ja: '政策対話', description: 'Talks between governments or agencies.' },
  'technology-transfer': {
    en: 'technology transfer',
    ja: '技術移転',
    description: 'Passing on or spreading technology.',
  },
  'development-assistance': {
    en: 'development assistance',
    ja: '開発援助',
    description: 'Assistance, ODA among it.',
  },
  standards: {
    en: 'standards',
    ja: '標準・基準認証',
    description: 'Working on standards and conformity assessment.',
  },
  information: { en: 'information', ja: '情報共有', description: 'Sharing information and data.' },
  events: { en: 'events', ja: '国際会議・行事', description: 'Meeting at or through international events.' },
  'global-challenges': {
    en: 'global challenges',
    ja: '地球規模課題',
    description: 'Working on global challenges.',
  },
})
