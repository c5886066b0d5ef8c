import { cellTypeAt } from '../check/cell-type.js'
import { type Collector, createCollector } from '../collect/collector.js'
import { itemsUnlessFailed, progressCalls } from '../collect/progress-calls.js'
import type { InputItem, InputItems, InputProblem, StreamInput } from '../input.js'
import { columnPath } from '../mapping/column-path.js'
import { expectedCell } from '../mapping/expected-cell.js'
import { tableRowsOf } from '../mapping/table-rows.js'
import { columnHint } from '../schema/column-hint.js'
import { itemColumn, pathOfColumn } from '../schema/item-column.js'
import { meantByColumn } from '../schema/meant-field.js'
import type { StreamOptions } from '../validate-stream.js'
import { countedBytes } from './counted-bytes.js'
import { openInput } from './open-input.js'
import { endOfReading } from './problem.js'
import { loneSurrogate } from './problems/value-problems.js'
import { type ColumnReading, readItems } from './read-items.js'

/** The items of bytes as they come, and the collector that is to check them. */
export interface OpenStream {
  readonly items: InputItems
  readonly collector: Collector
}

/** What the columns of a table stand for: fields of ours, or of theirs where a mapping is to be applied. */
const columnsOf = ({ kind, mapping, normalize }: StreamOptions): ColumnReading => {
  const asked = normalize ?? mapping?.file.normalize
  const written = asked === true ? {} : asked || undefined
  if (mapping)
    return {
      pathOf: columnPath(mapping),
      types: (path) => expectedCell(mapping, path, written),
      ...tableRowsOf(mapping),
    }
  if (!kind) return {}
  return {
    types: (path) => cellTypeAt(kind, path, written),
    labels: (name) => pathOfColumn(kind, name),
    itemColumns: (path) => itemColumn(kind, path),
    meant: (path) => meantByColumn(kind, path),
    hintOn: (name, near) => columnHint(kind, name, near),
  }
}

async function* onlyProblem(problem: InputProblem): AsyncGenerator<readonly InputItem[]> {
  yield [problem]
}

/** The items of a text, in which nothing but half characters cannot be decoded. */
async function* ofText(items: InputItems): AsyncGenerator<readonly InputItem[]> {
  for await (const batch of items)
    yield batch.map((item) => {
      if (item.type === 'record' || item.code !== 'encoding') return item
      const { hint: _, ...place } = item
      const told = { ...place, ...loneSurrogate() }
      return item.endsReading ? endOfReading(told) : told
    })
}

/** Begins to read an input. */
export const readStream = (input: StreamInput, options: StreamOptions): OpenStream => {
  const { signal, onProgress } = options
  const collector = createCollector(options)
  const opened = openInput(input)
  if ('type' in opened) return { collector, items: onlyProblem(opened) }
  const { bytes, isText } = opened
  const { shard, extend } = collector
  const progress = progressCalls(onProgress)
  let received = 0
  const tell = (length: number) => {
    signal?.throwIfAborted()
    received += length
    extend({ bytes: received })
    progress.call({ bytes: received, records: shard.extent.records })
  }
  const counted = countedBytes(bytes, tell, signal)
  const columns = { ...columnsOf(options), onHeader: collector.lookAt }
  const reading = isText ? { ...options, encoding: undefined } : options
  const read = readItems(counted, reading, columns, (lines) => extend({ lines }))
  const items = isText ? ofText(read) : read
  return { collector, items: onProgress ? itemsUnlessFailed(items, progress) : items }
}
