import { joinBytes } from './open-bytes.js'

const encoder = new TextEncoder()

const HALF_CHARACTER = /(\p{Surrogate})/u

/** Half a character as the three bytes that it would have in UTF-8, where it is none. */
const halfCharacter = (unit: number): Uint8Array =>
  Uint8Array.of(0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f))

/** A text as UTF-8; half characters, which `TextEncoder` would replace, as bytes that no decoder takes for a character. */
export const encodeText = (text: string): Uint8Array => {
  if (!HALF_CHARACTER.test(text)) return encoder.encode(text)
  const parts = text.split(HALF_CHARACTER)
  return joinBytes(
    parts.map((part, at) => (at % 2 === 0 ? encoder.encode(part) : halfCharacter(part.charCodeAt(0)))),
  )
}
