import { compareIndicator } from '../../../compare/compare-indicator.js'
import { mistake } from '../../mistakes/mistake.js'
import { readerOf } from '../condition-reader.js'
import { indicatorViews } from '../condition-words.js'
import type { OfferedComparison } from '../request.js'

/** The one dimension that an option of the command names. */
const dimensionIn = (option: string, names: readonly string[] | undefined): string | undefined => {
  const [name, ...more] = names ?? []
  if (more.length > 0)
    throw mistake({
      en: `${option} takes the name of one dimension of an indicator`,
      ja: `${option}には、指標の次元の名前を1つ指定してください。`,
    })
  return name
}

/** `compare indicator`: the figures of an indicator, by two of its dimensions. */
export const indicatorComparison: OfferedComparison = {
  timeless: true,
  compare: (atlas, { ids, rows, columns, where }) => {
    const [id, ...more] = ids ?? []
    if (id === undefined || more.length > 0)
      throw mistake({
        en: 'compare indicator takes the id of one indicator',
        ja: 'compare indicatorには、指標のIDを1つ指定してください。',
      })
    const { show: _show, within: _within, ...values } = where
    const asked = readerOf(where)
    const show = asked.oneOf('show', indicatorViews)
    const within = asked.single('within')
    const down = asked.attempt(() => dimensionIn('--rows', rows))
    const across = asked.attempt(() => dimensionIn('--columns', columns))
    return asked.conclude(() => {
      if (down !== undefined && down === across)
        throw mistake({
          en: `--rows and --columns are both "${down}"`,
          ja: `--rowsと--columnsが、どちらも「${down}」です。`,
        })
      return compareIndicator(atlas, {
        indicator: id,
        rows: down,
        columns: across,
        show,
        within,
        where: values,
      })
    })
  },
}
