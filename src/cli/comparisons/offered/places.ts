import { comparePlaces } from '../../../compare/compare-places.js'
import { placeRows } from '../../../compare/places/place-aspects.js'
import { mistake } from '../../mistakes/mistake.js'
import type { OfferedComparison } from '../request.js'
import { restricted } from '../restricted.js'

/** `compare places`: what there is of places, kind by kind. */
export const placesComparison: OfferedComparison = {
  compare: (atlas, { ids, rows, columns = ids, on }) => {
    if (!columns)
      throw mistake({
        en: 'compare places takes ids of places, as in compare places JP KR',
        ja: 'compare placesには国・地域のIDを指定してください（例：compare places JP KR）。',
      })
    return restricted(comparePlaces(atlas, { places: columns, on }), rows, undefined, () =>
      placeRows.map(({ id, label }) => ({ id, name: label })),
    )
  },
}
