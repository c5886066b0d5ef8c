import type { Atlas } from '../../../atlas/create-atlas.js'
import { compareAmounts } from '../../../compare/compare-amounts.js'
import { comparePrograms } from '../../../compare/compare-programs.js'
import type { Comparison } from '../../../compare/comparison.js'
import { programProperties } from '../../../compare/programs/program-columns.js'
import type { AnyIds } from '../../../model/ids.js'
import { cooperationModeIds, programKindIds } from '../../../model/terms.js'
import { termsOf } from '../../mistakes/terms.js'
import { readerOf } from '../condition-reader.js'
import { recordsNamed, rowsNamed, rowsOfRecords } from '../named-rows.js'
import { notBoth, requireNoOther } from '../not-together.js'
import type { OfferedComparison, Request } from '../request.js'
import { restricted } from '../restricted.js'
import { timeOf } from '../time-of.js'

const amounts = (atlas: Atlas<AnyIds>, { ids, rows = ids, columns, on, where }: Request): Comparison => {
  requireNoOther(where, 'amounts')
  if (on) throw notBoth('amounts', '--on')
  const all = compareAmounts(atlas, { currencies: columns })
  const named = rowsNamed(atlas, all.rows, rows)
  const compared = named
    ? compareAmounts(atlas, { currencies: columns, records: recordsNamed(atlas, named) })
    : all
  return restricted(compared, named, undefined, () => rowsOfRecords(atlas))
}

/** `compare programs`: the properties of programs, or the amounts that records name. */
export const programsComparison: OfferedComparison = {
  compare: (atlas, request) => {
    const { ids, rows = ids, columns, on, where } = request
    const asked = readerOf(where)
    if (asked.yesOrNo('amounts') === true) return amounts(atlas, request)
    const names = asked.unlessMistaken('amounts', columns)
    const properties = asked.attempt(() => names && termsOf('property', names, programProperties, '列'))
    const kinds = asked.termsIn('kind', programKindIds)
    const modes = asked.termsIn('mode', cooperationModeIds)
    const during = timeOf(asked, on)
    return asked.conclude(() =>
      comparePrograms(atlas, {
        programs: asked.unlessMistaken('amounts', rows),
        properties,
        kinds,
        holders: where.holder,
        funders: where.funder,
        partners: where.partner,
        themes: where.theme,
        technologies: where.technology,
        modes,
        during,
      }),
    )
  },
}
