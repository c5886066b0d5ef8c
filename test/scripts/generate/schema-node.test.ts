import { describe, expect, it } from 'vitest'
import { childrenOf } from '../../../scripts/generate/schema-node.js'

describe('childrenOf', () => {
  it('gives fields, members of a union and items', () => {
    expect(
      childrenOf({
        properties: { a: { type: 'string' }, b: { type: 'number' } },
        anyOf: [{ type: 'boolean' }],
        items: { type: 'object' },
      }).map(({ type }) => type),
    ).toEqual(['string', 'number', 'boolean', 'object'])
    expect(childrenOf({ type: 'string' })).toEqual([])
  })
})
