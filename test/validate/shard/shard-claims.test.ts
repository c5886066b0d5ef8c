import { describe, expect, it } from 'vitest'
import { createShard } from '../../../src/validate/shard/shard.js'
import { addClaim, claimAt, claimCount } from '../../../src/validate/shard/shard-claims.js'
import { filledShard } from './filled-shard.js'

describe('a shard', () => {
  it('knows its claims', () => {
    const shard = filledShard()
    expect(claimCount(shard)).toBe(2)
    expect(claimAt(shard, 0)).toEqual({
      record: 0,
      rank: 2,
      key: 'program/x',
      pointer: '/0/parent',
      isOwnerInBase: true,
      position: { line: 4, column: 9, row: 3, field: '親' },
    })
    expect(claimAt(shard, 1)).toEqual({
      record: 0,
      rank: 3,
      key: 'program/y',
      pointer: '/0/z',
      isOwnerInBase: false,
      position: undefined,
    })
  })

  it('knows of the place of a claim only what was told', () => {
    const shard = createShard({})
    const claim = { record: 0, rank: 0, key: 'program/x', pointer: '/parent', isOwnerInBase: false }
    addClaim(shard, { ...claim, position: { line: 1, column: 2 } })
    addClaim(shard, { ...claim, position: { line: 3, column: 4, row: 1 } })
    addClaim(shard, { ...claim, position: { line: 5, column: 6, field: '' } })
    expect([0, 1, 2].map((index) => claimAt(shard, index).position)).toStrictEqual([
      { line: 1, column: 2 },
      { line: 3, column: 4, row: 1 },
      { line: 5, column: 6, field: '' },
    ])
  })
})
