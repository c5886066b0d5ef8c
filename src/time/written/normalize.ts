const LONGEST = 100

/**
 * A written date with full-width and compatibility characters, hyphens and spaces made plain; `undefined` for
 * a text too long to be a date.
 */
export function normalizeWritten(text: string): string | undefined {
  if (text.length > LONGEST) return undefined
  return text.normalize('NFKC').replace(/[‐‑−]/g, '-').replace(/\s+/g, ' ').trim()
}
