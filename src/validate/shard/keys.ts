import { type Kind, kinds } from '../../model/kinds.js'

const END = '/'

/** The key of a record: `program/satreps`. */
export const recordKey = (kind: Kind, id: string): string => `${kind}${END}${id}`

/** The key of a section of a source: `section/white-paper/1`. */
export const sectionKey = (source: string, section: string): string =>
  `section${END}${source}${END}${section}`

/** The key of an element or measure of a strategy: `part/some-plan/open-calls`. */
export const partKey = (strategy: string, part: string): string => `part${END}${strategy}${END}${part}`

/** What a key is of. */
export type Key =
  | { readonly type: 'record'; readonly kind: Kind; readonly id: string }
  | { readonly type: 'section' | 'part'; readonly owner: string; readonly id: string }

/** Takes a key apart. */
export const readKey = (key: string): Key | undefined => {
  const [type = '', first = '', ...rest] = key.split(END)
  const id = rest.join(END)
  if (type === 'section' || type === 'part') return { type, owner: first, id }
  const kind = kinds.find((name) => name === type)
  return kind && { type: 'record', kind, id: [first, ...rest].join(END) }
}

/** What all keys of one type begin with: `program/`, `section/`. */
export const keyType = (key: string): string => key.slice(0, key.indexOf(END) + 1)

/** The key up to its last part: what keys of the same kind or the same owner have in common. */
export const keyFamily = (key: string): string => key.slice(0, key.lastIndexOf(END) + 1)
