import { fenceFor } from '../../../src/render/fence-for.js'
import { unicodeEscape } from '../../../src/render/unicode-escape.js'

const invisible = /(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069\uFEFF]|\p{Cs}/gu

/** A fenced block that nothing in the text can end; characters that cannot be seen are shown as their codes. */
export const codeBlock = (language: string, text: string): string => {
  const fence = fenceFor(text)
  const shown = text.replace(invisible, unicodeEscape)
  return [
    `${fence}${language}`,
    shown.endsWith('\n') || shown === '' ? shown.slice(0, -1) : shown,
    fence,
  ].join('\n')
}
