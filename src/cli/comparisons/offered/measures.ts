import { compareMeasures } from '../../../compare/compare-measures.js'
import { measureKindIds } from '../../../model/terms.js'
import { readerOf } from '../condition-reader.js'
import { measureFacets } from '../condition-words.js'
import { idsOfParties, itemsOfKindsTold } from '../named-parties.js'
import type { OfferedComparison } from '../request.js'
import { restricted } from '../restricted.js'

/** `compare measures`: what holders do, facet by facet. */
export const measuresComparison: OfferedComparison = {
  timeless: true,
  compare: (atlas, { ids, rows = ids, columns, where }) => {
    const asked = readerOf(where)
    const by = asked.oneOf('by', measureFacets)
    const kinds = asked.termsIn('kind', measureKindIds)
    const standing = asked.yesOrNo('standing')
    return asked.conclude(() => {
      const compared = compareMeasures(atlas, {
        holders: idsOfParties(atlas, rows),
        keys: asked.unlessMistaken('by', columns),
        by,
        themes: where.theme,
        technologies: where.technology,
        kinds,
        standing,
      })
      return restricted(compared, itemsOfKindsTold(compared.rows, rows), undefined)
    })
  },
}
