import { neutralizeControlCharacters } from './neutralize-control-characters.js'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '#': '&num;',
  '%': '&percnt;',
  '`': '&grave;',
  '\\': '&bsol;',
  $: '&dollar;',
  '*': '&ast;',
  _: '&lowbar;',
  '|': '&verbar;',
  '[': '&lsqb;',
  ']': '&rsqb;',
  '{': '&lcub;',
  '}': '&rcub;',
}

const MARKUP = /[&<>"#%`\\$*_|[\]{}]/g
const LIST = /^(?=[-+]|\d+[.)])/
const JOINED_COLON = /:(?=\S)/g
const ZERO_WIDTH_SPACE = '\u200B'

/** Escapes a text for a quoted label in Mermaid: markup as HTML entities, and nothing at its start that makes a list. */
export const escapeMermaid = (text: string): string =>
  neutralizeControlCharacters(text)
    .trim()
    .replace(MARKUP, (character) => ENTITIES[character] ?? '')
    .replace(JOINED_COLON, '&colon;')
    .replace(LIST, ZERO_WIDTH_SPACE)
