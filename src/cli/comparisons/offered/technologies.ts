import { compareTechnologies } from '../../../compare/compare-technologies.js'
import type { OfferedComparison } from '../request.js'

/** `compare technologies`: which lists name which technologies. */
export const technologiesComparison: OfferedComparison = {
  timeless: true,
  compare: (atlas, { ids, rows = ids, columns }) =>
    compareTechnologies(atlas, { technologies: rows, lists: columns }),
}
