import { timeline } from '../../../compare/timeline.js'
import { mistake } from '../../mistakes/mistake.js'
import { kindsNamed } from '../../options/kind.js'
import { readerOf } from '../condition-reader.js'
import { rowsNamed, rowsOfRecords } from '../named-rows.js'
import type { OfferedComparison } from '../request.js'
import { restricted } from '../restricted.js'
import { timeOf } from '../time-of.js'

/** `compare timeline`: records in the order of their dates. */
export const timelineComparison: OfferedComparison = {
  compare: (atlas, { ids, rows, columns, on, where }) => {
    if (ids && where.kind)
      throw mistake({
        en: 'give kinds after the name or kind in --where, not both',
        ja: '種類は、名前の後と--whereのkindのどちらか一方だけに指定してください。',
      })
    const asked = readerOf(where)
    const names = ids ?? where.kind
    const kinds = asked.attempt(() => names && kindsNamed(names))
    const during = timeOf(asked, on)
    const within = asked.spanIn('within')
    const relations = asked.yesOrNo('relations')
    return asked.conclude(() => {
      const options = { kinds, places: where.place, themes: where.theme, during, within, relations }
      const shown = asked.unlessMistaken('relations', columns)
      const compared = timeline(atlas, options)
      return restricted(compared, rowsNamed(atlas, compared.rows, rows), shown, () => rowsOfRecords(atlas))
    })
  },
}
