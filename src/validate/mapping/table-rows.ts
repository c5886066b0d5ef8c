import type { LocalizedText } from '../../model/records.js'
import { quoted, quotedJa } from '../quoted.js'
import type { CellOptions } from '../read/csv/cell-options.js'
import { headerName, scaledUnitAmong } from '../read/csv/header-name.js'
import type { Mapping } from './create-mapping.js'
import { isNameOf } from './is-name-of.js'
import { fieldsUsed } from './mapped-field.js'

/** What to do about a unit that stands in rows that are skipped. */
const unitHint = (unit: string): LocalizedText => ({
  en: `${quoted(unit)} is a unit: give the fields that count in it "times" in the mapping.`,
  ja: `${quotedJa(unit)}は単位です。この単位で数えている項目には、対応表で"times"を指定してください。`,
})

const LINE_END = /\s*(?:\r\n?|\n)\s*/

/** The name of a column that a mapping has for it with all of its lines, as columns may differ by more than the first. */
const namesInFull = (mapping: Mapping): ((cell: string) => string) => {
  const inFull = (cell: string) => cell.trim().split(LINE_END).join('\n')
  const named = [...fieldsUsed(mapping), ...(mapping.file.ignore ?? [])].filter((name) => LINE_END.test(name))
  const byLines = new Map(named.map((name) => [inFull(name), name]))
  return (cell) => byLines.get(inFull(cell)) ?? headerName(cell)
}

/** Where the header and the data of a table stand, and which of its columns are asked for, by which names, as a mapping says. */
export const tableRowsOf = (
  mapping: Mapping,
): Pick<CellOptions, 'nameOf' | 'headerRow' | 'dataRow' | 'countAsked' | 'hintOnSkipped'> => {
  const { headerRow, dataRow } = mapping.file
  const named = [...new Set(fieldsUsed(mapping))]
  const isInUnits = mapping.fields.some(({ origin }) => origin.times !== undefined)
  return {
    nameOf: namesInFull(mapping),
    headerRow,
    dataRow,
    countAsked: (columns) => {
      const isNameOfEach = columns.map(isNameOf)
      return named.filter((name) => isNameOfEach.some((isMeant) => isMeant(name))).length
    },
    hintOnSkipped: (cells) => {
      const unit = isInUnits ? undefined : scaledUnitAmong(cells)
      return unit === undefined ? undefined : unitHint(unit)
    },
  }
}
