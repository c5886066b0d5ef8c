import type { Dataset } from '../../../src/atlas/dataset.js'
import { fieldOf } from '../../../src/atlas/field-of.js'
import type { AnyIds } from '../../../src/model/ids.js'
import type { Citation, Technology, Theme } from '../../../src/model/records.js'
import type { DataCheck } from './data-check.js'
import { everyRecord } from './every-record.js'

type Term = Theme<AnyIds> | Technology<AnyIds>
type TermKind = 'theme' | 'technology'

const fieldsOfTerms: Readonly<Record<string, TermKind>> = {
  themes: 'theme',
  technologies: 'technology',
  technology: 'technology',
}

const isCitations = (value: unknown): value is readonly Citation<AnyIds>[] => Array.isArray(value)

const sectionKey = ({ source, section }: Citation<AnyIds>): string => `${source} ${section}`

/** Calls with each theme and technology in a value and the sections that it is from: its own, else those above. */
const eachTerm = (
  value: unknown,
  above: readonly string[],
  visit: (kind: TermKind, id: string, sections: readonly string[]) => void,
): void => {
  if (Array.isArray(value)) for (const item of value) eachTerm(item, above, visit)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return
  const citations = fieldOf(value, 'citations')
  const sections = isCitations(citations) ? citations.map(sectionKey) : above
  for (const [key, field] of Object.entries(value)) {
    const kind = fieldsOfTerms[key]
    if (kind === undefined) eachTerm(field, sections, visit)
    else for (const id of [field].flat()) visit(kind, String(id), sections)
  }
}

const broaderOf = ({ broader = [] }: Term): readonly string[] => [broader].flat()

/** A term and all above it, and all below it. */
const family = (terms: readonly Term[], id: string): ReadonlySet<string> => {
  const above = new Set([id])
  for (const each of above)
    for (const wider of terms.filter((term) => term.id === each).flatMap(broaderOf)) above.add(wider)
  const below = new Set([id])
  for (const each of below) for (const term of terms) if (broaderOf(term).includes(each)) below.add(term.id)
  return new Set([...above, ...below])
}

const codedTerms = (dataset: Dataset): ReadonlySet<string> => {
  const coded = new Set<string>()
  for (const { record } of everyRecord(dataset))
    eachTerm(record, [], (kind, id, sections) => {
      for (const section of sections) coded.add(`${kind} ${id} ${section}`)
    })
  for (const { dimensions, citations } of dataset.indicators ?? [])
    for (const { kind, values } of dimensions)
      for (const { id } of values)
        for (const section of citations.map(sectionKey)) coded.add(`${kind} ${id} ${section}`)
  return coded
}

/** A section that a theme or technology cites speaks of it: some record of that section is coded with it, or with one above or below it. */
export const spokenOf: DataCheck = {
  name: 'spoken-of',
  check: (dataset) => {
    const coded = codedTerms(dataset)
    const findingsOf = (kind: TermKind, terms: readonly Term[]) =>
      terms.flatMap(({ id, citations }) => {
        const related = [...family(terms, id)]
        return citations.flatMap((citation, index) => {
          const isCoded = related.some((term) => coded.has(`${kind} ${term} ${sectionKey(citation)}`))
          const message = `no record of section "${sectionKey(citation)}" is coded with it`
          return isCoded ? [] : [{ kind, id, path: ['citations', index], message }]
        })
      })
    return [
      ...findingsOf('theme', dataset.themes ?? []),
      ...findingsOf('technology', dataset.technologies ?? []),
    ]
  },
}
