import type { Atlas } from '../../../src/atlas/create-atlas.js'
import type { AnyIds } from '../../../src/model/ids.js'
import { kinds } from '../../../src/model/kinds.js'
import type { Source } from '../../../src/model/records.js'
import { escapeMarkdown } from '../../../src/render/escape-markdown.js'
import { citationsIn } from '../../data/citations-in.js'
import { bothLanguages } from '../both-languages.js'
import { recordLink } from './record-link.js'

/** The records that cite each section of each source, wherever in them, as links, by `source/section`. */
export const citingRecords = (atlas: Atlas<AnyIds>): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>()
  for (const kind of kinds) {
    for (const record of atlas.all(kind)) {
      const link = recordLink(atlas, kind, record.id)
      for (const key of new Set(
        citationsIn(kind, record).map((cited) => `${cited.source}/${cited.section}`),
      )) {
        const links = found.get(key)
        if (links) links.push(link)
        else found.set(key, [link])
      }
    }
  }
  return found
}

/** The sections of a source as a nested Markdown list, each with the records that cite it. */
export const sourceOutline = (
  { id: source, outline = [] }: Source<AnyIds>,
  citing: ReadonlyMap<string, readonly string[]>,
): readonly string[] => {
  const branch = (above: string | undefined): readonly string[] =>
    outline
      .filter(({ parent }) => parent === above)
      .flatMap(({ id, label, title }) => {
        const records = citing.get(`${source}/${id}`) ?? []
        const heading = `${label ? `${escapeMarkdown(label)} ` : ''}${bothLanguages(title)}`
        return [
          `- ${heading}${records.length > 0 ? `<br>${records.join(', ')}` : ''}`,
          ...branch(id).map((line) => `  ${line}`),
        ]
      })
  return branch(undefined)
}
