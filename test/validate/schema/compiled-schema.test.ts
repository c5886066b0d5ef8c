import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { curated } from '../../../src/curated.js'
import { collections, type Kind, kinds } from '../../../src/model/kinds.js'
import { recordSchemas } from '../../../src/schemas/dataset.js'
import { compile, compiledSchema } from '../../../src/validate/schema/compiled-schema.js'
import { runs } from '../../property-runs.js'
import { leastRecords } from '../records.js'

/** A path to some part of a value, by numbers that say which part to take at each level. */
const partAt = (value: unknown, steps: readonly number[]): (string | number)[] => {
  const path: (string | number)[] = []
  let here = value
  for (const step of steps) {
    if (typeof here !== 'object' || here === null) break
    const keys = Object.keys(here)
    const key = keys[step % Math.max(1, keys.length)]
    if (key === undefined) break
    path.push(Array.isArray(here) ? Number(key) : key)
    here = Reflect.get(here, key)
  }
  return path
}

/** A copy of a value with something done at a path. */
const changed = (
  value: unknown,
  path: readonly (string | number)[],
  change: (holder: object, key: string | number) => void,
) => {
  const copy: unknown = structuredClone(value)
  let holder = copy
  for (const key of path.slice(0, -1))
    holder = typeof holder === 'object' && holder !== null ? Reflect.get(holder, key) : undefined
  const key = path.at(-1)
  if (typeof holder === 'object' && holder !== null && key !== undefined) change(holder, key)
  return copy
}

const oddValue = fc.oneof(
  fc.constantFrom(
    null,
    undefined,
    '',
    ' ',
    'x',
    'JP',
    '2024-02-30',
    '2027/2021',
    0,
    -1,
    1.5,
    Number.NaN,
    true,
    [],
    {},
    [[]],
  ),
  fc.string(),
  fc.jsonValue({ maxDepth: 2 }),
)

const records: readonly { readonly kind: Kind; readonly record: unknown }[] = kinds.flatMap((kind) => [
  { kind, record: leastRecords[kind] },
  ...curated[collections[kind]].slice(0, 40).map((record) => ({ kind, record })),
])

const mutated = fc
  .record({
    index: fc.nat(records.length - 1),
    steps: fc.array(fc.nat(20), { minLength: 1, maxLength: 6 }),
    how: fc.constantFrom('set', 'delete', 'add', 'nothing'),
    value: oddValue,
    name: fc.constantFrom('extra', 'name', '__proto__', 'constructor', 'toString', 'id'),
  })
  .map(({ index, steps, how, value, name }) => {
    const { kind, record } = records[index] ?? { kind: 'theme' as const, record: {} }
    const path = partAt(record, steps)
    const candidate = changed(record, path, (holder, key) => {
      if (how === 'set') Reflect.set(holder, key, value)
      if (how === 'delete') Reflect.deleteProperty(holder, key)
      if (how === 'add')
        Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true })
    })
    return { kind, candidate }
  })

describe('compiledSchema', () => {
  it('gives the verdict and the issues of the ordinary schema', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(mutated, ({ kind, candidate }) => {
        const plain = recordSchemas[kind].safeParse(candidate)
        const { accepts, issuesOf } = compiledSchema(kind)
        expect(accepts(candidate)).toBe(plain.success)
        expect(issuesOf(candidate)).toEqual(plain.error?.issues ?? [])
      }),
      runs(3000),
    )
  })

  it('leaves it to a schema that cannot be compiled to accept a value', () => {
    const circular = z.object({
      get child() {
        return circular.optional()
      },
    })
    expect(() => z.compile(circular, { strict: true })).toThrow('does not support')
    const { accepts, issuesOf } = compile(circular)
    expect([accepts({ child: {} }), accepts({ child: 1 })]).toEqual([true, false])
    expect(issuesOf({ child: {} })).toEqual([])
    expect(issuesOf({ child: { child: 1 } }).map(({ path }) => path)).toEqual([['child', 'child']])
  })

  it('compiles each schema once', () => {
    expect(compiledSchema('program')).toBe(compiledSchema('program'))
  })
})

describe('a schema that zod compiles', () => {
  it('gives the same verdict and issues as before', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(mutated, ({ kind, candidate }) => {
        const fast = z.compile(recordSchemas[kind], { strict: true }).safeParse(candidate)
        const plain = recordSchemas[kind].safeParse(candidate)
        expect(fast.success).toBe(plain.success)
        expect(fast.error?.issues).toEqual(plain.error?.issues)
      }),
      runs(300),
    )
  })
})
