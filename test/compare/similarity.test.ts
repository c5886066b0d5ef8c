import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../src/atlas/create-atlas.js'
import { similarity } from '../../src/compare/similarity.js'
import { measure, strategy, theme } from './records.js'

const atlas = createAtlas({
  themes: ['people', 'asia', 'standards'].map((id) => theme(id)),
  strategies: ['a', 'b', 'apart', 'empty', 'empty-too'].map((id) => strategy(id)),
  measures: [
    measure('a1', { strategy: 'a', themes: ['people', 'asia'], instrument: 'funding' }),
    measure('a2', { strategy: 'a', themes: ['people'] }),
    measure('b1', { strategy: 'b', themes: ['people'], instrument: 'funding' }),
    measure('b2', { strategy: 'b', themes: ['asia'] }),
    measure('b3', { strategy: 'b', themes: ['asia'] }),
    measure('b4', { strategy: 'b' }),
    measure('apart1', { strategy: 'apart', themes: ['standards'] }),
  ],
})

describe('similarity', () => {
  it('weighs each theme by its share of the measures', () => {
    // a: people 1, asia 1/2. b: people 1/4, asia 1/2. Smaller 1/4 + 1/2, larger 1 + 1/2.
    expect(similarity(atlas, 'a', 'b')).toBeCloseTo(0.5)
  })

  it('compares by another facet', () => {
    // a: funding 1/2, b: funding 1/4.
    expect(similarity(atlas, 'a', 'b', 'instrument')).toBeCloseTo(0.5)
  })

  it('is 1 for the same strategy and 0 where nothing is shared', () => {
    expect(similarity(atlas, 'a', 'a')).toBe(1)
    expect(similarity(atlas, 'a', 'apart')).toBe(0)
  })

  it('is undefined where either has no measure with the facet', () => {
    expect(similarity(atlas, 'empty', 'empty-too')).toBeUndefined()
    expect(similarity(atlas, 'a', 'empty')).toBeUndefined()
    expect(similarity(atlas, 'empty', 'a')).toBeUndefined()
    for (const facet of ['instrument', 'technology', 'partner', 'level'] as const)
      expect(similarity(atlas, 'a', 'apart', facet)).toBeUndefined()
  })

  it('refuses a facet that there is not', () => {
    expect(() => similarity(atlas, 'a', 'b', JSON.parse('"themes"'))).toThrow(
      'unknown by "themes" (did you mean "theme"?)',
    )
  })

  it('throws one error for all unknown ids', () => {
    expect(() => similarity(atlas, 'xxxx', 'yyyy')).toThrow(
      'unknown strategy "xxxx"; unknown strategy "yyyy"',
    )
  })
})
