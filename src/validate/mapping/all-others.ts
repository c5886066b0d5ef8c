/** What stands in the list of ignored fields for all that have no use. */
export const ALL_OTHERS = '*'
