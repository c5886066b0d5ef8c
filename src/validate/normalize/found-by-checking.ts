const REASONS: ReadonlySet<string> = new Set(['unrecognized', 'unknown', 'empty'])

/** Whether checking a value that was not read, for this reason, against schema and references says what is wrong. */
export const isFoundByChecking = (reason: string): boolean => REASONS.has(reason)
