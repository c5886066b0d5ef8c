import { sameName } from '../rules/same-name.js'
import { recordPlace } from '../shard/shard.js'
import type { AcrossIssue } from './across-issue.js'
import type { Combined } from './combined.js'
import { placeInWhole, type RecordNumber } from './record-places.js'

const RANK = -1

/** The hashes of the names of all records in a language, in order; 0 stands for no name. */
const nameHashes = ({ shards }: Combined, language: 'en' | 'ja'): BigUint64Array => {
  const hashes = new BigUint64Array(shards.reduce((size, { extent }) => size + extent.records, 0))
  const words = new Uint32Array(hashes.buffer)
  let next = 0
  for (const { names } of shards) {
    const { halves } = names[language]
    for (let at = 0; at < halves.size; at += 1, next += 1) words[next] = halves.at(at)
  }
  return hashes
}

const repeatedIn = (hashes: BigUint64Array): ReadonlySet<bigint> => {
  const sorted = hashes.slice().sort()
  const repeated = new Set<bigint>()
  for (let at = 1; at < sorted.length; at += 1) {
    const hash = sorted[at] ?? 0n
    if (hash !== 0n && hash === sorted[at - 1]) repeated.add(hash)
  }
  return repeated
}

/** For each record that has a name of an earlier one under another id: that earlier one. */
const createFinder = (combined: Combined, language: 'en' | 'ja') => {
  const hashes = nameHashes(combined, language)
  const repeated = repeatedIn(hashes)
  if (repeated.size === 0) return undefined
  const first = new Map<bigint, RecordNumber>()
  return (at: number, number: RecordNumber): RecordNumber | undefined => {
    const hash = hashes[at] ?? 0n
    if (!repeated.has(hash)) return undefined
    const earlier = first.get(hash)
    if (!earlier) {
      first.set(hash, number)
      return undefined
    }
    const [id, other] = [placeInWhole(combined, number).id, placeInWhole(combined, earlier).id]
    return id !== undefined && id === other ? undefined : earlier
  }
}

/** Records that have a name of an earlier one of their kind under another id. */
export function* sameNames(combined: Combined): Generator<AcrossIssue> {
  const [findEn, findJa] = [createFinder(combined, 'en'), createFinder(combined, 'ja')]
  if (!findEn && !findJa) return
  let at = 0
  for (const [index, shard] of combined.shards.entries())
    for (let record = 0; record < shard.extent.records; record += 1, at += 1) {
      const [en, ja] = [findEn?.(at, [index, record]), findJa?.(at, [index, record])]
      const earlier = en ?? ja
      if (!earlier) continue
      const { pointer, position } = recordPlace(shard, record)
      yield {
        shard: index,
        record,
        rank: RANK,
        severity: sameName.severity,
        code: sameName.code,
        pointer: `${pointer}/name/${en ? 'en' : 'ja'}`,
        position,
        tell: () => sameName.tell(placeInWhole(combined, earlier)),
      }
    }
}
