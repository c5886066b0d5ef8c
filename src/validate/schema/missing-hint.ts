import * as z from 'zod'
import type { Kind } from '../../model/kinds.js'
import type { LocalizedText } from '../../model/records.js'
import type { Medium } from '../check/finding.js'
import type { Path } from '../path.js'
import { quotedJa } from '../quoted.js'
import { columnName, columnsOfList, columnsOfObject } from './column-names.js'
import { listHint, objectHint } from './object-hint.js'
import { schemasAt } from './schema-at.js'

const inColumn = (kind: Kind, path: Path): LocalizedText => {
  const { en, ja } = columnName(kind, path)
  return { en: `Write it in the column ${en}.`, ja: `${quotedJa(ja)}の列に書いてください。` }
}

/** In which columns of a table a field is to be given that is missing; a mapping or data say themselves where it goes. */
export const missingHint = (kind: Kind, path: Path, medium: Medium = 'data'): LocalizedText | undefined => {
  if (medium !== 'cell' || path.length === 0) return undefined
  const isList = schemasAt(kind, path).some((schema) => schema instanceof z.ZodArray)
  if (isList && columnsOfList(kind, path).length > 0) return listHint(kind, path, medium)
  if (!isList && columnsOfObject(kind, path).length > 0) return objectHint(kind, path, medium)
  return inColumn(kind, path)
}
