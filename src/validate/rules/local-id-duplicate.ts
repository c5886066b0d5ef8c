import { listIn } from '../../atlas/list-in.js'
import { idIn } from '../fields.js'
import { quoted, quotedJa } from '../quoted.js'
import type { ValueRule, Verdict } from './rule.js'

const LISTS = ['outline', 'elements', 'tiers', 'dimensions', 'values']

/** The parts of a list inside a record have ids of their own. */
export const localIdDuplicate: ValueRule = {
  code: 'local-id-duplicate',
  severity: 'error',
  title: { en: 'Two parts of a record share an id', ja: '同じIDが1つのレコードの中で重複' },
  description: {
    en: 'Sections of a source, elements of a strategy, tiers of an approach, dimensions of an indicator and their values have ids that are unique in their list.',
    ja: '出典の節、戦略の要素、アプローチの区分、指標の次元とその値のIDは、それぞれの一覧の中で一意でなければなりません。',
  },
  example: {
    kind: 'source',
    bad: [
      {
        outline: [
          { id: '1', title: { en: 'Aims', ja: '目的' } },
          { id: '1', title: { en: 'Means', ja: '手段' } },
        ],
      },
    ],
    good: [
      {
        outline: [
          { id: '1', title: { en: 'Aims', ja: '目的' } },
          { id: '2', title: { en: 'Means', ja: '手段' } },
        ],
      },
    ],
  },
  on: ['Source', 'Strategy', 'Approach', 'Indicator', 'Dimension'],
  check: (value) =>
    LISTS.flatMap((list) => {
      const seen = new Set<string>()
      return listIn(value, list).flatMap((part, index): Verdict[] => {
        const id = idIn(part)
        if (id === undefined) return []
        if (!seen.has(id)) {
          seen.add(id)
          return []
        }
        const tell = () => ({
          message: {
            en: `The id ${quoted(id)} is taken by another part of the list.`,
            ja: `${quotedJa(id)}というIDは、この一覧の別の項目で使われています。`,
          },
        })
        return [{ path: [list, index, 'id'], tell }]
      })
    }),
}
