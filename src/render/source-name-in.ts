import type { Atlas } from '../atlas/create-atlas.js'
import type { AnyIds } from '../model/ids.js'
import type { Citation } from '../model/records.js'
import { type Locale, localeOf } from '../time/locale.js'

/**
 * Names citations by the titles of their documents and sections, to be given to renderers as `sourceName`. A source or
 * section that the atlas does not hold stands with its id.
 *
 * @example
 * ```ts
 * import { atlas } from 'sti-atlas'
 * import { sourceNameIn } from 'sti-atlas/render'
 *
 * const citation = { source: 'cao-2025-global-strategy', section: 'regional-approaches' }
 * sourceNameIn(atlas)(citation) //=> 'On the Global Strategy, Approaches by country and region'
 * sourceNameIn(atlas, 'ja')(citation) //=> 'グローバル戦略の在り方について、国・地域別アプローチ'
 * ```
 */
export const sourceNameIn = (
  atlas: Atlas<AnyIds>,
  asked?: Locale,
): ((citation: Citation<AnyIds>) => string) => {
  const locale = localeOf(asked)
  return ({ source, section }) => {
    const document = atlas.find('source', source)
    if (document === undefined) return `${source} § ${section}`
    const { label, title } = (document.outline ?? []).find(({ id }) => id === section) ?? {}
    const place = [label, title?.[locale]].filter((part) => part !== undefined).join(' ')
    return `${document.name[locale]}${locale === 'ja' ? '、' : ', '}${place || section}`
  }
}
