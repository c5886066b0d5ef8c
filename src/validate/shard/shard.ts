import type { Severity } from '../report/report.js'
import { type Changes, createChanges } from './changes.js'
import {
  createKeyTable,
  type JoinableTexts,
  type KeyTable,
  type PackableKeyTable,
  type Texts,
} from './key-table.js'
import { createLargeNumbers, createNumbers, type Numbers } from './numbers.js'
import { createRuns, type Runs } from './runs.js'
import type { Extent, LocalIssue, ShardState } from './shard-state.js'

/** Fields that a mapping names and that no record of theirs was seen to have. */
export interface UnseenFields {
  /** Those that a use is made of. */
  readonly used: Set<string>
  /** Those that are to be left out. */
  readonly ignored: Set<string>
}

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
  readonly bySeverity: Record<Severity, number>
  /** Where a record was mapped: the fields that none has. */
  unseen?: UnseenFields
  readonly texts: Texts
  readonly records: { readonly [Field in keyof ShardState['records']]: Runs }
  readonly keys: JoinableTexts
  /** The hashes of the names of the records. */
  readonly names: { readonly en: Numbers; readonly ja: Numbers }
  readonly claims: Numbers
  readonly hierarchy: Numbers
  /** Where fields come from, as the numbers of texts; that of the empty one where a field is there already. */
  readonly origins: { readonly [Field in keyof NonNullable<ShardState['origins']>]: Changes }
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
export const EMPTY_TEXT = 0

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
  bySeverity: { error: 0, warning: 0, note: 0 },
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
  origins: { id: createChanges(), nameEn: createChanges(), nameJa: createChanges(), named: createChanges() },
})
