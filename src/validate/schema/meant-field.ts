import type { Kind } from '../../model/kinds.js'
import { labelFromElsewhere, labelsOf } from '../../schemas/field-labels.js'
import { nearest, nearestName } from '../nearest.js'
import type { Path } from '../path.js'
import { fieldNames, schemasAt } from './schema-at.js'

/** What was meant by a name: a field, or where a header may name it by a label, a label. */
const meantBy = (kind: Kind, above: Path, key: string): readonly string[] => {
  const fields = nearest(key, fieldNames(schemasAt(kind, above)))
  if (fields.length > 0 || above.length > 0) return fields
  const label = labelFromElsewhere(kind, key)
  return label === undefined ? nearestName(key, labelsOf(kind)) : [label]
}

const isField = (kind: Kind, path: Path): boolean => schemasAt(kind, path).length > 0

/** A path whose lists are counted: `holders.0.place` for `holders.place`. */
const counted = (kind: Kind, path: Path): Path => {
  const found: PropertyKey[] = []
  for (const key of path) {
    if (!isField(kind, [...found, key]) && isField(kind, [...found, 0, key])) found.push(0)
    found.push(key)
  }
  return found
}

/** The paths that come near one that leads to no field of a kind; undefined where the path leads to one. */
export const meantByPath = (kind: Kind, path: Path): readonly Path[] | undefined => {
  if (isField(kind, path)) return undefined
  const full = counted(kind, path)
  if (isField(kind, full)) return [full]
  const wrong = full.findIndex((_, at) => !isField(kind, full.slice(0, at + 1)))
  const [above, below] = [full.slice(0, wrong), full.slice(wrong + 1)]
  return meantBy(kind, above, String(full[wrong])).flatMap((name) => {
    const start = [...above, name]
    const whole = [...start, ...below]
    const meant = isField(kind, start) ? meantByPath(kind, whole) : []
    if (meant === undefined) return [whole]
    return meant.length > 0 ? meant : [start]
  })
}

/**
 * The names of columns that come near one whose path leads to no field of a kind; undefined where the path leads to
 * one.
 */
export const meantByColumn = (kind: Kind, path: Path): readonly string[] | undefined =>
  meantByPath(kind, path)?.map((meant) => meant.join('.'))
