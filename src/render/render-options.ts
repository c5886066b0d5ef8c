import type { AnyIds } from '../model/ids.js'
import type { Citation } from '../model/records.js'
import type { Locale } from '../time/locale.js'

/** What every renderer may be told. */
export interface RenderOptions {
  /** The language of the texts; English where absent. */
  readonly locale?: Locale | undefined
}

/** What a renderer that shows citations may be told. */
export interface CitationOptions extends RenderOptions {
  /** Names the source and the section of a citation, in place of their ids (`cao-2025 § asia`). */
  readonly sourceName?: ((citation: Citation<AnyIds>) => string) | undefined
}
