import type { Atlas } from '../../../src/atlas/create-atlas.js'
import type { AnyIds } from '../../../src/model/ids.js'
import { kinds } from '../../../src/model/kinds.js'
import type { Source } from '../../../src/model/records.js'
import { escapeMarkdown } from '../../../src/render/escape-markdown.js'
import { bothLanguages, recordLink } from './record-link.js'

/** The records that cite each section of each source, as links, by `source/section`. */
export const citingRecords = (atlas: Atlas<AnyIds>): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>()
  for (const kind of kinds) {
    for (const { id, citations } of atlas.all(kind)) {
      for (const key of new Set(citations.map(({ source, section }) => `${source}/${section}`)))
        found.set(key, [...(found.get(key) ?? []), recordLink(atlas, kind, id)])
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
