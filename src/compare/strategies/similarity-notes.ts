import type { AnyIds } from '../../model/ids.js'
import type { LocalizedText, Measure, Strategy } from '../../model/records.js'
import type { Lineage } from '../records/lineage.js'
import { facetWeights, weightSimilarity } from '../similarity.js'
import type { Facet } from './facet.js'

/** Of more strategies than this the similarity of each pair is not noted. */
const PAIRED = 5

/** How similar each two of some strategies are, where both have measures to compare; nothing of more than five. */
export const similarityNotes = (
  strategies: readonly Strategy<AnyIds>[],
  measures: ReadonlyMap<string, readonly Measure<AnyIds>[]>,
  by: Facet,
  label: LocalizedText,
  lineage: Lineage | undefined,
): readonly LocalizedText[] => {
  if (strategies.length > PAIRED) return []
  const weights = strategies.map(({ id, name }) => ({
    name,
    own: facetWeights(measures.get(id) ?? [], by, lineage),
  }))
  const counted = lineage
    ? { en: ', which count for wider ones too', ja: '。上位のものにも数える' }
    : { en: '', ja: '' }
  return weights.flatMap((a, index) =>
    weights.slice(index + 1).flatMap((b) => {
      const figure = weightSimilarity(a.own, b.own)
      if (figure === undefined) return []
      const percent = Math.round(figure * 100)
      return [
        {
          en: `Similarity of "${a.name.en}" and "${b.name.en}" by ${label.en}: ${percent} % (weighted Jaccard over the shares of measures${counted.en}).`,
          ja: `「${a.name.ja}」と「${b.name.ja}」の${label.ja}による類似度：${percent}％（施策に占める割合の重み付きJaccard係数${counted.ja}）。`,
        },
      ]
    }),
  )
}
