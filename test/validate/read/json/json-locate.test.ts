import fc from 'fast-check'
import { findNodeAtLocation, parseTree } from 'jsonc-parser'
import { describe, expect, it } from 'vitest'
import { type JsonIndex, locateJson } from '../../../../src/validate/read/json/json-locate.js'

describe('locateJson', () => {
  const paths = (value: unknown): (string | number)[][] => {
    if (typeof value !== 'object' || value === null) return [[]]
    const steps: [string | number, unknown][] = Array.isArray(value)
      ? [...value.entries()]
      : Object.entries(value)
    return [[], ...steps.flatMap(([step, inner]) => paths(inner).map((path) => [step, ...path]))]
  }

  it.each([
    ['{"a":{"b":1},"c":{"d":1,"x":2}}', ['a', 'x'], 5],
    ['{"a":{},"x":1}', ['a', 'x'], 5],
    ['{"a" : { "b" : 1 } , "x" : 1}', ['a', 'x'], 7],
    ['{"l":[],"a":1}', ['l', 0], 5],
    ['{"l":[ ],"a":1}', ['l', 0], 5],
    ['[[1],[2]]', [0, 1], 1],
    ['[ [ 1 ] , [ 2 ] ]', [0, 1], 2],
    ['[1,2]', [2], 0],
    ['[1,2]', ['a'], 0],
    ['{"a":"x, y"}', ['a', 0], 5],
    ['{"a":"{}"}', ['a', 'b', 'c'], 5],
    ['{"a":1,"b":[{"c":2}]}', ['b', 0, 'd', 'e'], 12],
  ])('points into %s at what is nearest around %j', (text, path, offset) => {
    expect(locateJson(text, path)).toBe(offset)
  })

  it('finds every value where jsonc-parser finds it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent)
        const tree = parseTree(text)
        const known: JsonIndex = new Map()
        for (const path of paths(JSON.parse(text))) {
          const offset = tree && findNodeAtLocation(tree, path)?.offset
          expect([locateJson(text, path), locateJson(text, path, known)]).toEqual([offset, offset])
        }
      }),
    )
  })
})
