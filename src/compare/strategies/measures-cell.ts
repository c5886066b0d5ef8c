import type { AnyIds } from '../../model/ids.js'
import type { Citation, LocalizedText, Measure } from '../../model/records.js'
import type { Cell } from '../comparison.js'
import { distinctCitations } from '../records/distinct-citations.js'
import { joinTexts } from '../text/join-texts.js'

/** What a cell needs to know of a measure or element. */
export interface Part {
  readonly id: string
  readonly name: LocalizedText
  readonly label?: string | undefined
  readonly citations: readonly Citation<AnyIds>[]
}

/** The names of parts, each with its number, joined. */
export const partNames = (parts: readonly Part[]): LocalizedText =>
  joinTexts(
    parts.map(({ label, name }) => (label ? { en: `${label} ${name.en}`, ja: `${label} ${name.ja}` } : name)),
  )

/** Measures as the content of a cell: their ids as value, their names as text. */
export const measuresCell = (measures: readonly Measure<AnyIds>[]): Cell => ({
  value: measures.map(({ id }) => id),
  text: partNames(measures),
  citations: distinctCitations(measures.flatMap(({ citations }) => citations)),
  records: measures.map(({ id }) => ({ kind: 'measure', id })),
})
