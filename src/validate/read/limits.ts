/** How many levels of lists and objects a record may have. */
export const MAX_DEPTH = 100

/** How long one record, or a whole YAML document, may be unless the caller says otherwise: 16 MiB. */
export const MAX_RECORD_BYTES = 16 * 1024 * 1024

/** How many words and marks a YAML text may have: half a kilobyte of memory or so goes to each. */
export const MAX_YAML_LEXEMES = 2_000_000

/** How many values the aliases of one YAML record may repeat. */
export const MAX_ALIASED_VALUES = 10_000

/** How many values one record handed over as a JavaScript value may hold. */
export const MAX_VALUES = 1_000_000

/** How many holes in a row of a list each count as a record; the rest are passed over together. */
export const MAX_HOLES = 1000
