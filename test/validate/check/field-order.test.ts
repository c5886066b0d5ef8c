import { describe, expect, it } from 'vitest'
import { inFieldOrder } from '../../../src/validate/check/field-order.js'

const ordered = (value: unknown, paths: readonly (readonly PropertyKey[])[]) =>
  inFieldOrder(
    value,
    paths.map((path) => ({ path })),
  ).map(({ path }) => path.join('/'))

describe('inFieldOrder', () => {
  it('follows the keys of the value, its lists, and what is missing first', () => {
    const value = { b: [{ x: 1 }, { x: 2 }], a: { d: 1, c: 2 } }
    const paths = [['a', 'c'], ['a'], ['b', 1, 'x'], ['b', 0, 'x'], ['b', 10], ['missing'], ['a', 'd'], ['b']]
    expect(ordered(value, paths)).toEqual(['missing', 'b', 'b/0/x', 'b/1/x', 'b/10', 'a', 'a/d', 'a/c'])
  })

  it('keeps the order of what stands in one place', () => {
    expect(
      inFieldOrder({ a: 1 }, [
        { path: ['a'], n: 1 },
        { path: ['a'], n: 2 },
      ]).map(({ n }) => n),
    ).toEqual([1, 2])
  })

  it('is quick for objects of many keys', () => {
    const value = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`k${index}`, index]))
    const paths = Object.keys(value)
      .reverse()
      .map((key) => [key])
    expect(ordered(value, paths).slice(0, 2)).toEqual(['k0', 'k1'])
  })
})
