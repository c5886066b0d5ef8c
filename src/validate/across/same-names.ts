import { sameName } from '../rules/same-name.js'
import { recordPlace } from '../shard/shard.js'
import type { AcrossIssue } from './across-issue.js'
import type { Combined } from './combined.js'
import { placeInWhole, type RecordNumber } from './record-places.js'

const RANK = -1

/** The hashes of the names of all records in a language, in order; 0 stands for no name. */
const nameHashes = ({ shards }: Combined, language: 'en' | 'ja'): Float64Array => {
  const hashes = new Float64Array(shards.reduce((size, { extent }) => size + extent.records, 0))
  let next = 0
  for (const { names, extent } of shards) {
    names[language].copyTo(hashes, next)
    next += extent.records
  }
  return hashes
}

const repeatedIn = (hashes: Float64Array): ReadonlySet<number> => {
  const sorted = hashes.slice().sort()
  const repeated = new Set<number>()
  for (let at = 1; at < sorted.length; at += 1) {
    const hash = sorted[at] ?? 0
    if (hash !== 0 && hash === sorted[at - 1]) repeated.add(hash)
  }
  return repeated
}

/** For each record that has a name of an earlier one under another id: that earlier one. */
const createFinder = (combined: Combined, language: 'en' | 'ja') => {
  const hashes = nameHashes(combined, language)
  const repeated = repeatedIn(hashes)
  if (repeated.size === 0) return undefined
  const first = new Map<number, RecordNumber>()
  return (at: number, number: RecordNumber): RecordNumber | undefined => {
    const hash = hashes[at] ?? 0
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
