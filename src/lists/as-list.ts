/** A list of what there is, if there is something. */
export const asList = <T>(value: T | undefined): readonly T[] => (value === undefined ? [] : [value])
