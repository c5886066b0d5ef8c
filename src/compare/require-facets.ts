import type { Atlas } from '../atlas/create-atlas.js'
import type { AnyIds } from '../model/ids.js'
import { type Facet, facetRecordKind, facetTerms } from './facet.js'
import { type Asked, type AskedTerms, requireKnown } from './select.js'

/** Throws where ids or terms of a facet, or others asked for with them, are not known: one error for all. */
export const requireFacets = (
  atlas: Atlas<AnyIds>,
  facet: Facet,
  keys: readonly string[] | undefined,
  others: Asked,
  terms: AskedTerms = [],
): void => {
  const kind = facetRecordKind(facet)
  if (kind === undefined) requireKnown(atlas, others, [...terms, [facet, keys, facetTerms(facet)]])
  else requireKnown(atlas, [...others, [kind, keys]], terms)
}
