import { describe, expectTypeOf, it } from 'vitest'
import type * as z from 'zod'
import type { AnyIds } from '../../src/model/ids.js'
import type { Kind } from '../../src/model/kinds.js'
import type { Records } from '../../src/model/records.js'
import type { recordSchemas } from '../../src/schemas/dataset.js'

type Schemas = typeof recordSchemas

describe('interfaces', () => {
  it('describe what the schemas accept', () => {
    expectTypeOf<Records<AnyIds>['program']>().toExtend<DeepReadonly<z.input<Schemas['program']>>>()
    expectTypeOf<Records<AnyIds>['approach']>().toExtend<DeepReadonly<z.input<Schemas['approach']>>>()
    expectTypeOf<Records<AnyIds>['strategy']>().toExtend<DeepReadonly<z.input<Schemas['strategy']>>>()
    expectTypeOf<Records<AnyIds>['indicator']>().toExtend<DeepReadonly<z.input<Schemas['indicator']>>>()
    expectTypeOf<Records<AnyIds>['meeting']>().toExtend<DeepReadonly<z.input<Schemas['meeting']>>>()
  })

  it('have the keys of the schemas', () => {
    expectTypeOf<KeysThatDiffer>().toEqualTypeOf<never>()
  })
})

type DeepReadonly<T> = T extends (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [P in keyof T]: DeepReadonly<T[P]> }
    : T

type KeysThatDiffer = {
  [K in Kind]:
    | Exclude<keyof z.input<Schemas[K]>, keyof Records[K]>
    | Exclude<keyof Records[K], keyof z.input<Schemas[K]>>
}[Kind]
