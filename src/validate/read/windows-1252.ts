/** The characters of the bytes 0x80 to 0x9F; every other byte is the code point of its character. */
const HIGH_CONTROLS =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'
const BLOCK = 8192

/** Decodes windows-1252. `TextDecoder` cannot be relied on for it: some versions of Node take it for ISO 8859-1. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let start = 0; start < bytes.length; start += BLOCK) {
    const units = Uint16Array.from(bytes.subarray(start, start + BLOCK))
    for (const [at, unit] of units.entries())
      if (unit >= 0x80 && unit <= 0x9f) units[at] = HIGH_CONTROLS.charCodeAt(unit - 0x80)
    parts.push(String.fromCharCode(...units))
  }
  return parts.join('')
}
