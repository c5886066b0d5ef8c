/** Text without control characters that a terminal would obey; line breaks and tabs stay. */
export const safeForTerminal = (text: string): string =>
  text.replace(/(?![\n\t])[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
