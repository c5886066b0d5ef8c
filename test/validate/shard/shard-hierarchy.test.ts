import { describe, expect, it } from 'vitest'
import { createShard } from '../../../src/validate/shard/shard.js'
import { addToHierarchy, hierarchyAt, hierarchyCount } from '../../../src/validate/shard/shard-hierarchy.js'

describe('the hierarchy of a shard', () => {
  it('has what records name above or below them, with its place where that is a list', () => {
    const shard = createShard({})
    const entries = [
      { record: 4, key: 'program/a', item: undefined },
      { record: 7, key: 'program/b', item: 0 },
      { record: 7, key: 'program/c', item: 2 },
    ]
    for (const entry of entries) addToHierarchy(shard, entry)
    expect(hierarchyCount(shard)).toBe(3)
    expect([0, 1, 2].map((index) => hierarchyAt(shard, index))).toEqual(entries)
    expect(hierarchyCount(createShard({}))).toBe(0)
  })
})
