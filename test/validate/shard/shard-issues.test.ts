import { describe, expect, it } from 'vitest'
import type { Issue } from '../../../src/validate/index.js'
import { createShard } from '../../../src/validate/shard/shard.js'
import { countIssue, isFull, onceOf } from '../../../src/validate/shard/shard-issues.js'

const issue: Issue = {
  severity: 'error',
  code: 'too-deep',
  pointer: '',
  message: { en: 'Too deep.', ja: '深すぎます。' },
}

describe('the issues of a shard', () => {
  it('are counted by code, errors besides', () => {
    const shard = createShard({})
    countIssue(shard, issue)
    countIssue(shard, issue)
    countIssue(shard, { code: 'same-name', severity: 'warning' })
    expect(Object.fromEntries(shard.byCode)).toEqual({ 'too-deep': 2, 'same-name': 1 })
    expect(shard.errors).toBe(2)
    expect(shard.issues).toEqual([])
  })

  it('are kept up to a limit, where there is one', () => {
    const shards = [createShard({}), createShard({ maxIssues: 1 })]
    for (const shard of shards) shard.issues.push({ record: 0, rank: 0, issue })
    expect(shards.map(isFull)).toEqual([false, true])
  })

  it('that count once are told apart by code and what they are about', () => {
    const texts = [onceOf('x', 'column 1'), onceOf('x', 'column 2'), onceOf('y', 'column 1')]
    expect(new Set(texts).size).toBe(texts.length)
  })
})
