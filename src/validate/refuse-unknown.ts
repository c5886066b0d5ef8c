/** Throws a `RangeError` that says what is known where a program in plain JavaScript gives something else. */
export const refuseUnknown = (what: string, value: string | undefined, known: readonly string[]): void => {
  if (value === undefined || known.includes(value)) return
  throw new RangeError(`There is no ${what} "${value}"; known are ${known.join(', ')}.`)
}
