import type { InputBytes, InputItem } from '../input.js'
import type { CellOptions } from './csv/cell-options.js'
import { findDialect, SAMPLE_LENGTH } from './csv/csv-dialect.js'
import { createRowItems, type RowItems } from './csv/csv-items.js'
import type { Delimiter } from './csv/csv-row.js'
import { createRowReader, type Row, type RowReader } from './csv/csv-rows.js'
import { ROWS_NEAR_HEADER } from './csv/csv-title.js'
import { decodeText } from './decode.js'
import { MAX_RECORD_BYTES } from './limits.js'
import { endOfReading } from './problem.js'

const NO_ROWS: readonly Row[] = []

/** How to read a table. */
export interface CsvOptions extends CellOptions {
  /** A label of the WHATWG encoding standard; UTF-8 unless this or a byte order mark says otherwise. */
  readonly encoding?: string
  /** What stands between cells; found out from the first rows unless given. */
  readonly delimiter?: Delimiter
  /** The length of a row, in UTF-16 units, from which on it is passed over with a problem; 16 Mi unless given. */
  readonly maxRecordBytes?: number
}

/**
 * Reads a table of comma-, semicolon-, tab- or bar-separated values (RFC 4180), one record a row. The header
 * names fields by their paths, such as `name.en` or `facts.0.text.ja`, or by names that `headers` or
 * `labels` map to paths; a name that is neither becomes a field of that name. Further lines of a cell of the header are
 * explanation and not read, but for a unit that is not single, such as `（百万円）`, which stays with the name. A cell that
 * is empty or has only white space is an absent field. Rows count from 1 after the header, blank ones too, as a
 * spreadsheet shows them; blank rows are no records. Where `headerRow` or `dataRow` says that further rows are neither
 * header nor data, these are skipped, with a note, and rows count from the first one of the data.
 *
 * A row with too few or too many cells, with text after a closing quote or with a NUL character, or one that is
 * too long, is a problem and one lost record; reading goes on with the next.
 */
export async function* readCsv(
  bytes: InputBytes,
  options: CsvOptions = {},
): AsyncGenerator<readonly InputItem[]> {
  let head = ''
  let rows: RowReader | undefined
  let records: RowItems | undefined
  let waiting = NO_ROWS

  const read = (text: string, isWhole: boolean): Row[] => {
    if (rows) return rows.push(text)
    head += text
    if (head.length < SAMPLE_LENGTH && !isWhole) return []
    const { dialect, hasSeparatorLine } = findDialect(head, isWhole, options.delimiter, options.headerRow)
    rows = createRowReader(dialect, options.maxRecordBytes ?? MAX_RECORD_BYTES)
    records = createRowItems(options, dialect, hasSeparatorLine)
    return rows.push(head)
  }
  /** The items of rows, and whether anything further can be read. Rows that may be the header wait for those below. */
  const toItems = (next: readonly Row[], isLast: boolean): { items: InputItem[]; goesOn: boolean } => {
    const items: InputItem[] = []
    const found = waiting.length > 0 ? [...waiting, ...next] : next
    waiting = NO_ROWS
    for (const [at, row] of found.entries()) {
      const hasHeader = records?.hasHeader() === true
      if (!hasHeader && !isLast && found.length - at <= ROWS_NEAR_HEADER) {
        waiting = found.slice(at)
        break
      }
      const following = hasHeader ? NO_ROWS : found.slice(at + 1, at + 1 + ROWS_NEAR_HEADER)
      items.push(...(records?.take(row, following) ?? []))
      if (records?.isStopped()) return { items, goesOn: false }
    }
    return { items, goesOn: true }
  }

  for await (const text of decodeText(bytes, options.encoding)) {
    if (typeof text === 'string') {
      const { items, goesOn } = toItems(read(text, false), false)
      if (items.length > 0) yield items
      if (!goesOn) return
    } else if (text.severity === 'error') {
      const first = read('', true)
      const last = rows?.breakOff()
      const { items, goesOn } = toItems([...first, ...(last?.rows ?? [])], true)
      if (!goesOn) {
        yield items
        return
      }
      const isRecordLost = last?.isRowLost && records?.hasHeader()
      yield [...items, endOfReading({ ...text, ...(isRecordLost && { index: records?.nextIndex() ?? 0 }) })]
      return
    } else yield [text]
  }
  const first = read('', true)
  const { items, goesOn } = toItems([...first, ...(rows?.end() ?? [])], true)
  if (goesOn) items.push(...(records?.end() ?? []))
  if (items.length > 0) yield items
}
