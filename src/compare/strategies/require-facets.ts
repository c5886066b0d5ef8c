import type { Atlas } from '../../atlas/create-atlas.js'
import type { AskedTerms } from '../../atlas/unknown-terms.js'
import type { AnyIds } from '../../model/ids.js'
import { type Asked, requireKnown } from '../records/require-known.js'
import { type Facet, facetRecordKind, facets, facetTerms } from './facet.js'

/** A facet that was asked for, with those that it may be, and its ids or terms. */
interface AskedFacet {
  readonly by: Facet
  readonly among?: readonly string[]
  readonly keys?: readonly string[] | undefined
}

/** Throws where a facet, its ids or terms, or others asked for with them, are not known: one error for all. */
export const requireFacets = (
  atlas: Atlas<AnyIds>,
  { by, among = facets, keys }: AskedFacet,
  others: Asked,
  terms: AskedTerms = [],
): void => {
  const isKnown = among.includes(by)
  const kind = isKnown ? facetRecordKind(by) : undefined
  const ownTerms: AskedTerms = isKnown && kind === undefined ? [[by, keys, facetTerms(by)]] : []
  requireKnown(atlas, kind === undefined ? others : [...others, [kind, keys]], [
    ['by', [by], among],
    ...terms,
    ...ownTerms,
  ])
}
