import type { Atlas } from '../atlas/create-atlas.js'
import type { AnyIds } from '../model/ids.js'
import type { Citation, LocalizedText } from '../model/records.js'
import type { Cell, RecordReference } from './comparison.js'
import { nameOf } from './party.js'

const etcetera: LocalizedText = { en: ' and others', ja: 'など' }

/** Records as the content of a cell: their ids as value, their names as text; null where there are none. */
export const namesCell = (
  atlas: Atlas<AnyIds>,
  records: readonly RecordReference[],
  citations: readonly Citation<AnyIds>[],
  open = false,
): Cell | null => {
  if (records.length === 0) return null
  const names = records.map((record) => nameOf(atlas, record))
  return {
    value: records.map(({ id }) => id),
    text: {
      en: names.map(({ en }) => en).join('; ') + (open ? etcetera.en : ''),
      ja: names.map(({ ja }) => ja).join('；') + (open ? etcetera.ja : ''),
    },
    citations,
    records,
  }
}
