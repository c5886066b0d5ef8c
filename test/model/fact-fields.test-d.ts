import { describe, expectTypeOf, it } from 'vitest'
import type { FactField, partFields } from '../../src/model/fact-fields.js'
import type { AnyIds } from '../../src/model/ids.js'
import type { Kind } from '../../src/model/kinds.js'
import type { Fact, Records } from '../../src/model/records.js'

type AnyRecord = Records<AnyIds>[Kind]

type ItemOf<List> = NonNullable<List> extends readonly (infer Item)[] ? Item : unknown

/** The fields of records of some kind that hold lists of facts. */
type FieldsWithFacts<R> = R extends unknown
  ? {
      [K in keyof R]-?: [ItemOf<R[K]>, Fact<AnyIds>] extends [Fact<AnyIds>, ItemOf<R[K]>] ? K : never
    }[keyof R]
  : never

/** The fields of records of some kind that hold lists of what has such fields itself. */
type FieldsWithParts<R> = R extends unknown
  ? { [K in keyof R]-?: FactField & keyof ItemOf<R[K]> extends never ? never : K }[keyof R]
  : never

describe('the fields with facts', () => {
  it('are all that records have', () => {
    expectTypeOf<FieldsWithFacts<AnyRecord>>().toEqualTypeOf<FactField>()
  })

  it('are found in all parts of records that have some', () => {
    expectTypeOf<FieldsWithParts<AnyRecord>>().toEqualTypeOf<(typeof partFields)[number]>()
  })
})
