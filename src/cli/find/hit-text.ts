import type { SearchHit } from '../../search/create-search.js'
import type { Locale } from '../../time/locale.js'
import { tellingDetail } from './telling-detail.js'

/** A record that was found, in a line, with the detail by which it was found in another where that tells more. */
export const hitText = (hit: SearchHit, locale: Locale): string => {
  const { kind, id, name } = hit
  const detail = tellingDetail(hit, locale)
  return [`${kind}/${id}  ${name[locale]}`, ...(detail === undefined ? [] : [`    ${detail}`])]
    .map((line) => `${line.replace(/\s*\n\s*/g, ' ')}\n`)
    .join('')
}
