import { describe, expect, it } from 'vitest'
import { createShard } from '../../../src/validate/shard/shard.js'
import { addLostRecord, addRecord, NO_KEY, recordPlace } from '../../../src/validate/shard/shard-records.js'
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

  it('knows where a record stood that could not be read, and that it is wrong', () => {
    const shard = createShard({})
    addLostRecord(shard, { line: 3, column: 1 })
    expect(recordPlace(shard, 0)).toEqual({
      kind: undefined,
      id: undefined,
      pointer: '',
      position: { line: 3, column: 1 },
    })
    expect([shard.records.rejected.at(0), shard.extent.records]).toEqual([1, 1])
  })

  it('knows of the place of a record only what was told', () => {
    const shard = createShard({})
    const record = { kind: 'program', key: NO_KEY, names: { en: 0, ja: 0 }, pointer: '' } as const
    addRecord(shard, { ...record, position: { line: 1, column: 2 } })
    addRecord(shard, { ...record, position: { line: 2, column: 1, row: 0 } })
    expect([0, 1].map((index) => recordPlace(shard, index).position)).toStrictEqual([
      { line: 1, column: 2 },
      { line: 2, column: 1, row: 0 },
    ])
  })
})
