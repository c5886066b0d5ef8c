import type { Shard } from '../shard/shard.js'

/** What a shard is a stretch of. Whole files with other numbers are others, were they called the same. */
export const stretched = ({ input = '', number, isFile }: Shard): string =>
  isFile ? `${number} ${input}` : ` ${input}`
