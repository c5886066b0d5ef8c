import { vocabulary } from './vocabulary.js'

/** How far a thing has come, as of its source. */
export const status = vocabulary('Status', 'How far a thing has come, as of its source.', {
  proposed: { en: 'proposed', ja: '提案', description: 'Put forward for discussion or decision.' },
  planned: { en: 'planned', ja: '計画', description: 'Decided, not yet begun.' },
  negotiating: { en: 'under negotiation', ja: '交渉中', description: 'Parties negotiate it.' },
  signed: { en: 'signed', ja: '署名', description: 'Signed by its parties.' },
  adopted: {
    en: 'adopted',
    ja: '採択・決定',
    description: 'Adopted, decided or published by the body in charge.',
  },
  'under-way': { en: 'under way', ja: '実施中', description: 'In force or being carried out.' },
  completed: { en: 'completed', ja: '終了', description: 'Over, as of its source.' },
  superseded: { en: 'superseded', ja: '失効・後継あり', description: 'Replaced by a later one or dropped.' },
})
