import { createShard } from '../../../src/validate/shard/shard.js'
import { addClaim } from '../../../src/validate/shard/shard-claims.js'
import { addRecord, addRejectedRecord } from '../../../src/validate/shard/shard-records.js'

/** A shard of two records, of which the first makes two claims and of the second nothing is known. */
export const filledShard = () => {
  const shard = createShard({ input: 'a.csv', number: 3, part: 2, maxIssues: 5 })
  shard.origins.id.push(0, shard.texts.add('/code'))
  shard.origins.id.push(1, 0)
  shard.origins.named.push(0, shard.texts.add('/above'))
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
  addRecord(shard, {
    kind: 'program',
    key: shard.keys.add('program/a'),
    names: { en: 2 ** 53 - 1, ja: 0 },
    pointer: '/programs/0',
    position: { line: 4, column: 2, row: 3 },
  })
  addRejectedRecord(shard, {
    kind: undefined,
    key: -1,
    names: { en: 0, ja: 0 },
    pointer: '',
    position: undefined,
  })
  return shard
}
