import { describe, expectTypeOf, it } from 'vitest'
import type { SearchOptions } from '../../src/search/index.js'

describe('the options of a search', () => {
  it('may each be undefined', () => {
    expectTypeOf<MayBeUndefined<SearchOptions>>().toExtend<SearchOptions>()
  })
})

type MayBeUndefined<T> = { readonly [Key in keyof T]: T[Key] | undefined }
