import { describe, expect, it } from 'vitest'
import { recordPlace } from '../../../src/validate/shard/shard-records.js'
import { filledShard } from './filled-shard.js'

describe('a shard', () => {
  it('knows where its records stand', () => {
    const shard = filledShard()
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
})
