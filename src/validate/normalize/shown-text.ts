const LONGEST = 60

/** A text of the input as a message shows it: cut after 60 characters. */
export function shownText(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '')}…` : text
}
