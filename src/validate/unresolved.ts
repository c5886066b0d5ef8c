import { suggest } from '../atlas/suggest.js'
import type { Kind } from '../model/kinds.js'
import type { BaseIndex } from './base.js'
import type { Finding } from './finding.js'
import { parsePlace } from './normalize/parse-place.js'
import { didYouMean, quoted, quotedJa } from './quoted.js'

/** The finding for a reference to a record that is nowhere. */
export const unresolved = (
  kind: Kind,
  id: string,
  path: readonly PropertyKey[],
  known: Iterable<string>,
  base: BaseIndex,
): Finding => {
  const place = kind === 'place' ? parsePlace(id, { places: base.places }) : undefined
  const note = place?.ok ? place.notes?.find(({ reason }) => reason === 'not-iso-3166') : undefined
  const near = didYouMean(place?.ok ? [place.value] : suggest(id, known))
  return {
    severity: 'error',
    code: 'unresolved-reference',
    path,
    message: {
      en: `There is no ${kind} ${quoted(id)}.`,
      ja: `${quotedJa(id)}というIDの${kind}はありません。`,
    },
    ...(near && {
      hint: note ? { en: `${note.message.en} ${near.en}`, ja: `${note.message.ja}${near.ja}` } : near,
    }),
  }
}
