import type { AnyIds } from '../model/ids.js'
import type { Citation, LocalizedText, Measure } from '../model/records.js'
import type { Cell } from './comparison.js'

/** What a cell needs to know of a measure or element. */
export interface Part {
  readonly id: string
  readonly name: LocalizedText
  readonly label?: string
  readonly citations: readonly Citation<AnyIds>[]
}

const named = ({ label, name }: Part, language: 'en' | 'ja') =>
  label ? `${label} ${name[language]}` : name[language]

/** The names of parts, each with its number, joined. */
export const partNames = (parts: readonly Part[]): LocalizedText => ({
  en: parts.map((part) => named(part, 'en')).join('; '),
  ja: parts.map((part) => named(part, 'ja')).join('；'),
})

/** Citations without repetitions of the same source, section and label. */
export const distinctCitations = (citations: readonly Citation<AnyIds>[]): readonly Citation<AnyIds>[] => [
  ...new Map(
    citations.map((citation) => [
      `${citation.source}\n${citation.section}\n${citation.label ?? ''}`,
      citation,
    ]),
  ).values(),
]

/** Measures as the content of a cell: their ids as value, their names as text. */
export const measuresCell = (measures: readonly Measure<AnyIds>[]): Cell => ({
  value: measures.map(({ id }) => id),
  text: partNames(measures),
  citations: distinctCitations(measures.flatMap(({ citations }) => citations)),
  records: measures.map(({ id }) => ({ kind: 'measure', id })),
})
