/** A fence of a code block in Markdown, longer than any that the text could hold. */
export const fenceFor = (text: string): string =>
  '`'.repeat((text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length + 1), 3))
