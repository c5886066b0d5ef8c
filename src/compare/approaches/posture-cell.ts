import type { Atlas } from '../../atlas/create-atlas.js'
import type { AnyIds } from '../../model/ids.js'
import type { Approach, Citation, LocalizedText, Posture } from '../../model/records.js'
import { postureTerms } from '../../model/terms.js'
import type { Cell } from '../comparison.js'
import { distinctCitations } from '../records/distinct-citations.js'
import { soleVia } from '../sole-via.js'
import { joinTexts } from '../text/join-texts.js'
import { viaText } from '../text/via-text.js'
import { type TierMatch, viaOf } from './match-tiers.js'

const matchText = (atlas: Atlas<AnyIds>, match: TierMatch): LocalizedText => {
  const { posture, label } = match.tier
  const { en, ja } = postureTerms[posture]
  const via = viaOf(match)
  const how = via === undefined ? undefined : viaText(atlas, [via])
  return {
    en: `${en}: ${label.en}${how ? ` (${how.en})` : ''}`,
    ja: `${ja}：${label.ja}${how ? `（${how.ja}）` : ''}`,
  }
}

/** The postures of tiers, each once. */
export const posturesOf = (matches: readonly TierMatch[]): readonly Posture[] => [
  ...new Set(matches.map(({ tier }) => tier.posture)),
]

/** The tiers that hold for a partner as a cell; null where there are none. */
export const postureCell = (
  atlas: Atlas<AnyIds>,
  approach: Approach<AnyIds>,
  matches: readonly TierMatch[],
): Cell | null => {
  const [first] = matches
  if (!first) return null
  const postures = posturesOf(matches)
  const citations = matches.flatMap(
    ({ tier }): readonly Citation<AnyIds>[] => tier.citations ?? approach.citations,
  )
  return {
    value: postures.length === 1 ? first.tier.posture : postures,
    text: joinTexts(matches.map((match) => matchText(atlas, match))),
    ...soleVia(matches.map(viaOf)),
    citations: distinctCitations(citations),
    records: [{ kind: 'approach', id: approach.id }],
  }
}
