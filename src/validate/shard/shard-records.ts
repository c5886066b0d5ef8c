import { type Kind, kinds } from '../../model/kinds.js'
import type { InputPosition } from '../input.js'
import type { NameHashes } from '../names/name-hash.js'
import { readKey } from './keys.js'
import { EMPTY_TEXT, type OpenShard, type Shard } from './shard.js'

/** The number of the key of a record that has none. */
export const NO_KEY = -1

/** What is to be remembered of a record: where it stands and what it is called. */
export interface RecordEntry {
  readonly kind: Kind | undefined
  /** The number of its key among those of the shard, or {@link NO_KEY}. */
  readonly key: number
  readonly names: NameHashes
  readonly pointer: string
  readonly position: InputPosition | undefined
}

const NUMBERED = /^(.*)\/(\d{1,9})$/su

const addEntry = (shard: OpenShard, entry: RecordEntry): void => {
  const { records, extent } = shard
  const numbered = entry.pointer === '' ? undefined : NUMBERED.exec(entry.pointer)
  records.kind.push(entry.kind ? kinds.indexOf(entry.kind) : -1)
  records.key.push(entry.key)
  records.line.push(entry.position?.line ?? -1)
  records.column.push(entry.position?.column ?? -1)
  records.row.push(entry.position?.row ?? -1)
  const prefix = numbered?.[1] ?? entry.pointer
  records.prefix.push(prefix === '' ? EMPTY_TEXT : shard.texts.add(prefix))
  records.ordinal.push(numbered ? Number(numbered[2]) : -1)
  shard.names.en.push(entry.names.en)
  shard.names.ja.push(entry.names.ja)
  extent.records += 1
}

/** Adds a record that has no error of its own to a shard. */
export const addRecord = (shard: OpenShard, entry: RecordEntry): void => {
  shard.records.rejected.push(0)
  addEntry(shard, entry)
}

/** Adds a record that has an error of its own to a shard. */
export const addRejectedRecord = (shard: OpenShard, entry: RecordEntry): void => {
  shard.records.rejected.push(1)
  addEntry(shard, entry)
}

const NO_NAMES: NameHashes = { en: 0, ja: 0 }

/** Adds a record of which nothing is known but where it stands, and that it is wrong. */
export const addLostRecord = (shard: OpenShard, position: InputPosition | undefined): void =>
  addRejectedRecord(shard, { kind: undefined, key: NO_KEY, names: NO_NAMES, pointer: '', position })

/** Where a record of a shard stands. */
export const recordPlace = ({ records, texts, keys }: Shard, record: number) => {
  const [line, column, row] = [records.line.at(record), records.column.at(record), records.row.at(record)]
  const ordinal = records.ordinal.at(record)
  const key = records.key.at(record)
  const known = key < 0 ? undefined : readKey(keys.text(key))
  const position: InputPosition | undefined =
    line < 0 ? undefined : { line, column, ...(row >= 0 && { row }) }
  return {
    kind: kinds[records.kind.at(record)],
    id: known?.type === 'record' ? known.id : undefined,
    pointer: texts.text(records.prefix.at(record)) + (ordinal < 0 ? '' : `/${ordinal}`),
    position,
  }
}
