import type { Atlas } from '../../atlas/create-atlas.js'
import type { AnyIds } from '../../model/ids.js'
import type { Approach } from '../../model/records.js'

/** Whether the members of a bloc or region are not all listed. */
const isOpenGroup = (atlas: Atlas<AnyIds>, id: string): boolean => {
  const place = atlas.find('place', id)
  if (place === undefined || place.kind === 'country') return false
  return place.membersOpen === true || (place.members ?? []).length === 0
}

/** Whether tiers of an approach may hold for partners that none of them names, nor a group that these are known to belong to. */
export const hasOpenTiers = (atlas: Atlas<AnyIds>, { tiers }: Approach<AnyIds>): boolean =>
  tiers.some(({ open, partners }) => open === true || partners.some((id) => isOpenGroup(atlas, id)))
