import { describe, expect, it } from 'vitest'
import { claimAt, claimCount } from '../../../src/validate/shard/shard-claims.js'
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
    expect(claimAt(shard, 1).position).toBeUndefined()
  })
})
