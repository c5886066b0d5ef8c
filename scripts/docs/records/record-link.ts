import type { Atlas } from '../../../src/atlas/create-atlas.js'
import type { AnyIds } from '../../../src/model/ids.js'
import { collections, type Kind } from '../../../src/model/kinds.js'
import type { Citation } from '../../../src/model/records.js'
import { escapeMarkdown } from '../../../src/render/escape-markdown.js'
import { bothLanguages } from '../both-languages.js'

/** A link from the page of one record to that of another. */
export const recordLink = (atlas: Atlas<AnyIds>, kind: Kind, id: string): string =>
  `[${bothLanguages(atlas.get(kind, id).name)}](../${collections[kind]}/${id}.md)`

/** A citation with a link to the page of its source. */
export const citationLink = (atlas: Atlas<AnyIds>, { source, section, label }: Citation<AnyIds>): string => {
  const { outline = [] } = atlas.get('source', source)
  const { label: number, title } = outline.find(({ id }) => id === section) ?? {}
  const where = [number ? escapeMarkdown(number) : '', title ? bothLanguages(title) : '']
    .filter((part) => part !== '')
    .join(' ')
  const wording = label ? `「${escapeMarkdown(label)}」` : ''
  return `${recordLink(atlas, 'source', source)} § ${where || escapeMarkdown(section)}${wording}`
}
