/** The order of texts by their code units: -1, 0 or 1. */
export function compareTexts(a: string, b: string): -1 | 0 | 1 {
  if (a === b) return 0
  return a < b ? -1 : 1
}
