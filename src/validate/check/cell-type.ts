import * as z from 'zod'
import type { Kind } from '../../model/kinds.js'
import type { DecimalSign } from '../../numerals/written-digits.js'
import type { CellType } from '../read/csv/csv-cell.js'
import { bareSchema, schemasAt, titleOf } from '../schema/schema-at.js'

/** How the numbers of a table are written, where they are to be read as people write them. */
export interface WrittenNumbers {
  readonly decimal?: DecimalSign | undefined
}

/** Of amounts of money it is not known whether a point stands between thousands unless the decimal sign is. */
const numberCell = (kind: Kind, path: readonly PropertyKey[], written: WrittenNumbers): CellType => {
  if (written.decimal === 'comma') return 'number-without-point'
  const isUnclear = written.decimal === undefined && titleOf(schemasAt(kind, path.slice(0, -1))) === 'Money'
  return isUnclear ? 'number-not-in-thousands' : 'number'
}

/** What the cells of a table stand for that hold a field of a record: lists are those of texts. */
export const cellTypeAt = (
  kind: Kind,
  path: readonly PropertyKey[],
  written: WrittenNumbers | undefined,
): CellType | undefined => {
  const [schema] = schemasAt(kind, path)
  if (schema instanceof z.ZodNumber) return written ? numberCell(kind, path, written) : 'number'
  if (schema instanceof z.ZodBoolean) return 'boolean'
  if (!(schema instanceof z.ZodArray)) return undefined
  const item = bareSchema(schema.element)
  return item instanceof z.ZodString || item instanceof z.ZodStringFormat || item instanceof z.ZodEnum
    ? 'list'
    : undefined
}
