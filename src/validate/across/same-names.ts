import { sameName } from '../rules/same-name.js'
import { createLargeNumbers, numbersIn } from '../shard/numbers.js'
import type { AcrossIssue } from './across-issue.js'
import type { Combined } from './combined.js'
import { placeInWhole } from './record-places.js'

const RANK = -1

type Language = 'en' | 'ja'

/** The hashes of all names in a language, some thousands at a time; 0 is no name. */
function* hashesOf({ shards }: Combined, language: Language) {
  for (const { names } of shards) yield* names[language].parts()
}

/** The numbers that a sorted list holds several times, each once; they are gathered at its beginning. */
const repeatedIn = (sorted: Float64Array): Float64Array => {
  let repeated = 0
  for (let at = 1; at < sorted.length; at += 1) {
    const hash = sorted[at] ?? 0
    const isKnown = sorted[repeated - 1] === hash
    if (hash !== sorted[at - 1] || isKnown) continue
    sorted[repeated] = hash
    repeated += 1
  }
  return sorted.slice(0, repeated)
}

const BITS_FOR_EACH = 4
const LEAST_BITS = 32
const MOST_BITS = 2 ** 27

/**
 * The hashes that several records have as their name in a language, in order. Two sets of what hashes end in, a bit for
 * each, tell what occurs and what occurs again, so that few have to be held a second time and sorted.
 */
const repeatedHashes = (combined: Combined, language: Language): Float64Array => {
  const size = Math.min(MOST_BITS, 2 ** Math.ceil(Math.log2(LEAST_BITS + combined.size * BITS_FOR_EACH)))
  const last = size - 1
  const known = new Uint32Array(size / 32)
  const again = new Uint32Array(size / 32)
  for (const hashes of hashesOf(combined, language))
    for (let at = 0; at < hashes.length; at += 1) {
      const end = (hashes[at] ?? 0) & last
      const word = end >>> 5
      const bit = 1 << (end & 31)
      again[word] = (again[word] ?? 0) | ((known[word] ?? 0) & bit)
      known[word] = (known[word] ?? 0) | bit
    }
  const suspects = createLargeNumbers()
  for (const hashes of hashesOf(combined, language))
    for (let at = 0; at < hashes.length; at += 1) {
      const hash = hashes[at] ?? 0
      const end = hash & last
      const isSuspect = ((again[end >>> 5] ?? 0) & (1 << (end & 31))) !== 0
      if (isSuspect && hash !== 0) suspects.push(hash)
    }
  return repeatedIn(Float64Array.from(numbersIn(suspects)).sort())
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
    const index = indexOf(repeated, hash)
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
  const repeatedEn = repeatedHashes(combined, 'en')
  const repeatedJa = repeatedHashes(combined, 'ja')
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
        const { comparedAt, position } = placeInWhole(combined, record)
        return {
          pointer: comparedAt(en >= 0 ? 'nameEn' : 'nameJa'),
          position,
          told: sameName.tell(placeInWhole(combined, earlier)),
        }
      }
      yield { record, rank: RANK, severity, code, tell }
    }
}
