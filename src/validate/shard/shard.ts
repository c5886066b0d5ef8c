import { type Kind, kinds } from '../../model/kinds.js'
import type { InputPosition } from '../input.js'
import type { NameHashes } from '../name-hash.js'
import { createKeyTable, type KeyTable, type PackableKeyTable, type Texts } from './key-table.js'
import { readKey } from './keys.js'
import { createLargeNumbers, createNumbers, type Numbers, numbersIn, pushAll } from './numbers.js'
import { createRuns, type Runs, runsFrom } from './runs.js'
import {
  CLAIM_FIELDS,
  type Extent,
  HIERARCHY_FIELDS,
  type LocalIssue,
  type ShardState,
} from './shard-state.js'

/** What {@link ShardState} says, in the form in which it is collected and worked with. */
export interface Shard {
  readonly input: string | undefined
  readonly number: number
  readonly part: number
  readonly isFile?: true
  readonly maxIssues: number
  readonly extent: { -readonly [Field in keyof Extent]: Extent[Field] }
  readonly issues: LocalIssue[]
  readonly byCode: Map<string, number>
  errors: number
  readonly texts: Texts
  readonly records: { readonly [Field in keyof ShardState['records']]: Runs }
  readonly keys: Texts
  /** The hashes of the names of the records. */
  readonly names: { readonly en: Numbers; readonly ja: Numbers }
  readonly claims: Numbers
  readonly hierarchy: Numbers
}

/** A shard to which records can be added. */
export interface OpenShard extends Shard {
  readonly texts: KeyTable
  readonly keys: PackableKeyTable
}

/** How records are numbered and limited. */
export type ShardOptions = {
  readonly input?: string | undefined
  readonly number?: number | undefined
  readonly part?: number | undefined
  readonly maxIssues?: number | undefined
}

/** The number of the empty text, which every shard has first. */
const EMPTY = 0

const withEmptyText = (): KeyTable => {
  const table = createKeyTable()
  table.add('')
  return table
}

/** An empty shard. */
export const createShard = ({
  input,
  number = 0,
  part = 0,
  maxIssues = Number.POSITIVE_INFINITY,
}: ShardOptions): OpenShard => ({
  input,
  number,
  part,
  maxIssues,
  extent: { records: 0, lines: 0, rows: 0, bytes: 0 },
  issues: [],
  byCode: new Map(),
  errors: 0,
  texts: withEmptyText(),
  records: {
    rejected: createRuns(0),
    kind: createRuns(0),
    key: createRuns(1),
    line: createRuns(1),
    column: createRuns(0),
    row: createRuns(1),
    prefix: createRuns(0),
    ordinal: createRuns(1),
  },
  keys: createKeyTable(),
  names: { en: createLargeNumbers(), ja: createLargeNumbers() },
  claims: createNumbers(),
  hierarchy: createNumbers(),
})

const textsIn = (list: readonly string[]): Texts => ({
  size: () => list.length,
  text: (key) => list[key] ?? '',
  [Symbol.iterator]: () => list[Symbol.iterator](),
})

/** A shard as plain JSON. */
export const shardState = (shard: Shard): ShardState => {
  const { records } = shard
  return {
    version: 1,
    ...(shard.input !== undefined && { input: shard.input }),
    number: shard.number,
    ...(shard.part > 0 && { part: shard.part }),
    ...(shard.isFile && { isFile: true }),
    ...(Number.isFinite(shard.maxIssues) && { maxIssues: shard.maxIssues }),
    extent: { ...shard.extent },
    issues: [...shard.issues],
    byCode: Object.fromEntries(shard.byCode),
    errors: shard.errors,
    texts: [...shard.texts],
    records: {
      rejected: records.rejected.toArray(),
      kind: records.kind.toArray(),
      key: records.key.toArray(),
      line: records.line.toArray(),
      column: records.column.toArray(),
      row: records.row.toArray(),
      prefix: records.prefix.toArray(),
      ordinal: records.ordinal.toArray(),
    },
    keys: [...shard.keys],
    names: { en: numbersIn(shard.names.en), ja: numbersIn(shard.names.ja) },
    claims: numbersIn(shard.claims),
    hierarchy: numbersIn(shard.hierarchy),
  }
}

