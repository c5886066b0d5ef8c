import type { IndicatorView } from '../../compare/indicator/indicator-views.js'
import type { TieKind } from '../../compare/network/ties.js'
import type { Facet } from '../../compare/strategies/facet.js'

/** What strategies are compared by. */
export const strategyFacets = ['theme', 'technology', 'partner', 'instrument'] as const

/** What measures are compared by. */
export const measureFacets: readonly Facet[] = [...strategyFacets, 'level']

/** Which rows of strategies may be kept: what several have, or one alone. */
export const strategyShares = ['shared', 'single'] as const

/** What may be shown of an indicator. */
export const indicatorViews: readonly IndicatorView[] = ['value', 'rank', 'share', 'rank-change']

/** What may tie parties together. */
export const tieKinds: readonly TieKind[] = ['agreement', 'membership', 'meeting', 'program']

/** The words of a condition that holds or does not. */
export const yesOrNo = ['true', 'false'] as const
