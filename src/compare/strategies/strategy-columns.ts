import type { AnyIds } from '../../model/ids.js'
import type { LocalizedText, Strategy } from '../../model/records.js'
import type { AxisItem } from '../comparison.js'

/** Strategies as columns, called as told. */
export const strategyColumns = (
  strategies: readonly Strategy<AnyIds>[],
  labelOf: (strategy: Strategy<AnyIds>) => LocalizedText,
): readonly AxisItem[] =>
  strategies.map((strategy) => {
    const { id } = strategy
    return { id, label: labelOf(strategy), record: { kind: 'strategy', id } }
  })

/** What a comparison of strategies says where there is none. */
export const noStrategyNote: LocalizedText = {
  en: 'No strategy matches the selection.',
  ja: '条件に合う戦略がない。',
}
