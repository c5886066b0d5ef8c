import { createKeyTable, unpackTexts } from './key-table.js'
import { copyInto, createLargeNumbers } from './numbers.js'
import type { OpenShard, Shard } from './shard.js'
import { shardOf, shardState } from './shard-json.js'
import type { ShardState } from './shard-state.js'
import type { PackedTexts } from './text-list.js'

/** What {@link ShardState} says, in the form in which a thread hands it to another: the long lists as bytes. */
export interface PackedShard {
  /** All but the keys and the names. */
  readonly state: ShardState
  readonly keys: PackedTexts
  readonly names: {
    readonly en: Float64Array<ArrayBuffer>
    readonly ja: Float64Array<ArrayBuffer>
  }
}

/** Packs a shard, which stays as it is. */
export const packShard = (shard: OpenShard): PackedShard => {
  const { keys, names } = shard
  const none = createLargeNumbers()
  return {
    state: shardState({ ...shard, keys: createKeyTable(), names: { en: none, ja: none } }),
    keys: keys.pack(),
    names: {
      en: copyInto(new Float64Array(names.en.size()), names.en),
      ja: copyInto(new Float64Array(names.ja.size()), names.ja),
    },
  }
}

/** What of a packed shard can be handed over without being copied. */
export const buffersOf = ({ keys, names }: PackedShard): ArrayBuffer[] =>
  [keys.kept, keys.starts, names.en, names.ja].map(({ buffer }) => buffer)

/** The shard that was packed. */
export const unpackShard = ({ state, keys, names }: PackedShard): Shard => {
  const shard = shardOf(state)
  shard.names.en.append(names.en)
  shard.names.ja.append(names.ja)
  return { ...shard, keys: unpackTexts(keys) }
}
