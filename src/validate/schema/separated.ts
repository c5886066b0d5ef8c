import type { LocalizedText } from '../../model/records.js'
import { quoted, quotedJa } from '../quoted.js'

/** What separates the values that stand in one text. */
export interface Separator {
  /** As it stands in the text, without white space around it. */
  readonly text: string
  /** As a message names it. */
  readonly name: LocalizedText
}

/** What no single value of a list has in it. */
const CERTAIN = /[；、，,;|｜／・]|\r\n?|\n/

/** What can also stand in the name of one thing: it separates where each part is a value by itself. */
const POSSIBLE = [/\//, /[&＆]/, /\s+and\s+/i, /と/, /\s+/]

const MOST_PARTS = 50

const NAMES: Readonly<Record<string, LocalizedText>> = {
  '\n': { en: 'a line break', ja: '改行' },
  ' ': { en: 'a space', ja: '空白' },
}

const separatorOf = (found: string): Separator => {
  const text = /[\r\n]/.test(found) ? '\n' : found.trim() || ' '
  return { text, name: NAMES[text] ?? { en: quoted(text), ja: quotedJa(text) } }
}

/** What separates several values in a text; undefined where it may be one. */
export const separatorIn = (text: string, isReadable: (part: string) => boolean): Separator | undefined => {
  if (isReadable(text)) return undefined
  const certain = CERTAIN.exec(text)
  if (certain) return separatorOf(certain[0])
  const possible = POSSIBLE.find((separator) => {
    const parts = text.split(separator, MOST_PARTS)
    return parts.length > 1 && parts.every((part) => isReadable(part.trim()))
  })
  return possible && separatorOf(possible.exec(text)?.[0] ?? '')
}
