/** The fields of records and their parts that hold facts. */
export const factFields = ['facts', 'support', 'provisions', 'outcomes'] as const

/** A field that holds facts. */
export type FactField = (typeof factFields)[number]

/** The fields of records that hold parts with facts of their own. */
export const partFields = ['elements', 'tiers'] as const
