import type { Atlas } from '../../../src/atlas/create-atlas.js'
import { groupByEach } from '../../../src/lists/group-by.js'
import type { AnyIds } from '../../../src/model/ids.js'
import { kinds } from '../../../src/model/kinds.js'
import type { Source } from '../../../src/model/records.js'
import { escapeMarkdown } from '../../../src/render/escape-markdown.js'
import { citationsIn } from '../../data/citations-in.js'
import { bothLanguages } from '../both-languages.js'
import { recordLink } from './record-link.js'

/** The records that cite each section of each source, wherever in them, as links, by `source/section`. */
export const citingRecords = (atlas: Atlas<AnyIds>): ReadonlyMap<string, readonly string[]> => {
  const citing = kinds.flatMap((kind) =>
    atlas.all(kind).map((record) => ({
      link: recordLink(atlas, kind, record.id),
      sections: new Set(citationsIn(kind, record).map(({ source, section }) => `${source}/${section}`)),
    })),
  )
  const bySection = groupByEach(citing, ({ sections }) => sections)
  return new Map([...bySection].map(([section, records]) => [section, records.map(({ link }) => link)]))
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
