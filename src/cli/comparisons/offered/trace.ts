import { traceAll, traceTheme } from '../../../compare/trace-theme.js'
import { readerOf } from '../condition-reader.js'
import { notBoth, notTogether } from '../not-together.js'
import type { OfferedComparison } from '../request.js'

/** `compare trace`: where themes stand in strategies. */
export const traceComparison: OfferedComparison = {
  timeless: true,
  compare: (atlas, { ids, rows = ids, columns, where }) => {
    const asked = readerOf(where)
    const holder = asked.single('holder')
    const narrower = asked.yesOrNo('narrower')
    return asked.conclude(() => {
      if (columns && where.strategy) throw notBoth('strategy', '--columns')
      if (holder !== undefined && columns) throw notBoth('holder', '--columns')
      if (holder !== undefined && where.strategy) throw notTogether('holder', 'strategy')
      const options = { holder, strategies: columns ?? where.strategy, narrower }
      const [theme, ...more] = rows ?? []
      return theme !== undefined && more.length === 0
        ? traceTheme(atlas, theme, options)
        : traceAll(atlas, { ...options, themes: rows })
    })
  },
}
