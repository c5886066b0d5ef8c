/** The keys that lead through a value to something in it. */
export type Path = readonly PropertyKey[]

/** The names of fields and the places in lists that lead to a field of a record. */
export type FieldPath = readonly (string | number)[]
