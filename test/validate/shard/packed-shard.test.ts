import { describe, expect, it } from 'vitest'
import { buffersOf, packShard, unpackShard } from '../../../src/validate/shard/packed-shard.js'
import { createShard } from '../../../src/validate/shard/shard.js'
import { shardState } from '../../../src/validate/shard/shard-json.js'
import { addRecord, addRejectedRecord, recordPlace } from '../../../src/validate/shard/shard-records.js'

/** A shard of so many records, more of them than a chunk of a list holds. */
const shardOfMany = (count: number) => {
  const shard = createShard({ input: 'a.ndjson', number: 2, part: 1, maxIssues: 9 })
  shard.origins.nameEn.push(1, shard.texts.add('/title'))
  for (let record = 0; record < count; record += 1) {
    const add = record % 3 === 0 ? addRejectedRecord : addRecord
    add(shard, {
      kind: 'program',
      key: shard.keys.add(`program/プログラム-${record}`),
      names: { en: 2 ** 53 - 1 - record, ja: record },
      pointer: '',
      position: { line: record + 1, column: 1 },
    })
  }
  return shard
}

describe('a packed shard', () => {
  it('is the same shard in another thread, which takes its buffers over', () => {
    const shard = shardOfMany(20_000)
    const packed = packShard(shard)
    const taken = structuredClone(packed, { transfer: buffersOf(packed) })
    const unpacked = unpackShard(taken)
    expect(shardState(unpacked)).toEqual(shardState(shard))
    expect(unpacked.keys.size()).toBe(20_000)
    expect(unpacked.keys.text(19_999)).toBe('program/プログラム-19999')
    expect(recordPlace(unpacked, 19_999)).toMatchObject({ id: 'プログラム-19999', kind: 'program' })
    expect(packed.keys.kept.length).toBe(0)
  })

  it('leaves the shard as it is', () => {
    const shard = shardOfMany(3)
    const before = shardState(shard)
    packShard(shard)
    expect(shardState(shard)).toEqual(before)
    shard.keys.add('program/another')
    expect(shard.keys.find('program/プログラム-2')).toBe(2)
  })
})
