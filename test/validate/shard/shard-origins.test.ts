import { describe, expect, it } from 'vitest'
import type { Path } from '../../../src/validate/path.js'
import { createShard } from '../../../src/validate/shard/shard.js'
import { addToHierarchy } from '../../../src/validate/shard/shard-hierarchy.js'
import { comparedPointer, namedPointer, originsInto } from '../../../src/validate/shard/shard-origins.js'

const own = (path: Path): Path => path
const CODE: Path = ['code']
const ofCode = (path: Path): Path => (path[0] === 'id' ? CODE : path)

describe('where the fields of records come from', () => {
  it('is where they stand unless a record has them elsewhere', () => {
    const shard = createShard({})
    const { add } = originsInto(shard)
    for (const origin of [own, ofCode, ofCode, own]) {
      add(origin)
      shard.extent.records += 1
    }
    expect([0, 1, 2, 3].map((record) => comparedPointer(shard, record, 'id'))).toEqual([
      '/id',
      '/code',
      '/code',
      '/id',
    ])
    expect([0, 1].map((record) => comparedPointer(shard, record, 'nameJa'))).toEqual(['/name/ja', '/name/ja'])
    expect(shard.origins.id.toArray()).toHaveLength(4)
  })

  it('is known of each thing that a record names above it, which may be of another field', () => {
    const shard = createShard({})
    const { addNamed } = originsInto(shard)
    const above: Path = ['above']
    const named: readonly Path[] = [['above'], ['parent'], ['above']]
    for (const path of named) {
      addNamed(path, () => above)
      addToHierarchy(shard, { record: 0, key: 'program/b', item: undefined })
    }
    expect(named.map((path, entry) => namedPointer(shard, entry, path))).toEqual([
      '/above',
      '/above',
      '/above',
    ])
  })
})
