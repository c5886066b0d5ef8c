import type { LocalizedText } from '../../model/records.js'
import { quoted, quotedJa } from '../quoted.js'
import type { CellOptions } from '../read/csv/cell-options.js'
import { isScaledUnit } from '../read/csv/header-name.js'
import type { Mapping } from './create-mapping.js'
import { isColumn } from './is-column.js'
import { fieldsUsed } from './mapped-field.js'

/** What to do about a unit that stands in rows that are skipped. */
const unitHint = (unit: string): LocalizedText => ({
  en: `${quoted(unit)} is a unit: give the fields that count in it "times" in the mapping.`,
  ja: `${quotedJa(unit)}は単位です。この単位で数えている項目には、対応表で"times"を指定してください。`,
})

/** Where the header and the data of a table stand, and which of its columns are asked for, as a mapping says. */
export const tableRowsOf = (
  mapping: Mapping,
): Pick<CellOptions, 'headerRow' | 'dataRow' | 'countAsked' | 'hintOnSkipped'> => {
  const { headerRow, dataRow } = mapping.file
  const named = [...new Set(fieldsUsed(mapping))]
  const isInUnits = mapping.fields.some(({ origin }) => origin.times !== undefined)
  return {
    headerRow,
    dataRow,
    countAsked: (columns) => named.filter((name) => columns.some((column) => isColumn(name, column))).length,
    hintOnSkipped: (cells) => {
      const unit = isInUnits ? undefined : cells.find(isScaledUnit)
      return unit === undefined ? undefined : unitHint(unit)
    },
  }
}
