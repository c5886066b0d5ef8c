import type { Atlas } from '../../atlas/create-atlas.js'
import { groupBy } from '../../lists/group-by.js'
import type { AnyIds } from '../../model/ids.js'
import type { Measure } from '../../model/records.js'
import { inDocumentOrder } from '../records/in-document-order.js'

/** The measures of each strategy, in the order of the document, those of which that is not known last. */
export const measuresByStrategy = (atlas: Atlas<AnyIds>): ReadonlyMap<string, readonly Measure<AnyIds>[]> => {
  const found = groupBy(atlas.all('measure'), ({ strategy = '' }) => strategy)
  return new Map([...found].map(([id, list]) => [id, list.toSorted(inDocumentOrder)]))
}
