import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { weightedJaccard } from '../../../src/compare/strategies/weighted-jaccard.js'

const weightsOf = (weights: Readonly<Record<string, number>>) => new Map(Object.entries(weights))

describe('weightedJaccard', () => {
  const weights = fc
    .dictionary(fc.constantFrom('a', 'b', 'c'), fc.double({ min: 0.01, max: 1, noNaN: true }))
    .map(weightsOf)

  it('is the sum of the smaller weights over that of the larger ones', () => {
    // Smaller 0.25 + 0.5 + 0, larger 1 + 0.5 + 0.5.
    const figure = weightedJaccard(weightsOf({ a: 1, b: 0.5 }), weightsOf({ a: 0.25, b: 0.5, c: 0.5 }))
    expect(figure).toBe(0.375)
  })

  it('is the same from both sides, from 0 to 1, and 1 for the same weights', () => {
    fc.assert(
      fc.property(weights, weights, (a, b) => {
        const figure = weightedJaccard(a, b)
        expect(weightedJaccard(b, a)).toBe(figure)
        if (figure !== undefined) {
          expect(figure).toBeGreaterThanOrEqual(0)
          expect(figure).toBeLessThanOrEqual(1)
        }
        expect(weightedJaccard(a, a)).toBe(a.size === 0 ? undefined : 1)
      }),
    )
  })
})
