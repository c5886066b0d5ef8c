import { describe, expectTypeOf, it } from 'vitest'
import { type Atlas, createAtlas } from '../../src/atlas/create-atlas.js'
import type { AnyIds, CuratedIds } from '../../src/model/ids.js'
import { program } from '../small-dataset.js'

describe('the type of an atlas', () => {
  it('lets the curated atlas stand where any may', () => {
    expectTypeOf<Atlas<CuratedIds>>().toExtend<Atlas<AnyIds>>()
  })

  it('does not let an atlas of own records stand where the curated one must', () => {
    const own = createAtlas({ programs: [program('anything')] })
    expectTypeOf(own).toEqualTypeOf<Atlas<AnyIds>>()
    expectTypeOf<Atlas<AnyIds>>().not.toExtend<Atlas<CuratedIds>>()
    // @ts-expect-error its ids are not those of curated records
    const curated: Atlas = own
    expectTypeOf(curated).toEqualTypeOf<Atlas>()
  })
})
