const STEP = 0x6000

/** Bytes as base64. */
export const toBase64 = (bytes: Uint8Array): string => {
  let text = ''
  for (let at = 0; at < bytes.length; at += STEP)
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + STEP)))
  return text
}

/** The bytes of a base64 text. Throws for any other text. */
export const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0))
