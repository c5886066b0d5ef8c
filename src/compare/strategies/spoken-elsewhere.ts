import type { Atlas } from '../../atlas/create-atlas.js'
import { groupBy } from '../../lists/group-by.js'
import type { AnyIds } from '../../model/ids.js'
import { type Kind, kinds } from '../../model/kinds.js'
import type { Citation, Strategy } from '../../model/records.js'
import type { LegendEntry, RecordReference } from '../comparison.js'
import type { AnyRecord } from '../dates/dated-records.js'
import { idsNamed } from '../records/ids-named.js'
import type { Lineage } from '../records/lineage.js'
import { type Facet, facetRecordKind, facetValues } from './facet.js'

/** Where the document of a strategy speaks of a theme or the like, in what else is recorded of it. */
export interface Mention {
  readonly citations: readonly Citation<AnyIds>[]
  /** The narrower theme or the like of which it speaks, where not of the one asked for itself. */
  readonly via?: string
}

/** What the document of a strategy says of a theme or the like, by id, apart from the strategy. */
export type Mentions = (strategy: Strategy<AnyIds>, key: string) => Mention | undefined

/** What the legend says of it. */
export const elsewhere = {
  id: 'elsewhere',
  label: { en: 'elsewhere', ja: '別の節' },
  description: {
    en: 'Read whole: no part of the strategy is coded with it, but other records that cite its document speak of it.',
    ja: '全文を読んだ。施策にもほかの部分にもないが、同じ文書を引くほかのレコードに出てくる。',
  },
} as const satisfies LegendEntry

const documentsOf = ({ completeness, documents = [] }: Strategy<AnyIds>): readonly string[] =>
  completeness === 'whole' ? documents : []

/** Tells what of a facet records of a kind name; a group does not speak of its members. */
const valuesIn = (kind: Kind, facet: Facet): ((record: AnyRecord) => readonly string[]) | undefined => {
  const target = facetRecordKind(facet)
  if (target !== undefined) return kind === target ? ({ id }) => [id] : idsNamed(kind, target)
  return (record) => ('instrument' in record ? facetValues(record, facet) : [])
}

interface FoundMention extends Mention {
  readonly by: RecordReference
}

/** What is said of a theme or the like itself goes before what is said of a narrower one; of a kind, the first id. */
const comesFirst = (one: FoundMention, other: FoundMention): boolean => {
  if ((one.via === undefined) !== (other.via === undefined)) return one.via === undefined
  return one.by.kind === other.by.kind && one.by.id < other.by.id
}

/** Adds that the documents that a record cites speak of what it names, and of what is wider. */
const addMentions = (
  found: Map<string, FoundMention>,
  by: RecordReference,
  ids: readonly string[],
  cited: readonly Citation<AnyIds>[],
  lineage: Lineage | undefined,
): void => {
  const bySource = [...groupBy(cited, ({ source }) => source)]
  const named = ids.flatMap((id) => (lineage?.(id) ?? [id]).map((key) => ({ id, key })))
  for (const { id, key } of named)
    for (const [source, citations] of bySource) {
      const at = `${source} ${key}`
      const mention: FoundMention = { citations, by, ...(key !== id && { via: id }) }
      const before = found.get(at)
      if (before === undefined || comesFirst(mention, before)) found.set(at, mention)
    }
}

/**
 * Tells where the documents of strategies that were read whole speak of the themes, technologies, … of a facet: by what
 * the record of the theme itself cites of them, else the record that names it and cites them, of several the one whose
 * kind, then whose id, comes first.
 */
export const spokenElsewhere = (
  atlas: Atlas<AnyIds>,
  strategies: readonly Strategy<AnyIds>[],
  facet: Facet,
  lineage: Lineage | undefined,
): Mentions => {
  const documents = new Set(strategies.flatMap(documentsOf))
  const found = new Map<string, FoundMention>()
  const ownKind = facetRecordKind(facet) ?? []
  for (const kind of documents.size > 0 ? new Set([ownKind, ...kinds].flat()) : []) {
    const valuesOf = valuesIn(kind, facet)
    if (valuesOf === undefined) continue
    for (const record of atlas.all(kind)) {
      const cited = record.citations.filter(({ source }) => documents.has(source))
      if (cited.length > 0) addMentions(found, { kind, id: record.id }, valuesOf(record), cited, lineage)
    }
  }
  return (strategy, key) =>
    documentsOf(strategy)
      .map((document) => found.get(`${document} ${key}`))
      .find((mention) => mention !== undefined)
}
