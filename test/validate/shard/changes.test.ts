import { describe, expect, it } from 'vitest'
import { createChanges } from '../../../src/validate/shard/changes.js'

describe('a list of changes', () => {
  it('has at each index the number that was given last, and 0 before the first', () => {
    const changes = createChanges()
    changes.push(2, 7)
    changes.push(5, 0)
    changes.push(6, 9)
    expect([0, 1, 2, 3, 4, 5, 6, 7, 1000].map(changes.at)).toEqual([0, 0, 7, 7, 7, 0, 9, 9, 9])
  })

  it('keeps only what is not as before', () => {
    const changes = createChanges()
    for (let index = 0; index < 50_000; index += 1) changes.push(index, index < 10 ? 0 : 3)
    expect(changes.toArray()).toEqual([10, 3])
  })

  it('is the same list again when it is made of its changes', () => {
    const again = createChanges([2, 7, 5, 0])
    expect([1, 2, 4, 5].map(again.at)).toEqual([0, 7, 7, 0])
    again.push(8, 1)
    expect(again.toArray()).toEqual([2, 7, 5, 0, 8, 1])
    expect(createChanges(undefined).toArray()).toEqual([])
  })
})
