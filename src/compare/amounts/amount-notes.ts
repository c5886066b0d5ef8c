import { groupBy } from '../../lists/group-by.js'
import type { LocalizedText } from '../../model/records.js'
import { nameAll, quotedName } from '../text/name-list.js'
import type { Amount } from './amounts-in.js'
import { moneyText } from './money-text.js'

/** A row that states amounts, with what remarks say of contradictions in them. */
export interface StatingRow {
  readonly name: LocalizedText
  readonly amounts: readonly Amount[]
  readonly contradictions: readonly LocalizedText[]
}

const sameSum = ({ money: { amount, currency, qualifier, per } }: Amount) =>
  JSON.stringify([currency, amount, qualifier, per])

/** One note for each sum that several rows state, so that nobody adds it up. */
const sharedSumNotes = (rows: readonly StatingRow[]): readonly LocalizedText[] => {
  const stated = rows.flatMap((row) => row.amounts.map((amount) => ({ row, amount })))
  return [...groupBy(stated, ({ amount }) => sameSum(amount)).values()].flatMap((group) => {
    const names = [...new Set(group.map(({ row }) => row))].map(({ name }) => name)
    const [first] = group
    if (!first || names.length < 2) return []
    const { period: _, ...money } = first.amount.money
    const sum = moneyText(money)
    const { en, ja } = nameAll(names.map(quotedName))
    return [
      {
        en: `The same sum, ${sum.en}, stands in ${names.length} rows and may be one; do not add it up: ${en}.`,
        ja: `同じ額（${sum.ja}）が${names.length}行にあり、1つの額かもしれないので足し合わせない：${ja}。`,
      },
    ]
  })
}

/** What a reader of amounts must know: which sums stand in several rows, and which figures contradict. */
export const amountNotes = (rows: readonly StatingRow[]): readonly LocalizedText[] => [
  ...sharedSumNotes(rows),
  ...rows.flatMap(({ name, contradictions }) =>
    contradictions.map((text) => ({
      en: `Figures contradict for "${name.en}": ${text.en}`,
      ja: `「${name.ja}」の額は出典に食い違いがある：${text.ja}`,
    })),
  ),
]
