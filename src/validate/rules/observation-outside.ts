import { nearest } from '../nearest.js'
import { didYouMean, quoted, quotedJa } from '../quoted.js'
import { dimensionsOf, observationsOf } from './dimensions-of.js'
import type { ValueRule, Verdict } from './rule.js'

const unit = { en: 'papers', ja: '論文' }
const dimensions = [
  {
    id: 'place',
    name: { en: 'Place', ja: '国・地域' },
    kind: 'place',
    values: [{ id: 'JP', name: { en: 'Japan', ja: '日本' } }],
  },
]

/** Every observation names a value of each dimension of its indicator, and nothing else. */
export const observationOutside: ValueRule = {
  code: 'observation-outside',
  severity: 'error',
  title: { en: 'An observation lies outside the dimensions', ja: '観測値が次元の外にある' },
  description: {
    en: 'An observation must give, for each dimension of its indicator, the id of one of its values, and for nothing else.',
    ja: '観測値には、指標の次元のそれぞれについて、次元に定めた値のIDを1つ書きます。それ以外の次元は書けません。',
  },
  example: {
    kind: 'indicator',
    bad: [{ unit, dimensions, observations: [{ at: { place: 'KR' }, value: 1 }] }],
    good: [{ unit, dimensions, observations: [{ at: { place: 'JP' }, value: 1 }] }],
  },
  on: ['Indicator'],
  check: (value) => {
    const known = dimensionsOf(value)
    return observationsOf(value).flatMap(({ index, at }): Verdict[] => {
      const verdicts: Verdict[] = []
      for (const [dimension, values] of known) {
        const given = Object.hasOwn(at, dimension) ? at[dimension] : undefined
        if (given === undefined)
          verdicts.push({
            path: ['observations', index, 'at'],
            tell: () => ({
              message: {
                en: `The observation has no value of the dimension ${quoted(dimension)}.`,
                ja: `観測値に次元${quotedJa(dimension)}の値がありません。`,
              },
            }),
          })
        else if (typeof given === 'string' && !values.has(given))
          verdicts.push({
            path: ['observations', index, 'at', dimension],
            tell: () => ({
              message: {
                en: `${quoted(given)} is no value of the dimension ${quoted(dimension)}.`,
                ja: `${quotedJa(given)}は次元${quotedJa(dimension)}の値ではありません。`,
              },
              hint: didYouMean(nearest(given, values)),
            }),
          })
      }
      for (const dimension of Object.keys(at).filter((key) => !known.has(key)))
        verdicts.push({
          path: ['observations', index, 'at', dimension],
          tell: () => ({
            message: {
              en: `The indicator has no dimension ${quoted(dimension)}.`,
              ja: `指標に${quotedJa(dimension)}という次元はありません。`,
            },
            hint: didYouMean(nearest(dimension, known.keys())),
          }),
        })
      return verdicts
    })
  },
}
