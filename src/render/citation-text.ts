import type { AnyIds } from '../model/ids.js'
import type { Citation } from '../model/records.js'
import type { CitationOptions } from './render-options.js'
import type { WithLocale } from './with-locale.js'

/** A citation in one line: source, section, and what the source calls the thing where that is known. */
export const citationText = (
  citation: Citation<AnyIds>,
  { locale, sourceName }: WithLocale<CitationOptions>,
): string => {
  const place = sourceName ? sourceName(citation) : `${citation.source} § ${citation.section}`
  if (citation.label === undefined) return place
  return locale === 'ja' ? `${place}：「${citation.label}」` : `${place}: “${citation.label}”`
}
