import type { Atlas } from '../../atlas/create-atlas.js'
import { asList } from '../../lists/as-list.js'
import type { AnyIds } from '../../model/ids.js'
import type { LocalizedText, Party } from '../../model/records.js'
import { nameAll } from '../text/name-list.js'
import { nameOf } from './name-of.js'
import { partyReference } from './party.js'

/** A record that may be of somebody. */
export interface Held {
  readonly holder?: Party<AnyIds> | undefined
  readonly holders?: readonly Party<AnyIds>[] | undefined
  readonly parties?: readonly Party<AnyIds>[] | undefined
}

/** A text with others before it that tell of whom or of when it is: `Japan, 2025: Global Strategy`. */
export const headed = (heads: readonly LocalizedText[], text: LocalizedText): LocalizedText => {
  if (heads.length === 0) return text
  const { en, ja } = nameAll(heads)
  return { en: `${en}: ${text.en}`, ja: `${ja}：${text.ja}` }
}

/** The names of those who hold a record, or who are its parties. */
export const holdersOf = (
  atlas: Atlas<AnyIds>,
  { holder, parties = asList(holder), holders = parties }: Held,
): readonly LocalizedText[] => holders.map((party) => nameOf(atlas, partyReference(party)))

/** Tells the names of those who hold one of some records; none where all are of the same. */
export const holdersToTell = (
  atlas: Atlas<AnyIds>,
  records: readonly Held[],
): ((record: Held) => readonly LocalizedText[]) => {
  const known = new Set(records.map((record) => nameAll(holdersOf(atlas, record)).en))
  return (record) => (known.size > 1 ? holdersOf(atlas, record) : [])
}

/** Tells the name of one of some records, with those who hold it before where not all are of the same. */
export const heldNames = (
  atlas: Atlas<AnyIds>,
  records: readonly Held[],
): ((record: Held & { readonly name: LocalizedText }) => LocalizedText) => {
  const holders = holdersToTell(atlas, records)
  return (record) => headed(holders(record), record.name)
}
