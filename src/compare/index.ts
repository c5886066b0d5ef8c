export { belongsTo } from './belongs-to.js'
export { type CompareApproachesOptions, compareApproaches } from './compare-approaches.js'
export type {
  AxisItem,
  Cell,
  CellValue,
  Comparison,
  ComparisonKind,
  LegendEntry,
  RecordReference,
} from './comparison.js'
export { effectivePosture, type TierMatch } from './effective-posture.js'
