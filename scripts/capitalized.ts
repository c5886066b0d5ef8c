/** A text with its first letter as a capital; for a kind of record the name of its type. */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
