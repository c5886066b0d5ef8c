import { fenceFor } from '../../../src/render/fence-for.js'

const invisible = /(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069\uFEFF]|\p{Cs}/gu

const visible = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/** A fenced block that nothing in the text can end; characters that cannot be seen are shown as their codes. */
export const codeBlock = (language: string, text: string): string => {
  const fence = fenceFor(text)
  const shown = text.replace(invisible, visible)
  return [
    `${fence}${language}`,
    shown.endsWith('\n') || shown === '' ? shown.slice(0, -1) : shown,
    fence,
  ].join('\n')
}
