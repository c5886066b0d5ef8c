import type { AnyIds } from '../../model/ids.js'
import type { LocalizedText, Strategy } from '../../model/records.js'
import type { Cell } from '../comparison.js'
import { distinctCitations } from '../records/distinct-citations.js'
import { measuresCell, partNames } from './measures-cell.js'
import type { Statement } from './statements.js'

/** What a strategy says of a theme or the like as a cell; null where it cannot be known whether it says anything. */
export const statementCell = ({ id, citations }: Strategy<AnyIds>, statement: Statement): Cell | null => {
  const { by, via } = statement
  if (by === 'unknown') return null
  const through = via === undefined ? {} : { via }
  if (by === 'measures') return { ...measuresCell(statement.measures), ...through }
  const withoutMeasure = (text: LocalizedText, cited = citations): Cell => ({
    value: [],
    text,
    ...through,
    citations: cited,
    records: [{ kind: 'strategy', id }],
  })
  if (by === 'absent') return withoutMeasure({ en: 'absent', ja: '記載なし' })
  if (by === 'document')
    return withoutMeasure({ en: 'elsewhere in its document', ja: '文書の別の節' }, statement.citations)
  if (by === 'strategy') return withoutMeasure({ en: 'the strategy as a whole', ja: '戦略全体' })
  const { en, ja } = partNames(statement.elements)
  return withoutMeasure(
    { en: `without a measure: ${en}`, ja: `施策なし：${ja}` },
    distinctCitations(statement.elements.flatMap((element) => element.citations)),
  )
}
