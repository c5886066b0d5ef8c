import type { LegendEntry } from '../comparison.js'
import { elsewhere } from './spoken-elsewhere.js'
import type { Statement } from './statements.js'

type SharingState = 'shared' | 'some' | 'single' | 'mentioned' | 'elsewhere' | 'absent'

/** How what a strategy says of a theme or the like stands to what the others say. */
export const sharingStates: readonly (LegendEntry & { readonly id: SharingState })[] = [
  {
    id: 'shared',
    label: { en: 'shared', ja: '共通' },
    description: {
      en: 'All strategies compared have measures on it.',
      ja: '比べた戦略のすべてに施策がある。',
    },
  },
  {
    id: 'some',
    label: { en: 'in some', ja: '一部に共通' },
    description: {
      en: 'Several of the strategies have measures on it.',
      ja: '比べた戦略のいくつかに施策がある。',
    },
  },
  {
    id: 'single',
    label: { en: 'only here', ja: 'ここのみ' },
    description: {
      en: 'No other strategy compared has a measure on it, as far as it was read.',
      ja: '比べた他の戦略には、読んだ限り施策がない。',
    },
  },
  {
    id: 'mentioned',
    label: { en: 'without a measure', ja: '施策なし' },
    description: {
      en: 'Spoken of by the strategy as a whole or a part of it, but by no measure, as far as it was read.',
      ja: '戦略全体またはその一部で触れているが、読んだ限り施策はない。',
    },
  },
  elsewhere,
  {
    id: 'absent',
    label: { en: 'absent', ja: '記載なし' },
    description: {
      en: 'Read whole: no part of the strategy is coded with it, and no other record that cites its document speaks of it.',
      ja: '全文を読んだ。施策にもほかの部分にも、同じ文書を引くほかのレコードにも出てこない。',
    },
  },
]

/** The state of what a strategy says, where so many of all strategies have measures on it. */
export const sharingState = (by: Statement['by'], having: number, strategies: number): SharingState => {
  if (by === 'absent') return 'absent'
  if (by === 'document') return 'elsewhere'
  if (by !== 'measures') return 'mentioned'
  if (having === strategies) return 'shared'
  return having === 1 ? 'single' : 'some'
}
