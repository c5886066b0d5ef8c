/**
 * Putting records together: an atlas of any datasets, its queries, the references of a record.
 *
 * @module sti-atlas/atlas
 */
export { type Atlas, createAtlas } from './create-atlas.js'
export type { Dataset, WholeDataset } from './dataset.js'
export { type AtlasError, type AtlasErrorCode, type Clash, isAtlasError, type UnknownItem } from './error.js'
export type { ResolvedReference } from './incoming-references.js'
export { type Reference, referencesIn } from './references-in.js'
export type { Condition, Conditions, ObjectCondition } from './where.js'
