/**
 * Comparing: a function for each comparison, which returns a `Comparison`, and some that give one answer.
 *
 * @module sti-atlas/compare
 */

export type { TierMatch } from './approaches/match-tiers.js'
export { belongsTo } from './belongs-to.js'
export { centrality } from './centrality.js'
export { type CompareAmountsOptions, compareAmounts } from './compare-amounts.js'
export { type CompareApproachesOptions, compareApproaches } from './compare-approaches.js'
export { type CompareIndicatorOptions, compareIndicator } from './compare-indicator.js'
export { type CompareMeasuresOptions, compareMeasures } from './compare-measures.js'
export { type ComparePlacesOptions, comparePlaces } from './compare-places.js'
export { type CompareProgramsOptions, comparePrograms } from './compare-programs.js'
export { type CompareStrategiesOptions, compareStrategies } from './compare-strategies.js'
export { type CompareTechnologiesOptions, compareTechnologies } from './compare-technologies.js'
export type {
  AxisItem,
  Cell,
  CellValue,
  Comparison,
  ComparisonKind,
  LegendEntry,
  RecordReference,
} from './comparison.js'
export { effectivePosture } from './effective-posture.js'
export type { IndicatorView } from './indicator/indicator-views.js'
export { membersOf } from './members-of.js'
export type { TieKind } from './network/ties.js'
export { type NetworkOptions, network } from './network.js'
export { pairMeasures } from './pair-measures.js'
export { posturesToward } from './postures-toward.js'
export type { ProgramProperty } from './programs/program-columns.js'
export { similarity } from './similarity.js'
export type { Facet, FacetKey } from './strategies/facet.js'
export { type TimelineOptions, timeline } from './timeline.js'
export { type TraceAllOptions, type TraceOptions, traceAll, traceTheme } from './trace-theme.js'
