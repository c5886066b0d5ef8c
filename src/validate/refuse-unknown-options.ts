import { nearest } from './nearest.js'

/** All names of options of a type, for which the compiler sees that none is missing and none is too many. */
export type OptionNames<Options> = Readonly<Record<keyof Options, true>>

/**
 * Throws a `RangeError` where a program in plain JavaScript gives an option under a name that is none, which would
 * otherwise be passed over in silence.
 */
export const refuseUnknownOptions = (options: object, names: Readonly<Record<string, true>>): void => {
  const known = Object.keys(names)
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || Object.hasOwn(names, name)) continue
    const [near] = nearest(name, known)
    throw new RangeError(
      `There is no option "${name}"; ${near === undefined ? `known are ${known.join(', ')}.` : `did you mean "${near}"?`}`,
    )
  }
}
