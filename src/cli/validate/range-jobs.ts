import type { InputFormat } from '../../validate/read/detect-format.js'
import { findEncoding } from '../../validate/read/encoding.js'
import { byteRanges } from './byte-ranges.js'
import type { InputSource } from './input-source.js'
import type { RangeJob } from './jobs.js'

/** What the jobs of an input have in common, and how many there may be. */
type Shared = Pick<RangeJob, 'settings' | 'shard' | 'part' | 'encoding'> & { readonly jobs: number }

/** The jobs for an input that threads can share; undefined where one thread does as well. */
export const rangeJobs = (
  { path, size }: InputSource,
  format: InputFormat,
  head: Uint8Array,
  { encoding, jobs, settings, shard, part }: Shared,
): readonly [RangeJob, ...RangeJob[]] | undefined => {
  if (path === undefined || size === undefined || format !== 'ndjson' || jobs < 2) return undefined
  const found = findEncoding(head, encoding)
  if ('code' in found || found.name.startsWith('utf-16')) return undefined
  const [first, ...others] = byteRanges(size, jobs).map((range, index): RangeJob => {
    const named = index === 0 ? encoding : found.name
    return {
      path,
      range,
      shard,
      part: part + index,
      settings,
      ...(named !== undefined && { encoding: named }),
    }
  })
  return first && others.length > 0 ? [first, ...others] : undefined
}
