import { describe, expect, it } from 'vitest'
import { groupBy, groupByEach } from '../../src/lists/group-by.js'

describe('groupBy', () => {
  it('keeps the order of the items, and keys in the order in which they first come up', () => {
    const groups = groupBy(['pear', 'fig', 'plum', 'fig'], (word) => word.length)
    expect([...groups]).toEqual([
      [4, ['pear', 'plum']],
      [3, ['fig', 'fig']],
    ])
  })
})

describe('groupByEach', () => {
  it('puts an item under each of its keys, and one without keys under none', () => {
    const items = [
      { id: 'a', themes: ['people', 'asia'] },
      { id: 'b', themes: ['asia'] },
      { id: 'c', themes: [] },
    ]
    const groups = groupByEach(items, ({ themes }) => themes)
    expect([...groups].map(([theme, own]) => [theme, own.map(({ id }) => id)])).toEqual([
      ['people', ['a']],
      ['asia', ['a', 'b']],
    ])
  })
})
