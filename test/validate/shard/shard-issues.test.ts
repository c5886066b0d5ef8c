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
  it('are counted by code and by severity', () => {
    const shard = createShard({})
    countIssue(shard, issue)
    countIssue(shard, issue)
    countIssue(shard, { code: 'same-name', severity: 'warning' })
    expect(Object.fromEntries(shard.byCode)).toEqual({ 'too-deep': 2, 'same-name': 1 })
    expect(shard.bySeverity).toEqual({ error: 2, warning: 1, note: 0 })
    expect(shard.issues).toEqual([])
  })

  it('are kept up to a limit, where there is one, which each severity has to itself', () => {
    const shards = [createShard({}), createShard({ maxIssues: 1 })]
    for (const shard of shards) countIssue(shard, { code: 'date-written', severity: 'note' })
    expect(shards.map((shard) => isFull(shard, 'note'))).toEqual([false, true])
    expect(shards.map((shard) => isFull(shard, 'error'))).toEqual([false, false])
  })

  it('that count once are told apart by code and what they are about', () => {
    const texts = [onceOf('x', 'column 1'), onceOf('x', 'column 2'), onceOf('y', 'column 1')]
    expect(new Set(texts).size).toBe(texts.length)
  })
})
