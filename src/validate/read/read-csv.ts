import type { InputBytes, InputItem } from '../input.js'
import { createTable, type TableOptions } from './csv/csv-table.js'
import { decodeText } from './decode.js'

/** How to read a table. */
export interface CsvOptions extends TableOptions {
  /** A label of the WHATWG encoding standard; UTF-8 unless this or a byte order mark says otherwise. */
  readonly encoding?: string
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
  const table = createTable(options)
  for await (const text of decodeText(bytes, options.encoding)) {
    if (typeof text === 'string') {
      const items = table.push(text)
      if (items.length > 0) yield items
      if (table.isStopped()) return
    } else if (text.severity === 'error') {
      yield table.breakOff(text)
      return
    } else yield [text]
  }
  const items = table.end()
  if (items.length > 0) yield items
}
