import { vocabulary } from './vocabulary.js'

/** How far a thing has come, as of its source. */
export const status = vocabulary('Status', 'How far a thing has come, as of its source.', {
  proposed: {
    en: 'proposed',
    ja: '提案',
    definition: { en: 'Put forward for discussion or decision.', ja: '議論や決定のために示された段階。' },
  },
  planned: {
    en: 'planned',
    ja: '計画',
    definition: { en: 'Decided, not yet begun.', ja: '決まったが、まだ始まっていない段階。' },
  },
  negotiating: {
    en: 'under negotiation',
    ja: '交渉中',
    definition: { en: 'Parties negotiate it.', ja: '当事者が交渉している段階。' },
  },
  signed: {
    en: 'signed',
    ja: '署名',
    definition: { en: 'Signed by its parties.', ja: '当事者が署名した段階。' },
  },
  adopted: {
    en: 'adopted',
    ja: '採択・決定',
    definition: {
      en: 'Adopted, decided or published by the body in charge.',
      ja: '担当する主体が採択、決定または公表した段階。',
    },
  },
  'under-way': {
    en: 'under way',
    ja: '実施中',
    definition: { en: 'In force or being carried out.', ja: '効力を持つか、実施されている段階。' },
  },
  completed: {
    en: 'completed',
    ja: '終了',
    definition: { en: 'Over, as of its source.', ja: '出典の時点で終わっている段階。' },
  },
  superseded: {
    en: 'superseded',
    ja: '失効・後継あり',
    definition: {
      en: 'Replaced by a later one or dropped.',
      ja: '後のものに代わられたか、取りやめになった段階。',
    },
  },
})
