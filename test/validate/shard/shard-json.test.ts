import { describe, expect, it } from 'vitest'
import { createShard } from '../../../src/validate/shard/shard.js'
import { shardOf, shardState } from '../../../src/validate/shard/shard-json.js'
import { filledShard } from './filled-shard.js'

describe('a shard', () => {
  it('survives being written as JSON', () => {
    const state = shardState(filledShard())
    expect(shardState(shardOf(JSON.parse(JSON.stringify(state))))).toEqual(state)
    const unlimited = shardState(createShard({}))
    expect(unlimited).not.toHaveProperty('maxIssues')
    expect(shardOf(unlimited).maxIssues).toBe(Number.POSITIVE_INFINITY)
  })
})
