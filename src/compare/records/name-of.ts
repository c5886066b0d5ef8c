import type { Atlas } from '../../atlas/create-atlas.js'
import type { AnyIds } from '../../model/ids.js'
import type { LocalizedText } from '../../model/records.js'
import type { RecordReference } from '../comparison.js'

/** The name of a record, or its id in both languages where the atlas does not hold it. */
export const nameOf = (atlas: Atlas<AnyIds>, { kind, id }: RecordReference): LocalizedText =>
  atlas.find(kind, id)?.name ?? { en: id, ja: id }