/** The shard that plain JSON stands for. */
export const shardOf = (state: ShardState): Shard => {
  const { extent, records } = state
  const runs = (step: 0 | 1, flat: readonly number[]) => runsFrom(step, extent.records, flat)
  return {
    input: state.input,
    number: state.number,
    part: state.part ?? 0,
    ...(state.isFile && { isFile: true }),
    maxIssues: state.maxIssues ?? Number.POSITIVE_INFINITY,
    extent: { ...extent },
    issues: [...state.issues],
    byCode: new Map(Object.entries(state.byCode)),
    errors: state.errors,
    texts: textsIn(state.texts),
    records: {
      rejected: runs(0, records.rejected),
      kind: runs(0, records.kind),
      key: runs(1, records.key),
      line: runs(1, records.line),
      column: runs(0, records.column),
      row: runs(1, records.row),
      prefix: runs(0, records.prefix),
      ordinal: runs(1, records.ordinal),
    },
    keys: textsIn(state.keys),
    names: {
      en: pushAll(createLargeNumbers(), state.names.en),
      ja: pushAll(createLargeNumbers(), state.names.ja),
    },
    claims: pushAll(createNumbers(), state.claims),
    hierarchy: pushAll(createNumbers(), state.hierarchy),
  }
}

/** What is to be remembered of a record: where it stands and what it is called. */
export interface RecordEntry {
  readonly kind: Kind | undefined
  /** The number of its key among those of the shard, -1 where it has none. */
  readonly key: number
  readonly names: NameHashes
  readonly pointer: string
  readonly position: InputPosition | undefined
}

const NUMBERED = /^(.*)\/(\d{1,9})$/su

/** Adds a record to a shard; rejected is one that has an error of its own. */
export const addRecord = (shard: OpenShard, entry: RecordEntry, isRejected: boolean): void => {
  const { records, extent } = shard
  const numbered = entry.pointer === '' ? undefined : NUMBERED.exec(entry.pointer)
  records.rejected.push(isRejected ? 1 : 0)
  records.kind.push(entry.kind ? kinds.indexOf(entry.kind) : -1)
  records.key.push(entry.key)
  records.line.push(entry.position?.line ?? -1)
  records.column.push(entry.position?.column ?? -1)
  records.row.push(entry.position?.row ?? -1)
  const prefix = numbered?.[1] ?? entry.pointer
  records.prefix.push(prefix === '' ? EMPTY : shard.texts.add(prefix))
  records.ordinal.push(numbered ? Number(numbered[2]) : -1)
  shard.names.en.push(entry.names.en)
  shard.names.ja.push(entry.names.ja)
  extent.records += 1
}

/** Something that a record says of others and that is not settled. */
export interface ClaimEntry {
  readonly record: number
  readonly rank: number
  readonly key: string
  readonly pointer: string
  readonly isOwnerInBase: boolean
  readonly position: InputPosition | undefined
}

/** Adds a claim to a shard. */
export const addClaim = ({ claims, texts }: OpenShard, entry: ClaimEntry): void => {
  const { position } = entry
  claims.push(entry.record)
  claims.push(entry.rank)
  claims.push(texts.add(entry.key))
  claims.push(texts.add(entry.pointer))
  claims.push(entry.isOwnerInBase ? 1 : 0)
  claims.push(position?.line ?? 0)
  claims.push(position?.column ?? 0)
  claims.push(position?.row ?? 0)
  claims.push(position?.field === undefined ? 0 : texts.add(position.field) + 1)
}

/** How many claims a shard holds. */
export const claimCount = (shard: Shard): number => shard.claims.size() / CLAIM_FIELDS

/** A claim of a shard. */
export const claimAt = ({ claims, texts }: Shard, index: number): ClaimEntry => {
  const field = (at: number) => claims.at(index * CLAIM_FIELDS + at)
  const [line, column, row, name] = [field(5), field(6), field(7), field(8)]
  return {
    record: field(0),
    rank: field(1),
    key: texts.text(field(2)),
    pointer: texts.text(field(3)),
    isOwnerInBase: field(4) === 1,
    position:
      line === 0
        ? undefined
        : { line, column, ...(row > 0 && { row }), ...(name > 0 && { field: texts.text(name - 1) }) },
  }
}

/** Another record that a record names above or below it, see `hierarchyFields`. */
export interface HierarchyEntry {
  readonly record: number
  /** The key of the other. */
  readonly key: string
  /** Its place in the list where there is one. */
  readonly item: number | undefined
}

/** Adds to a shard what a record names above or below it. */
export const addToHierarchy = ({ hierarchy, texts }: OpenShard, entry: HierarchyEntry): void => {
  hierarchy.push(entry.record)
  hierarchy.push(texts.add(entry.key))
  hierarchy.push(entry.item === undefined ? 0 : entry.item + 1)
}

/** All that the records of a shard name above or below them. */
export function* hierarchyOf({ hierarchy, texts }: Shard): Generator<HierarchyEntry> {
  for (let at = 0; at + HIERARCHY_FIELDS <= hierarchy.size(); at += HIERARCHY_FIELDS) {
    const place = hierarchy.at(at + 2)
    const item = place === 0 ? undefined : place - 1
    yield { record: hierarchy.at(at), key: texts.text(hierarchy.at(at + 1)), item }
  }
}

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
