import { keyOfToken, pointerToken } from '../../atlas/pointer.js'
import { isKind, type Kind } from '../../model/kinds.js'

const END = '/'

const RESERVED = /[~/]/

/** An id as a part of a key, so that no slash in it ends the part: `2024/1` is `2024~11`. */
const escaped = (id: string): string => (RESERVED.test(id) ? pointerToken(id) : id)

/** The key of a record: `program/satreps`. */
export const recordKey = (kind: Kind, id: string): string => `${kind}${END}${escaped(id)}`

/** The key of a section of a source: `section/white-paper/1`. */
export const sectionKey = (source: string, section: string): string =>
  `section${END}${escaped(source)}${END}${escaped(section)}`

/** The key of an element or measure of a strategy: `part/some-plan/open-calls`. */
export const partKey = (strategy: string, part: string): string =>
  `part${END}${escaped(strategy)}${END}${escaped(part)}`

/** What a key is of. */
export type Key =
  | { readonly type: 'record'; readonly kind: Kind; readonly id: string }
  | { readonly type: 'section' | 'part'; readonly owner: string; readonly id: string }

/** Takes a key apart. */
export const readKey = (key: string): Key | undefined => {
  const [type = '', first = '', second = ''] = key.split(END).map(keyOfToken)
  if (type === 'section' || type === 'part') return { type, owner: first, id: second }
  return isKind(type) ? { type: 'record', kind: type, id: first } : undefined
}

/** What all keys of one type begin with: `program/`, `section/`. */
export const keyType = (key: string): string => key.slice(0, key.indexOf(END) + 1)

/** The key up to its last part: what keys of the same kind or the same owner have in common. */
export const keyFamily = (key: string): string => key.slice(0, key.lastIndexOf(END) + 1)
