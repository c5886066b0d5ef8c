import type { Atlas } from '../../atlas/create-atlas.js'
import type { AnyIds } from '../../model/ids.js'
import type { Citation } from '../../model/records.js'
import type { Cell, RecordReference } from '../comparison.js'
import { nameOf } from '../records/name-of.js'
import { joinTexts } from './join-texts.js'

/** How to name records. */
interface NamesOptions {
  /** Whether there are others besides. */
  readonly open?: boolean | undefined
}

/** Records as the content of a cell: their ids as value, their names as text; null where there are none. */
export const namesCell = (
  atlas: Atlas<AnyIds>,
  records: readonly RecordReference[],
  citations: readonly Citation<AnyIds>[],
  { open = false }: NamesOptions = {},
): Cell | null => {
  if (records.length === 0) return null
  const { en, ja } = joinTexts(records.map((record) => nameOf(atlas, record)))
  return {
    value: records.map(({ id }) => id),
    text: open ? { en: `${en} and others`, ja: `${ja}など` } : { en, ja },
    citations,
    records,
  }
}
