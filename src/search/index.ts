/**
 * Looking for records by words of their names, aliases, summaries and details, in both languages.
 *
 * @module sti-atlas/search
 */
export {
  createSearch,
  type Search,
  type SearchHighlight,
  type SearchHit,
  type SearchOptions,
} from './create-search.js'
export type { Range } from './highlight.js'
