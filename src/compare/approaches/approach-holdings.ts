import type { Atlas } from '../../atlas/create-atlas.js'
import { groupBy } from '../../lists/group-by.js'
import type { AnyIds } from '../../model/ids.js'
import type { Approach } from '../../model/records.js'
import type { RecordReference } from '../comparison.js'
import { askedEnds } from '../dates/spans.js'
import { distinctReferences } from '../records/distinct-references.js'
import { partiesWith, partyReference } from '../records/party.js'
import { referenceKey } from '../records/reference-key.js'
import { earliestFirst, isUndated, startedBy } from './approach-order.js'

/** A text that tells the holder of an approach from all others. */
export const holderKey = (approach: Approach<AnyIds>) => referenceKey(partyReference(approach.holder))

/** A holder with its approaches, the oldest first. */
export interface Holding {
  readonly holder: RecordReference
  readonly own: readonly Approach<AnyIds>[]
}

/** The approaches of each holder up to the date, in the order asked for or of the atlas. */
export const holdingsOf = (
  atlas: Atlas<AnyIds>,
  holders: readonly string[] | undefined,
  on: string | undefined,
): readonly Holding[] => {
  const last = askedEnds(on)?.end
  const known = atlas.all('approach').filter((approach) => last === undefined || startedBy(approach, last))
  const byHolder = groupBy(known, holderKey)
  const asked = holders
    ? [...new Set(holders)].flatMap((id) => partiesWith(atlas, id, byHolder))
    : distinctReferences(known.map(({ holder }) => partyReference(holder)))
  return asked.map((holder) => ({
    holder,
    own: (byHolder.get(referenceKey(holder)) ?? []).toSorted(earliestFirst),
  }))
}

/** The approaches of which it is not known, as no source dates them, whether they are the latest or had begun by the date. */
export const unplacedApproaches = (
  holdings: readonly Holding[],
  on: string | undefined,
): readonly Approach<AnyIds>[] =>
  holdings.flatMap(({ own }) => (on !== undefined || own.length > 1 ? own.filter(isUndated) : []))
