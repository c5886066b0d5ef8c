import { kinds } from '../../model/kinds.js'
import { baseIndex } from '../check/base.js'
import type { CheckedItem } from '../check/checked-item.js'
import type { CheckerOptions } from '../check/checker-options.js'
import { linksOf } from '../check/links.js'
import { partKeys } from '../check/part-keys.js'
import type { InputItem } from '../input.js'
import { originOf } from '../mapping/origin-of.js'
import { originPathsOf } from '../mapping/origin-paths.js'
import { createSourceTaken } from '../mapping/source-taken.js'
import { searchFields } from '../mapping/unseen-fields.js'
import { refuseUnknown } from '../refuse-unknown.js'
import { recordKey } from '../shard/keys.js'
import { createShard, type OpenShard } from '../shard/shard.js'
import { originsInto } from '../shard/shard-origins.js'
import type { Extent } from '../shard/shard-state.js'
import { takeProblem } from './take-problem.js'
import { type Intake, takeRecord } from './take-record.js'

/** Checks items one after another into a shard. */
export interface Collector {
  readonly shard: OpenShard
  check(item: InputItem): CheckedItem
  /** Says which columns a table has. */
  readonly lookAt: (columns: Iterable<string>) => void
  /** Says how much of the input was read so far. */
  extend(extent: Partial<Omit<Extent, 'records'>>): void
}

/** Adds to what a shard defines the sources that a mapping brings along. */
const addSources = ({ keys }: OpenShard, { mapping }: CheckerOptions): void => {
  for (const source of mapping?.file.sources ?? []) {
    keys.add(recordKey('source', source.id))
    for (const section of partKeys('source', source)) keys.add(section)
  }
}

/** Throws a `TypeError` where a program in plain JavaScript gives a mapping file, or all that came of reading it. */
const refuseUnread = (mapping: object | undefined): void => {
  if (mapping === undefined || 'file' in mapping) return
  throw new TypeError('The option "mapping" is the member "mapping" of what createMapping returns.')
}

/** An empty collector. */
export const createCollector = (options: CheckerOptions = {}): Collector => {
  const { kind, input, shard: number, part, maxIssues } = options
  refuseUnknown('kind', kind, kinds)
  refuseUnread(options.mapping)
  const base = baseIndex(options.base)
  const shard = createShard({ input, number, part, maxIssues })
  addSources(shard, options)
  const { mapping } = options
  const intake: Intake = {
    shard,
    base,
    links: linksOf(base, shard.keys),
    options,
    unmapped: { ...options, mapping: undefined },
    sourceTaken: createSourceTaken(mapping),
    origin: mapping && originOf(mapping.fields, originPathsOf(mapping)),
    origins: originsInto(shard),
    toldOnce: new Set(),
    search: mapping && searchFields(mapping),
  }
  return {
    shard,
    lookAt: (columns) => intake.search?.lookAt(columns),
    check: (item) =>
      item.type === 'problem' ? { issues: takeProblem(shard, item, options) } : takeRecord(intake, item),
    extend: ({ lines = 0, rows = 0, bytes = 0 }) => {
      const { extent } = shard
      extent.lines = Math.max(extent.lines, lines)
      extent.rows = Math.max(extent.rows, rows)
      extent.bytes = Math.max(extent.bytes, bytes)
    },
  }
}
