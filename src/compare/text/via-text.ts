import type { Atlas } from '../../atlas/create-atlas.js'
import type { AnyIds } from '../../model/ids.js'
import type { LocalizedText } from '../../model/records.js'
import { RESIDUAL } from '../approaches/match-tiers.js'
import { nameOf } from '../records/name-of.js'
import { nameAll } from './name-list.js'

/** As what something concerns a place that it does not name: through blocs or regions, or among all others. */
export const viaText = (atlas: Atlas<AnyIds>, vias: readonly string[]): LocalizedText => {
  if (vias[0] === RESIDUAL) return { en: 'via all others', ja: 'その他の国・地域として' }
  const { en, ja } = nameAll(vias.map((id) => nameOf(atlas, { kind: 'place', id })))
  return { en: `via ${en}`, ja: `${ja}の一員として` }
}
