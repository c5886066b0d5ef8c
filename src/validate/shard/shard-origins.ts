import { pointerOf } from '../../atlas/pointer.js'
import type { Path } from '../path.js'
import type { Changes } from './changes.js'
import { EMPTY_TEXT, type OpenShard, type Shard } from './shard.js'
import { hierarchyCount } from './shard-hierarchy.js'

/** Where in a record of an input a field of the record that was made of it comes from. */
type Origin = (path: Path) => Path

/** The fields whose values are compared with those of other records. */
const comparedFields = { id: ['id'], nameEn: ['name', 'en'], nameJa: ['name', 'ja'] } as const

/** What tells a field apart whose value is compared with those of other records. */
export type ComparedField = keyof typeof comparedFields

/** Remembers where fields come from that are compared with those of other records. */
export interface Origins {
  /** Those of the next record. */
  readonly add: (origin: Origin) => void
  /** The one in which the next entry of the hierarchy stands. */
  readonly addNamed: (path: Path, origin: Origin) => void
}

/**
 * Remembers them in a shard. Most records have a field in the same place as the one before, told by the same path
 * object, which then costs nothing.
 */
export const originsInto = (shard: OpenShard): Origins => {
  const { origins, texts, extent } = shard
  const last = new Map<Changes, { readonly path: Path; readonly from: Path }>()
  const remember = (changes: Changes, index: number, path: Path, from: Path) => {
    const before = last.get(changes)
    if (before?.from === from && before.path === path) return
    last.set(changes, { path, from })
    const pointer = pointerOf(from)
    changes.push(index, pointer === pointerOf(path) ? EMPTY_TEXT : texts.add(pointer))
  }
  return {
    add: (origin) => {
      remember(origins.id, extent.records, comparedFields.id, origin(comparedFields.id))
      remember(origins.nameEn, extent.records, comparedFields.nameEn, origin(comparedFields.nameEn))
      remember(origins.nameJa, extent.records, comparedFields.nameJa, origin(comparedFields.nameJa))
    },
    addNamed: (path, origin) => remember(origins.named, hierarchyCount(shard), path, origin(path)),
  }
}

const pointerFrom = ({ texts }: Shard, origins: Changes, index: number, path: Path): string => {
  const text = origins.at(index)
  return text === EMPTY_TEXT ? pointerOf(path) : texts.text(text)
}

/** JSON Pointer, in its record, of a field that is compared. */
export const comparedPointer = (shard: Shard, record: number, field: ComparedField): string =>
  pointerFrom(shard, shard.origins[field], record, comparedFields[field])

/** JSON Pointer, in its record, of the field in which an entry of the hierarchy stands, by its path in one of ours. */
export const namedPointer = (shard: Shard, entry: number, path: Path): string =>
  pointerFrom(shard, shard.origins.named, entry, path)
