import type { Atlas } from '../../atlas/create-atlas.js'
import { type Called, suggestRecords } from '../../atlas/suggest-records.js'
import type { AnyIds } from '../../model/ids.js'
import { kinds } from '../../model/kinds.js'
import { didYouMean } from '../mistakes/did-you-mean.js'
import { type Mistake, mistake } from '../mistakes/mistake.js'
import type { AskedId } from './asked-id.js'

/** The ids that an unknown one may mean: those of records, else those of elements where they are asked for too. */
const meantBy = ({ id, kind }: AskedId, atlas: Atlas<AnyIds>): readonly string[] => {
  if (kind) return suggestRecords(id, atlas.all(kind))
  const meant = suggestRecords(
    id,
    kinds.flatMap((each): readonly Called[] => atlas.all(each)),
  )
  if (meant.length > 0) return meant
  return suggestRecords(
    id,
    atlas.all('strategy').flatMap(({ elements = [] }) => elements),
  )
}

/** That nothing has an id, and which ids may be meant. */
export const unknownId = (asked: AskedId, atlas: Atlas<AnyIds>): Mistake => {
  const meant = didYouMean(meantBy(asked, atlas))
  return mistake({
    en: `unknown id "${asked.given}"${meant.en}`,
    ja: `「${asked.given}」というIDはありません。${meant.ja}`,
  })
}
