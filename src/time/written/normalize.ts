import { kanjiToDigits } from './kanji-numerals.js'

const LONGEST = 100

/**
 * A written date with full-width and compatibility characters, kanji numerals, hyphens and spaces made plain;
 * `undefined` for a text too long to be a date. The full-width tilde of an interval stays apart from the ASCII one, and
 * `²` and `①`, which are marks of notes, do not become digits.
 */
export function normalizeWritten(text: string): string | undefined {
  if (text.length > LONGEST) return undefined
  const plain = text
    .replaceAll('～', '〜')
    .replace(/\P{No}+/gu, (part) => part.normalize('NFKC'))
    .replace(/[‐‑−]/g, '-')
  return kanjiToDigits(plain).replace(/\s+/g, ' ').trim()
}
