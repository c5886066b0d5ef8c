import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../../src/atlas/create-atlas.js'
import { isAtlasError } from '../../../src/atlas/error.js'
import {
  indicatorViews,
  measureFacets,
  strategyFacets,
  strategyShares,
  tieKinds,
} from '../../../src/cli/comparisons/condition-words.js'
import { compareIndicator } from '../../../src/compare/compare-indicator.js'
import { compareMeasures } from '../../../src/compare/compare-measures.js'
import { compareStrategies } from '../../../src/compare/compare-strategies.js'
import { network } from '../../../src/compare/network.js'
import { smallWorld } from '../../small-dataset.js'

const atlas = createAtlas(smallWorld)
const unknown = JSON.parse('"q9q9q9q9"')

/** The words that a comparison says it knows where it is given another. */
const knownTo = (compare: () => unknown): readonly string[] | undefined => {
  try {
    compare()
  } catch (error) {
    if (isAtlasError(error)) return error.items.find(({ id }) => id === unknown)?.known
  }
  return undefined
}

describe('the words of conditions', () => {
  it.each([
    ['facets of strategies', strategyFacets, () => compareStrategies(atlas, { by: unknown })],
    ['shares of strategies', strategyShares, () => compareStrategies(atlas, { only: unknown })],
    ['facets of measures', measureFacets, () => compareMeasures(atlas, { by: unknown })],
    ['views', indicatorViews, () => compareIndicator(atlas, { indicator: 'none', show: unknown })],
    ['kinds of ties', tieKinds, () => network(atlas, { ties: [unknown] })],
  ])('are those that the comparison knows: %s', (_, words, compare) => {
    expect(knownTo(compare)).toEqual(words)
  })
})
