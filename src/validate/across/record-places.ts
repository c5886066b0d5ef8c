import { type OwnKindField, pathInField } from '../rules/own-kind-fields.js'
import { hierarchyAt } from '../shard/shard-hierarchy.js'
import { type ComparedField, comparedPointer, namedPointer } from '../shard/shard-origins.js'
import { recordPlace } from '../shard/shard-records.js'
import type { Combined } from './combined.js'
import { shifted } from './shifted.js'

/** The place of the shard that holds a record, by the number of the record among all. */
const shardOfRecord = ({ starts }: Combined, record: number): number => {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if ((starts[middle] ?? 0) <= record) low = middle
    else high = middle - 1
  }
  return low
}

/** Where a record stands in the whole, by its number among all. */
export const placeInWhole = (combined: Combined, record: number) => {
  const index = shardOfRecord(combined, record)
  const [shard, offset, start = 0] = [combined.shards[index], combined.offsets[index], combined.starts[index]]
  const place = shard && recordPlace(shard, record - start)
  const pointer = place?.pointer ?? ''
  return {
    input: shard?.input,
    kind: place?.kind,
    id: place?.id,
    pointer,
    position: place?.position && offset && shifted(place.position, offset),
    /** JSON Pointer of a field of the record that is compared with that of others. */
    comparedAt: (field: ComparedField): string =>
      shard ? pointer + comparedPointer(shard, record - start, field) : pointer,
    /** JSON Pointer of the field of the record in which an entry of the hierarchy of its shard stands. */
    namedAt: (entry: number, own: OwnKindField): string =>
      shard
        ? pointer + namedPointer(shard, entry, pathInField(own, hierarchyAt(shard, entry).item))
        : pointer,
  }
}

/** The key among those of all that is the id of a record, which must have one. */
export const keyOfRecord = (combined: Combined, record: number): number => {
  const index = shardOfRecord(combined, record)
  const own = combined.shards[index]?.records.key.at(record - (combined.starts[index] ?? 0)) ?? -1
  return combined.keyNumber(index, own)
}
