import { isFields } from '../fields.js'
import { isAtOrAbove } from '../is-at-or-above.js'
import type { FieldPath } from '../path.js'
import type { Mapping } from './create-mapping.js'

type Constant = Mapping['constants'][number]

/** The objects inside the record that a constant is a field of, or that it is itself. */
const objectsOf = ({ target, value }: Constant): readonly FieldPath[] => [
  ...target.flatMap((key, at) => (at > 0 && typeof key === 'string' ? [target.slice(0, at)] : [])),
  ...(isFields(value) ? [target] : []),
]

/**
 * The constants that a record has: those of objects that are made of fields of theirs, too, only where one of these
 * fields is filled. A currency by itself is no amount.
 */
export const constantsSet = (
  constants: readonly Constant[],
  fields: readonly FieldPath[],
  filled: readonly FieldPath[],
): readonly Constant[] =>
  constants.filter((constant) =>
    objectsOf(constant).every((object) => {
      const isInside = (path: FieldPath) => isAtOrAbove(object, path)
      return filled.some(isInside) || !fields.some(isInside)
    }),
  )
