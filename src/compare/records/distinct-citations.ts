import type { AnyIds } from '../../model/ids.js'
import type { Citation } from '../../model/records.js'
import { citationKey } from './citation-key.js'

type Citations = readonly Citation<AnyIds>[]

/** Citations without repetitions of the same source, section and label. */
export const distinctCitations = (citations: Citations): Citations => {
  if (citations.length < 2) return citations
  const found = new Map<string, Citation<AnyIds>>()
  for (const citation of new Set(citations)) {
    const key = citationKey(citation)
    if (!found.has(key)) found.set(key, citation)
  }
  return [...found.values()]
}
