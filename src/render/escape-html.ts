import { neutralizeControlCharacters } from './neutralize-control-characters.js'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Escapes a text for the content and the quoted attributes of HTML and XML. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')

/** Escapes a text as {@link escapeHtml} does, in one line without control characters. */
export const escapeHtmlLine = (text: string): string => escapeHtml(neutralizeControlCharacters(text))
