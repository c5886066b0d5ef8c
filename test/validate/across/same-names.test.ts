import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { combine } from '../../../src/validate/across/combined.js'
import { sameNames } from '../../../src/validate/across/same-names.js'
import type { NameHashes } from '../../../src/validate/names/name-hash.js'
import { createShard } from '../../../src/validate/shard/shard.js'
import { addRecord, addRejectedRecord, NO_KEY } from '../../../src/validate/shard/shard-records.js'

/** Shards of records that have ids of their own and these hashes as names. */
const shardsOf = (lists: readonly (readonly NameHashes[])[]) =>
  lists.map((names, number) => {
    const shard = createShard({ number })
    for (const [index, hashes] of names.entries()) {
      const key = shard.keys.add(`theme/t${number}-${index}`)
      addRecord(shard, { kind: 'theme', key, names: hashes, pointer: '', position: undefined })
    }
    return shard
  })

const recordsWithSameName = (lists: readonly (readonly NameHashes[])[]): readonly number[] =>
  [...sameNames(combine(shardsOf(lists)))].map(({ record }) => record)

/** The records of which an earlier one has a name, found by comparing each with all. */
const expected = (lists: readonly (readonly NameHashes[])[]): readonly number[] => {
  const all = lists.flat()
  const isNamed = (a: number, b: number | undefined) => a !== 0 && a === b
  return all.flatMap(({ en, ja }, record) =>
    all.slice(0, record).some((other) => isNamed(en, other.en) || isNamed(ja, other.ja)) ? [record] : [],
  )
}

/** Hashes that often are the same, often end alike, and may be no name. */
const hash = fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 5 })).map(([high, low]) => high * 2 ** 40 + low)

describe('records with the same name', () => {
  it('are those that share a hash in a language with an earlier one, in whichever shard', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.record({ en: hash, ja: hash }), { maxLength: 12 }), { maxLength: 3 }),
        (lists) => {
          expect(recordsWithSameName(lists)).toEqual(expected(lists))
        },
      ),
    )
  })

  it('are found where neither has an id', () => {
    const shard = createShard({})
    const entry = { kind: 'theme', key: NO_KEY, names: { en: 7, ja: 0 }, pointer: '' } as const
    for (const line of [1, 2]) addRejectedRecord(shard, { ...entry, position: { line, column: 1 } })
    expect([...sameNames(combine([shard]))].map(({ record }) => record)).toEqual([1])
  })

  it('are found where the later one, of another shard, has no id', () => {
    const names = { en: 7, ja: 0 }
    const [first = createShard({})] = shardsOf([[names]])
    const second = createShard({ number: 1 })
    addRejectedRecord(second, { kind: 'theme', key: NO_KEY, names, pointer: '', position: undefined })
    expect([...sameNames(combine([first, second]))].map(({ record }) => record)).toEqual([1])
  })

  it('are none where both have one id', () => {
    const shard = createShard({})
    const key = shard.keys.add('theme/a')
    const entry = { kind: 'theme', key, names: { en: 7, ja: 0 }, pointer: '', position: undefined } as const
    addRecord(shard, entry)
    addRecord(shard, entry)
    expect([...sameNames(combine([shard]))]).toEqual([])
  })

  it('are found among many, whose hashes only end alike', () => {
    const names = Array.from({ length: 20_000 }, (_, index) => ({ en: (index + 1) * 2 ** 32 + 7, ja: 0 }))
    expect(recordsWithSameName([names])).toEqual([])
    expect(
      recordsWithSameName([
        names,
        [
          { en: 5, ja: 2 ** 53 - 1 },
          { en: 17_000 * 2 ** 32 + 7, ja: 2 ** 53 - 1 },
        ],
      ]),
    ).toEqual([20_001])
  })
})
