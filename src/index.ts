/**
 * The atlas of all curated records: records, queries, comparisons.
 *
 * @module sti-atlas
 */
import { type Atlas, createAtlas } from './atlas/create-atlas.js'
import { curated } from './curated.js'

export * from './atlas/index.js'
export type { CurrencyCode } from './codes/currencies.js'
export * from './compare/index.js'
export { curated } from './curated.js'
export type * from './model/ids.js'
export { type Collection, collections, type Kind, kinds } from './model/kinds.js'
export type * from './model/records.js'
export { vocabularies } from './model/vocabularies.js'

/** The atlas of all curated records. */
export const atlas: Atlas = /* @__PURE__ */ createAtlas(curated)

export default atlas
