import type { FieldPath } from '../path.js'
import { constantsSet } from './constants-set.js'
import type { Mapping } from './create-mapping.js'
import { gapsClosed, setAt } from './field-path.js'
import type { Filled } from './spread-items.js'

/** A record of ours, and what came into it of one of theirs. */
export interface Placed {
  readonly made: object
  /** The fields that are filled, with the paths at which they stand. */
  readonly filled: readonly Filled[]
}

const recordOf = (constants: Mapping['constants'], place: (path: FieldPath) => FieldPath): object => {
  const made = {}
  for (const { target, value } of constants) setAt(made, place(target), structuredClone(value))
  return made
}

const same = (path: FieldPath): FieldPath => path

/** A record with what is the same in all, and where the fields go that are filled, without gaps in its lists. */
const withConstants = (set: Mapping['constants'], filled: readonly FieldPath[]) => {
  const made = recordOf(set, same)
  const close = gapsClosed([...set.map(({ target }) => target), ...filled], made)
  const isMoved = set.some(({ target }) => close(target).some((key, at) => key !== target[at]))
  return { made: isMoved ? recordOf(set, close) : made, close }
}

/** Makes a record of what is the same in all and of fields that are filled. */
export const placeFields = ({ fields, constants }: Mapping, filled: readonly Filled[]): Placed => {
  const targets = filled.map(({ field }) => field.target)
  const set = constantsSet(
    constants,
    fields.map(({ target }) => target),
    targets,
  )
  const { made, close } = withConstants(set, targets)
  const placed = filled.map((one) => ({ ...one, field: { ...one.field, target: close(one.field.target) } }))
  for (const { field, value } of placed) setAt(made, field.target, value)
  return { made, filled: placed }
}
