import type { LocalizedText, Qualifier } from '../../model/records.js'
import { qualifierTerms } from '../../model/terms.js'

/** A figure in words with how exactly it is known: `about 5`, `約5`; Japanese says `以上` after the figure. */
export const qualifiedText = (qualifier: Qualifier | undefined, { en, ja }: LocalizedText): LocalizedText => {
  if (qualifier === undefined) return { en, ja }
  const how = qualifierTerms[qualifier]
  return { en: `${how.en} ${en}`, ja: qualifier === 'at-least' ? `${ja}${how.ja}` : `${how.ja}${ja}` }
}
