import { cellTypeAt } from '../check/cell-type.js'
import { type Collector, createCollector } from '../collect/collector.js'
import { itemsUnlessFailed, progressCalls } from '../collect/progress-calls.js'
import type { InputBytes, InputItems } from '../input.js'
import { columnPath } from '../mapping/column-path.js'
import { expectedCell } from '../mapping/expected-cell.js'
import { tableRowsOf } from '../mapping/table-rows.js'
import { columnHint } from '../schema/column-hint.js'
import { itemColumn, pathOfColumn } from '../schema/item-column.js'
import { meantByColumn } from '../schema/meant-field.js'
import type { StreamOptions } from '../validate-stream.js'
import { countedBytes } from './counted-bytes.js'
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

/** Begins to read bytes. */
export const readStream = (bytes: InputBytes, options: StreamOptions): OpenStream => {
  const { signal, onProgress } = options
  const collector = createCollector(options)
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
  const items = readItems(counted, options, columns, (lines) => extend({ lines }))
  return { collector, items: onProgress ? itemsUnlessFailed(items, progress) : items }
}
