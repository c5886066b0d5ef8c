import type { Fields } from '../fields.js'
import { dimensionsOf, observationsOf } from './dimensions-of.js'
import type { ValueRule, Verdict } from './rule.js'

/** A text that is the same for observations in the same place, undefined where the value of a dimension is missing. */
const placeIn = (known: ReadonlyMap<string, unknown>): ((at: Fields) => string | undefined) => {
  const dimensions = [...known.keys()]
  return (at) => {
    const isPlaced = dimensions.every((dimension) => Object.hasOwn(at, dimension) && at[dimension] != null)
    return isPlaced ? JSON.stringify(dimensions.map((dimension) => at[dimension])) : undefined
  }
}

const fields = {
  unit: { en: 'papers', ja: '論文' },
  dimensions: [
    {
      id: 'place',
      name: { en: 'Place', ja: '国・地域' },
      kind: 'place',
      values: [{ id: 'JP', name: { en: 'Japan', ja: '日本' } }],
    },
  ],
  observations: [{ at: { place: 'JP' }, value: 1 }],
}

/** No two observations of an indicator stand in the same place. */
export const observationDuplicate: ValueRule = {
  code: 'observation-duplicate',
  severity: 'error',
  title: { en: 'Two observations stand in the same place', ja: '同じ位置に観測値が2つある' },
  description: {
    en: 'Two observations of an indicator have the same value of every dimension. Keep one of them, or add the dimension that tells them apart.',
    ja: '1つの指標の中で、すべての次元の値が同じ観測値が2つあります。片方を消すか、2つを区別する次元を加えてください。',
  },
  example: {
    kind: 'indicator',
    bad: [
      {
        ...fields,
        observations: [
          { at: { place: 'JP' }, value: 1 },
          { at: { place: 'JP' }, value: 2 },
        ],
      },
    ],
    good: [fields],
  },
  on: ['Indicator'],
  check: (value) => {
    const placeOf = placeIn(dimensionsOf(value))
    const first = new Map<string, number>()
    return observationsOf(value).flatMap(({ index, at }): Verdict[] => {
      const place = placeOf(at)
      if (place === undefined) return []
      const other = first.get(place)
      if (other === undefined) {
        first.set(place, index)
        return []
      }
      const tell = () => ({
        message: {
          en: `The observation stands where number ${other + 1} of the list does.`,
          ja: `この観測値は、一覧の${other + 1}番目の観測値と同じ位置にあります。`,
        },
      })
      return [{ path: ['observations', index, 'at'], tell }]
    })
  },
}
