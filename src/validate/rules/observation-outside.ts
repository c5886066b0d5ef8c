import type { Told } from '../check/finding.js'
import { nearest } from '../nearest.js'
import { didYouMean, quoted, quotedJa, quotedSome } from '../quoted.js'
import { dimensionsOf, observationsOf, valuesNamed } from './dimensions-of.js'
import type { ValueRule, Verdict } from './rule.js'

type Known = ReturnType<typeof dimensionsOf>

/** How many missing dimensions a message names. */
const NAMED = 3

const missingFrom = (at: Readonly<Record<string, unknown>>, known: Known): string[] =>
  [...known.keys()].filter((dimension) => !Object.hasOwn(at, dimension) || at[dimension] === undefined)

const tellMissing = (missing: readonly string[]): Told => {
  const named = quotedSome(missing.slice(0, NAMED), missing.length)
  const word = missing.length === 1 ? 'dimension' : 'dimensions'
  return {
    message: {
      en: `The observation has no value of the ${word} ${named.en}.`,
      ja: `観測値に次元${named.ja}の値がありません。`,
    },
  }
}

const tellNoValue = (dimension: string, id: string, meant: readonly string[]): Told => ({
  message: {
    en: `${quoted(id)} is no value of the dimension ${quoted(dimension)}.`,
    ja: `${quotedJa(id)}は次元${quotedJa(dimension)}の値ではありません。`,
  },
  hint: didYouMean(meant),
})

/** The ids that a text may stand for: those that it names, else those that it comes near. */
const meantBy = (
  indicator: unknown,
  dimension: string,
  text: string,
  values: ReadonlySet<string>,
): readonly string[] => {
  const named = valuesNamed(indicator, dimension, text)
  return named.length > 0 ? named : nearest(text, values)
}

const tellNoDimension = (dimension: string, known: Known): Told => ({
  message: {
    en: `The indicator has no dimension ${quoted(dimension)}.`,
    ja: `指標に${quotedJa(dimension)}という次元はありません。`,
  },
  hint: didYouMean(nearest(dimension, known.keys())),
})

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
      const add = (tell: Verdict['tell'], ...keys: readonly string[]) =>
        verdicts.push({ path: ['observations', index, 'at', ...keys], tell })
      let given = 0
      for (const dimension of Object.keys(at)) {
        const id = at[dimension]
        if (id === undefined) continue
        const values = known.get(dimension)
        if (values) given += 1
        if (!values) add(() => tellNoDimension(dimension, known), dimension)
        else if (typeof id === 'string' && !values.has(id))
          add(() => tellNoValue(dimension, id, meantBy(value, dimension, id, values)), dimension)
      }
      // One verdict for all of them: an indicator can have thousands of observations and of dimensions.
      if (given < known.size) add(() => tellMissing(missingFrom(at, known)))
      return verdicts
    })
  },
}
