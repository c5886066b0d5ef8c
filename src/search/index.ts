export {
  createSearch,
  type Search,
  type SearchHighlight,
  type SearchHit,
  type SearchOptions,
} from './create-search.js'
export type { Range } from './highlight.js'
