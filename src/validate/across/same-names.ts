import { sameName } from '../rules/same-name.js'
import type { AcrossIssue } from './across-issue.js'
import type { Combined } from './combined.js'
import { placeInWhole } from './record-places.js'

const RANK = -1

type Language = 'en' | 'ja'

const PARTS = 8
const PART = 2 ** 53 / PARTS

const partOf = (hash: number): number => Math.trunc(hash / PART)

/** Calls with the hash of every name in a language. */
const eachHash = ({ shards }: Combined, language: Language, visit: (hash: number) => void): void => {
  for (const { names } of shards)
    for (const hashes of names[language].parts())
      for (let at = 0; at < hashes.length; at += 1) {
        const hash = hashes[at] ?? 0
        if (hash !== 0) visit(hash)
      }
}

/** The numbers that a sorted list holds several times, each once; they are gathered at its beginning. */
const repeatedIn = (sorted: Float64Array): Float64Array => {
  let repeated = 0
  for (let at = 1; at < sorted.length; at += 1) {
    const hash = sorted[at] ?? 0
    const isKnown = repeated > 0 && sorted[repeated - 1] === hash
    if (hash !== sorted[at - 1] || isKnown) continue
    sorted[repeated] = hash
    repeated += 1
  }
  return sorted.slice(0, repeated)
}

/**
 * The hashes that several records have as their name in a language, in order. They are looked for in one eighth of all
 * after another, so that no more than that is held a second time.
 */
const repeatedHashes = (combined: Combined, language: Language): Float64Array => {
  const sizes = new Uint32Array(PARTS)
  eachHash(combined, language, (hash) => {
    const part = partOf(hash)
    sizes[part] = (sizes[part] ?? 0) + 1
  })
  const room = new Float64Array(Math.max(...sizes))
  const found: Float64Array[] = []
  for (const [part, size] of sizes.entries()) {
    let used = 0
    eachHash(combined, language, (hash) => {
      if (partOf(hash) !== part) return
      room[used] = hash
      used += 1
    })
    found.push(repeatedIn(room.subarray(0, size).sort()))
  }
  const repeated = new Float64Array(found.reduce((sum, { length }) => sum + length, 0))
  let from = 0
  for (const hashes of found) {
    repeated.set(hashes, from)
    from += hashes.length
  }
  return repeated
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
