import { neutralizeControlCharacters } from './neutralize-control-characters.js'

const INLINE = /[\\`*_[\]<>|~$#@]/g
const ENTITY = /&(?=\w+;)/g
const LINKED = /(?<=\/)(?=\/)|(?<=www)(?=\.)|(?<=@)(?=\S)/gi
// An escaped character is linked like any other: links are looked for in the text that escapes and references stand for.
const WORD_JOINER = '&NoBreak;'
const BLOCK_START = /^([-+=]|\d+(?=[.)]))/

/**
 * Escapes a text for GitHub Flavored Markdown, in one line that starts no block and is neither markup nor link: an
 * address of the web or of mail is held apart by an invisible word joiner.
 */
export const escapeMarkdown = (text: string): string =>
  neutralizeControlCharacters(text)
    .trim()
    .replace(INLINE, '\\$&')
    .replace(ENTITY, '\\&')
    .replace(LINKED, WORD_JOINER)
    .replace(BLOCK_START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
