import { describe, expect, it } from 'vitest'
import { combine, idsByFamily } from '../../../src/validate/across/combined.js'
import { createKeyTable } from '../../../src/validate/shard/key-table.js'
import { createShard, type Shard } from '../../../src/validate/shard/shard.js'
import { shardOf as reopened, shardState } from '../../../src/validate/shard/shard-json.js'
import { addRecord } from '../../../src/validate/shard/shard-records.js'

const shardOf = (input: string | undefined, number: number, ...ids: readonly string[]) => {
  const shard = createShard({ input, number })
  ids.forEach((id, index) => {
    const key = shard.keys.add(`program/${id}`)
    const position = { line: 2 * index + 2, column: 1, row: index + 2 }
    addRecord(shard, { kind: 'program', key, names: { en: 0, ja: 0 }, pointer: '', position })
  })
  shard.extent.lines = 2 * ids.length
  return shard
}

describe('combine', () => {
  it('counts lines on through the parts of a file, but not through another file of the same name', () => {
    const partOf = (input: string | undefined, number: number, part: number): Shard => {
      const shard = createShard({ input, number, part })
      shard.extent.lines = 10
      return input === undefined ? shard : { ...shard, isFile: true }
    }
    const { offsets } = combine([
      partOf('a.ndjson', 0, 0),
      partOf('a.ndjson', 0, 1),
      partOf('a.ndjson', 1, 0),
      partOf(undefined, 2, 0),
      partOf(undefined, 3, 0),
    ])
    expect(offsets.map(({ lines }) => lines)).toEqual([0, 10, 0, 0, 10])
  })

  it('counts rows on through all shards of a table', () => {
    const shards = [2, 3, 4].map((rows, number) => {
      const shard = createShard({ input: 'a.csv', number })
      shard.extent.rows = rows
      return shard
    })
    expect(combine(shards).offsets).toEqual([
      { lines: 0, rows: 0 },
      { lines: 0, rows: 2 },
      { lines: 0, rows: 5 },
    ])
  })

  it('counts no lines that no reader has told', () => {
    const shard = createShard({})
    const position = { line: 6, column: 1, row: 6 }
    addRecord(shard, { kind: 'program', key: -1, names: { en: 0, ja: 0 }, pointer: '', position })
    expect(shard.extent).toEqual({ records: 1, lines: 0, rows: 0, bytes: 0 })
  })

  it('puts shards in order by number and input, and counts what comes before each in its input', () => {
    const combined = combine([
      shardOf('a.csv', 2, 'e'),
      shardOf('b.csv', 0, 'x'),
      shardOf('a.csv', 1, 'b', 'd'),
      shardOf('a.csv', 0, 'a', 'b', 'c'),
      shardOf(undefined, 0, 'u'),
    ])
    expect(combined.shards.map(({ input, number }) => [input, number])).toEqual([
      [undefined, 0],
      ['a.csv', 0],
      ['b.csv', 0],
      ['a.csv', 1],
      ['a.csv', 2],
    ])
    expect(combined.starts).toEqual([0, 1, 4, 5, 7])
    expect(combined.size).toBe(8)
    expect(combined.offsets.map(({ lines }) => lines)).toEqual([0, 0, 0, 6, 10])
  })

  it('keeps together the parts of each number, whatever their inputs are called', () => {
    const partOf = (input: string, number: number, part: number) => createShard({ input, number, part })
    const { shards } = combine([
      partOf('a.csv', 1, 1),
      partOf('a.csv', 1, 0),
      partOf('c.csv', 0, 0),
      partOf('b.csv', 0, 1),
      partOf('a.csv', 0, 2),
    ])
    expect(shards.map(({ input, number, part }) => [input, number, part])).toEqual([
      ['c.csv', 0, 0],
      ['b.csv', 0, 1],
      ['a.csv', 0, 2],
      ['a.csv', 1, 0],
      ['a.csv', 1, 1],
    ])
  })

  it('numbers the keys of all shards together', () => {
    const { keys, keyNumber } = combine([shardOf('a', 0, 'a', 'b'), shardOf('a', 1, 'c', 'b')])
    expect([keyNumber(0, 0), keyNumber(0, 1), keyNumber(1, 0), keyNumber(1, 1)].map(keys.text)).toEqual([
      'program/a',
      'program/b',
      'program/c',
      'program/b',
    ])
    expect(keyNumber(0, 1)).toBe(keyNumber(1, 1))
  })
})

describe('combine, of shards that were written out', () => {
  it.each([
    [false, false],
    [false, true],
    [true, false],
    [true, true],
  ])('numbers their keys as those of others (first written: %s, second written: %s)', (first, second) => {
    const shards = [shardOf('a', 0, 'a', 'b'), shardOf('a', 1, 'c', 'b')]
    const { keys, keyNumber } = combine(
      shards.map((shard, index) => ([first, second][index] ? reopened(shardState(shard)) : shard)),
    )
    expect([keyNumber(0, 0), keyNumber(0, 1), keyNumber(1, 0), keyNumber(1, 1)]).toEqual([0, 1, 2, 1])
    expect([keys.size(), keys.text(2)]).toEqual([3, 'program/c'])
    expect(shards.map((shard) => shard.keys.size())).toEqual([2, 2])
  })
})

describe('idsByFamily', () => {
  it('gives the first thousand ids of each family that is asked for', () => {
    const keys = createKeyTable()
    keys.add('place/JP')
    for (let number = 1; number <= 1001; number += 1) keys.add(`program/p${number}`)
    keys.add('section/report/1')
    keys.add('section/plan/2')
    const found = idsByFamily(keys, new Set(['program/', 'section/report/', 'section/other/']))
    expect([...found.keys()]).toEqual(['program/', 'section/report/', 'section/other/'])
    expect(found.get('program/')?.slice(0, 2)).toEqual(['p1', 'p2'])
    expect(found.get('program/')).toHaveLength(1000)
    expect(found.get('program/')?.at(-1)).toBe('p1000')
    expect(found.get('section/report/')).toEqual(['1'])
    expect(found.get('section/other/')).toEqual([])
    expect(idsByFamily(keys, new Set()).size).toBe(0)
  })

  it('gives no more of an owner that has thousands while it looks for those of another', () => {
    const keys = createKeyTable()
    for (let number = 1; number <= 1002; number += 1) keys.add(`section/long/${number}`)
    keys.add('section/short/1')
    keys.add('section/other/1')
    const found = idsByFamily(keys, new Set(['section/long/', 'section/short/']))
    expect([...found.keys()]).toEqual(['section/long/', 'section/short/'])
    expect(found.get('section/long/')).toHaveLength(1000)
    expect(found.get('section/long/')?.at(-1)).toBe('1000')
    expect(found.get('section/short/')).toEqual(['1'])
  })
})
