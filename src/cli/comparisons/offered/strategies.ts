import type { Atlas } from '../../../atlas/create-atlas.js'
import { compareStrategies } from '../../../compare/compare-strategies.js'
import type { Comparison } from '../../../compare/comparison.js'
import { pairMeasures } from '../../../compare/pair-measures.js'
import type { AnyIds } from '../../../model/ids.js'
import { mistake } from '../../mistakes/mistake.js'
import { readerOf } from '../condition-reader.js'
import { strategyFacets, strategyShares } from '../condition-words.js'
import { requireNoOther } from '../not-together.js'
import type { OfferedComparison, Request } from '../request.js'
import { restricted } from '../restricted.js'

const pairs = (atlas: Atlas<AnyIds>, { ids, rows, columns = ids, where }: Request): Comparison => {
  requireNoOther(where, 'pairs')
  const [first, second, ...more] = columns ?? []
  if (first === undefined || second === undefined || more.length > 0)
    throw mistake({
      en: 'pairs=true in --where takes the ids of two strategies',
      ja: '--whereのpairs=trueには、戦略のIDを2つ指定してください。',
    })
  return restricted(pairMeasures(atlas, first, second), rows, undefined, () => atlas.all('measure'))
}

/** `compare strategies`: what strategies say, facet by facet, or measure by measure. */
export const strategiesComparison: OfferedComparison = {
  timeless: true,
  compare: (atlas, request) => {
    const { ids, rows, columns = ids, where } = request
    const asked = readerOf(where)
    if (asked.yesOrNo('pairs') === true) return pairs(atlas, request)
    const by = asked.oneOf('by', strategyFacets)
    const kept = asked.oneOf('only', strategyShares)
    const narrower = asked.yesOrNo('narrower')
    const keys = asked.unlessMistaken('by', asked.unlessMistaken('pairs', rows))
    return asked.conclude(() =>
      compareStrategies(atlas, {
        strategies: columns,
        keys,
        holders: where.holder,
        by,
        only: kept,
        narrower,
      }),
    )
  },
}
