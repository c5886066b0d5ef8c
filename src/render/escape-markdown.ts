import { neutralizeControlCharacters } from './neutralize-control-characters.js'

const INLINE = /[\\`*_[\]<>|~$#@]/g
const ENTITY = /&(?=#?\w+;)/g
const LINKED = /(?<=\/)\/|(?<=www)\./gi
const BLOCK_START = /^([-+=]|\d+(?=[.)]))/

/** Escapes a text for GitHub Flavored Markdown, in one line that starts no block and is neither markup nor link. */
export const escapeMarkdown = (text: string): string =>
  neutralizeControlCharacters(text)
    .trim()
    .replace(INLINE, '\\$&')
    .replace(ENTITY, '\\&')
    .replace(LINKED, '\\$&')
    .replace(BLOCK_START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
