import { compareTexts } from '../../time/compare-texts.js'
import { createKeyTable, createTableAfter, type JoinableTexts, type KeyTable } from '../shard/key-table.js'
import { keyFamily, keyType, readKey } from '../shard/keys.js'
import type { Shard } from '../shard/shard.js'
import { inputKey } from './input-key.js'

/** Shards in the order of the inputs, seen as one. */
export interface Combined {
  readonly shards: readonly Shard[]
  /** Everything that any shard defines, in order. */
  readonly keys: KeyTable
  /** The number that a key of a shard has among those of all. */
  readonly keyNumber: (shard: number, key: number) => number
  /** For each shard how many lines and rows of its input come before it. */
  readonly offsets: readonly { readonly lines: number; readonly rows: number }[]
  /** The number of the first record of each shard among the records of all. */
  readonly starts: readonly number[]
  /** Number of all records. */
  readonly size: number
}

/** What the place of a shard among others follows from. */
interface Numbered {
  readonly number: number
  readonly part?: number
  readonly input?: string | undefined
}

/** The order of shards: by number, then by part, then by input. */
export const byOrder = (a: Numbered, b: Numbered): number =>
  a.number - b.number || (a.part ?? 0) - (b.part ?? 0) || compareTexts(a.input ?? '', b.input ?? '')

const isTable = (keys: JoinableTexts | KeyTable): keys is KeyTable => 'find' in keys

const keysOf = (shards: readonly Shard[]): Pick<Combined, 'keys' | 'keyNumber'> => {
  const [first, ...others] = shards
  if (!first || !isTable(first.keys)) {
    const keys = createKeyTable()
    const numbers = shards.map((shard) => shard.keys.addTo(keys))
    return { keys, keyNumber: (shard, key) => numbers[shard]?.[key] ?? 0 }
  }
  const keys = others.length === 0 ? first.keys : createTableAfter(first.keys)
  const numbers = others.map((shard) => shard.keys.addTo(keys))
  return { keys, keyNumber: (shard, key) => (shard === 0 ? key : (numbers[shard - 1]?.[key] ?? 0)) }
}

/** Puts shards in order and adds up what they have read. */
export const combine = (unordered: readonly Shard[]): Combined => {
  const shards = [...unordered].sort(byOrder)
  const read = new Map<string, { lines: number; rows: number }>()
  const offsets = shards.map((shard) => {
    const { extent } = shard
    const input = inputKey(shard)
    const before = read.get(input) ?? { lines: 0, rows: 0 }
    read.set(input, { lines: before.lines + extent.lines, rows: before.rows + extent.rows })
    return before
  })
  let size = 0
  const starts = shards.map(({ extent }) => {
    size += extent.records
    return size - extent.records
  })
  return { shards, ...keysOf(shards), offsets, starts, size }
}

const MOST_KNOWN = 1000

/** The first ids of each family of keys that is asked for, to suggest from. */
export const idsByFamily = (
  keys: KeyTable,
  families: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>([...families].map((family) => [family, []]))
  for (const type of new Set([...families].map(keyType))) {
    let open = [...families].filter((family) => keyType(family) === type).length
    for (const text of keys.beginningWith(type)) {
      const ids = found.get(keyFamily(text))
      const id = ids && ids.length < MOST_KNOWN ? readKey(text)?.id : undefined
      if (!ids || id === undefined) continue
      ids.push(id)
      if (ids.length === MOST_KNOWN) open -= 1
      if (open === 0) break
    }
  }
  return found
}
