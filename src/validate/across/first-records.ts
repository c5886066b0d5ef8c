import { createNumbers, type Numbers } from '../shard/numbers.js'
import type { Combined } from './combined.js'

/** Which records have which ids. */
export interface FirstRecords {
  /** For each key of the whole the number of the first record that has it as its id, counted from 1; 0 is none. */
  readonly first: Uint32Array
  /** The numbers of the records that have the id of an earlier one, in order. */
  readonly later: Numbers
}

/** Finds for each id the first record that has it. */
export const firstRecords = ({ shards, keys, keyNumber, starts }: Combined): FirstRecords => {
  const first = new Uint32Array(keys.size())
  const later = createNumbers()
  for (const [index, { records }] of shards.entries()) {
    const before = starts[index] ?? 0
    records.key.each((firstKey, start, end) => {
      if (firstKey < 0) return
      for (let own = start; own < end; own += 1) {
        const key = keyNumber(index, firstKey + own - start)
        if (first[key] === 0) first[key] = before + own + 1
        else later.push(before + own)
      }
    })
  }
  return { first, later }
}
