import type { AnyIds } from '../../model/ids.js'
import type { Strategy } from '../../model/records.js'
import type { Cell } from '../comparison.js'
import { distinctCitations } from '../records/distinct-citations.js'
import { measuresCell, partNames } from './measures-cell.js'
import type { Statement } from './statements.js'

/** What a strategy says of a theme or the like as a cell; null where it cannot be known whether it says anything. */
export const statementCell = (
  { id, citations }: Strategy<AnyIds>,
  { by, measures, elements, via, citations: mentioned = citations }: Statement,
): Cell | null => {
  if (by === 'unknown') return null
  const through = via === undefined ? {} : { via }
  if (by === 'measures') return { ...measuresCell(measures), ...through }
  const records = [{ kind: 'strategy' as const, id }]
  if (by === 'document')
    return {
      value: [],
      text: { en: 'elsewhere in its document', ja: '文書の別の節' },
      ...through,
      citations: mentioned,
      records,
    }
  if (by === 'absent') return { value: [], text: { en: 'absent', ja: '記載なし' }, citations, records }
  if (by === 'strategy')
    return {
      value: [],
      text: { en: 'the strategy as a whole', ja: '戦略全体' },
      ...through,
      citations,
      records,
    }
  const names = partNames(elements)
  return {
    value: [],
    text: { en: `without a measure: ${names.en}`, ja: `施策なし：${names.ja}` },
    ...through,
    citations: distinctCitations(elements.flatMap((element) => element.citations)),
    records,
  }
}
