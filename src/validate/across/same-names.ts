import { sameName } from '../rules/same-name.js'
import type { AcrossIssue } from './across-issue.js'
import type { Combined } from './combined.js'
import { placeInWhole } from './record-places.js'

const RANK = -1

type Language = 'en' | 'ja'

/** The hashes that several records have as their name in a language, in order; `hashes` has room for those of all. */
const repeatedHashes = (
  { shards, starts, size }: Combined,
  language: Language,
  hashes: Float64Array,
): Float64Array => {
  for (const [index, { names }] of shards.entries()) names[language].copyTo(hashes, starts[index] ?? 0)
  hashes.sort()
  let repeated = 0
  for (let at = 1; at < size; at += 1) {
    const hash = hashes[at] ?? 0
    const isKnown = repeated > 0 && hashes[repeated - 1] === hash
    if (hash === 0 || hash !== hashes[at - 1] || isKnown) continue
    hashes[repeated] = hash
    repeated += 1
  }
  return hashes.slice(0, repeated)
}

const indexOf = (sorted: Float64Array, wanted: number): number => {
  let [low, high] = [0, sorted.length - 1]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return sorted[low] === wanted ? low : -1
}

/** For the name of a record: the first record that has it under another id, or -1. */
const createFinder = (repeated: Float64Array) => {
  /** For each repeated name the number of its first record, counted from 1, and the key of that record. */
  const first = new Uint32Array(repeated.length)
  const keys = new Int32Array(repeated.length)
  return (hash: number, record: number, key: number): number => {
    const index = repeated.length === 0 ? -1 : indexOf(repeated, hash)
    if (index < 0) return -1
    const earlier = (first[index] ?? 0) - 1
    if (earlier < 0) {
      first[index] = record + 1
      keys[index] = key
      return -1
    }
    return key >= 0 && key === keys[index] ? -1 : earlier
  }
}

/** Records that have a name of an earlier one of their kind under another id. */
export function* sameNames(combined: Combined): Generator<AcrossIssue> {
  const hashes = new Float64Array(combined.size)
  const repeatedEn = repeatedHashes(combined, 'en', hashes)
  const repeatedJa = repeatedHashes(combined, 'ja', hashes)
  if (repeatedEn.length + repeatedJa.length === 0) return
  const [findEn, findJa] = [createFinder(repeatedEn), createFinder(repeatedJa)]
  const { shards, starts, keyNumber } = combined
  for (const [index, { names, records, extent }] of shards.entries())
    for (let own = 0; own < extent.records; own += 1) {
      const record = (starts[index] ?? 0) + own
      const ownKey = records.key.at(own)
      const key = ownKey < 0 ? ownKey : keyNumber(index, ownKey)
      const en = findEn(names.en.at(own), record, key)
      const ja = findJa(names.ja.at(own), record, key)
      const earlier = en >= 0 ? en : ja
      if (earlier < 0) continue
      const { code, severity } = sameName
      const tell = () => {
        const { pointer, position } = placeInWhole(combined, record)
        return {
          pointer: `${pointer}/name/${en >= 0 ? 'en' : 'ja'}`,
          position,
          told: sameName.tell(placeInWhole(combined, earlier)),
        }
      }
      yield { record, rank: RANK, severity, code, tell }
    }
}
