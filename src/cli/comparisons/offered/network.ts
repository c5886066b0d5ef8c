import { centrality } from '../../../compare/centrality.js'
import { network } from '../../../compare/network.js'
import { readerOf } from '../condition-reader.js'
import { tieKinds } from '../condition-words.js'
import { idsOfParties, itemsNamed, itemsOfKindsTold } from '../named-parties.js'
import type { OfferedComparison } from '../request.js'
import { restricted } from '../restricted.js'
import { timeOf } from '../time-of.js'

/** `compare network`: what ties parties together, or how central they are. */
export const networkComparison: OfferedComparison = {
  compare: (atlas, { ids, rows = ids, columns, on, where }) => {
    const asked = readerOf(where)
    const isCentrality = asked.yesOrNo('centrality') === true
    const kinds = asked.termsIn('tie', tieKinds)
    const byPlace = asked.yesOrNo('by-place')
    const during = timeOf(asked, on)
    const across = asked.unlessMistaken('centrality', columns)
    const nodes = rows && across && !isCentrality ? [...rows, ...across] : rows
    return asked.conclude(() => {
      const graph = network(atlas, { nodes: idsOfParties(atlas, nodes), ties: kinds, byPlace, during })
      if (across && !isCentrality)
        return restricted(graph, itemsNamed(graph.rows, rows), itemsNamed(graph.columns, across))
      const told = itemsOfKindsTold(graph.rows, rows)
      const shown = restricted(graph, told, told)
      return isCentrality ? restricted(centrality(shown), undefined, across) : shown
    })
  },
}
