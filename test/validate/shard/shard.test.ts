import { describe, expect, it } from 'vitest'
import {
  addClaim,
  addRecord,
  claimAt,
  claimCount,
  createShard,
  recordPlace,
  shardOf,
  shardState,
} from '../../../src/validate/shard/shard.js'

const filled = () => {
  const shard = createShard({ input: 'a.csv', number: 3, part: 2, maxIssues: 5 })
  addClaim(shard, {
    record: 0,
    rank: 2,
    key: 'program/x',
    pointer: '/0/parent',
    isOwnerInBase: true,
    position: { line: 4, column: 9, row: 3, field: '親' },
  })
  addClaim(shard, {
    record: 0,
    rank: 3,
    key: 'program/y',
    pointer: '/0/z',
    isOwnerInBase: false,
    position: undefined,
  })
  addRecord(
    shard,
    {
      kind: 'program',
      key: shard.keys.add('program/a'),
      names: { en: 2 ** 53 - 1, ja: 0 },
      pointer: '/programs/0',
      position: { line: 4, column: 2, row: 3 },
    },
    false,
  )
  addRecord(
    shard,
    {
      kind: undefined,
      key: -1,
      names: { en: 0, ja: 0 },
      pointer: '',
      position: undefined,
    },
    true,
  )
  return shard
}

describe('a shard', () => {
  it('knows where its records stand', () => {
    const shard = filled()
    expect(recordPlace(shard, 0)).toEqual({
      kind: 'program',
      id: 'a',
      pointer: '/programs/0',
      position: { line: 4, column: 2, row: 3 },
    })
    expect(recordPlace(shard, 1)).toEqual({
      kind: undefined,
      id: undefined,
      pointer: '',
      position: undefined,
    })
    expect(shard.extent).toEqual({ records: 2, lines: 0, rows: 0, bytes: 0 })
  })

  it('knows its claims', () => {
    const shard = filled()
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

  it('survives being written as JSON', () => {
    const state = shardState(filled())
    expect(shardState(shardOf(JSON.parse(JSON.stringify(state))))).toEqual(state)
    const unlimited = shardState(createShard({}))
    expect(unlimited).not.toHaveProperty('maxIssues')
    expect(shardOf(unlimited).maxIssues).toBe(Number.POSITIVE_INFINITY)
  })
})
