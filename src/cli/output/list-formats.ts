import { escapeMarkdown } from '../../render/escape-markdown.js'
import type { ListFormatName } from '../options/names.js'
import { jsonText } from './json-text.js'
import { safeForTerminal } from './safe-for-terminal.js'

/** One of the things that a list is of: its fields, and how a line names and tells of it. */
export interface ListItem {
  readonly fields: object
  readonly id: string
  readonly text: string
}

const alignedText = (items: readonly ListItem[]): string => {
  const width = items.reduce((most, { id }) => Math.max(most, id.length), 0)
  return safeForTerminal(items.map(({ id, text }) => `${id.padEnd(width)}  ${text}\n`).join(''))
}

/** How a list can be written, by the name of the format: an item a line, or all their fields as JSON. */
export const listFormats: Readonly<Record<ListFormatName, (items: readonly ListItem[]) => string>> = {
  text: alignedText,
  markdown: (items) => items.map(({ id, text }) => `- \`${id}\` ${escapeMarkdown(text)}\n`).join(''),
  json: (items) => `${jsonText(items.map(({ fields }) => fields))}\n`,
}
