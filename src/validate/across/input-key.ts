import type { Shard } from '../shard/shard.js'

/**
 * What tells the input of a shard from others. A file has its number before its name, as two files may be called the
 * same; an input that is none begins with a space, so that no name makes it look like a file.
 */
export const inputKey = ({ input = '', number, isFile }: Shard): string =>
  isFile ? `${number} ${input}` : ` ${input}`
