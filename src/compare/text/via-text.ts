import type { Atlas } from '../../atlas/create-atlas.js'
import type { AnyIds } from '../../model/ids.js'
import type { LocalizedText } from '../../model/records.js'
import { RESIDUAL } from '../approaches/match-tiers.js'
import { nameOf } from '../records/name-of.js'

/** As what something concerns a place that it does not name: through a bloc or region, or among all others. */
export const viaText = (atlas: Atlas<AnyIds>, via: string): LocalizedText => {
  if (via === RESIDUAL) return { en: 'via all others', ja: 'その他の国・地域として' }
  const { en, ja } = nameOf(atlas, { kind: 'place', id: via })
  return { en: `via ${en}`, ja: `${ja}の一員として` }
}
