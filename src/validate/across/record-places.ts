import { recordPlace } from '../shard/shard.js'
import type { Combined } from './combined.js'
import { shifted } from './shifted.js'

/** A record of the whole: the place of its shard in the order of shards, and its number in the shard. */
export type RecordNumber = readonly [shard: number, record: number]

/** Where a record stands in the whole. */
export const placeInWhole = ({ shards, offsets }: Combined, [index, record]: RecordNumber) => {
  const [shard, offset] = [shards[index], offsets[index]]
  const place = shard && recordPlace(shard, record)
  return {
    input: shard?.input,
    kind: place?.kind,
    id: place?.id,
    pointer: place?.pointer ?? '',
    position: place?.position && offset && shifted(place.position, offset),
  }
}
