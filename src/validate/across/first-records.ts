import type { Combined } from './combined.js'

/** For each key of the whole the number of the first record that has it as its id, counted from 1; 0 is none. */
export const firstRecords = ({ shards, keys, keyNumber, starts }: Combined): Uint32Array => {
  const first = new Uint32Array(keys.size())
  for (const [index, { records, extent }] of shards.entries())
    for (let own = 0; own < extent.records; own += 1) {
      const ownKey = records.key.at(own)
      if (ownKey < 0) continue
      const key = keyNumber(index, ownKey)
      if (first[key] === 0) first[key] = (starts[index] ?? 0) + own + 1
    }
  return first
}
