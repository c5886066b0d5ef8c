const PLAIN = /^[\p{L}\p{N}_@%+=:,./\\-]+$/u
const READ_IN_QUOTES = /["$`!]/

/** A word of a command to copy: quoted where a shell would take it apart, in the way that most shells read. */
export const shellWord = (text: string): string => {
  if (PLAIN.test(text)) return text
  return READ_IN_QUOTES.test(text) ? `'${text.replaceAll("'", String.raw`'\''`)}'` : `"${text}"`
}
