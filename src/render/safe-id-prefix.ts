/** A prefix for ids of footnotes with only letters, digits, hyphens and underscores left. */
export const safeIdPrefix = (prefix: string): string => prefix.replace(/[^A-Za-z0-9_-]/g, '')
