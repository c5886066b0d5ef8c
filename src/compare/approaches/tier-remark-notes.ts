import type { AnyIds } from '../../model/ids.js'
import type { Approach, LocalizedText, Tier } from '../../model/records.js'
import { quotedName } from '../text/name-list.js'

/** Of what a remark speaks: of all tiers, or of one of them or a field in it. */
const aboutTiers = /^\/tiers(?:\/(\d+)(?:\/|$)|$)/

/** What an approach remarks on its tiers as a whole, and on those that are shown; not that words are translated. */
export const tierRemarkNotes = (
  { name, tiers, remarks = [] }: Approach<AnyIds>,
  shown: ReadonlySet<Tier<AnyIds>>,
): readonly LocalizedText[] => {
  if (shown.size === 0) return []
  const approach = quotedName(name)
  return remarks.flatMap(({ kind, field = '', text }) => {
    const found = aboutTiers.exec(field)
    if (kind === 'translation' || !found) return []
    if (found[1] === undefined)
      return [{ en: `${approach.en}: ${text.en}`, ja: `${approach.ja}：${text.ja}` }]
    const tier = tiers[Number(found[1])]
    if (!tier || !shown.has(tier)) return []
    const label = quotedName(tier.label)
    return [{ en: `${approach.en}, ${label.en}: ${text.en}`, ja: `${approach.ja}の${label.ja}：${text.ja}` }]
  })
}
