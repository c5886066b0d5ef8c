import type { AnyIds } from '../model/ids.js'
import type { LocalizedText, Money, Remark } from '../model/records.js'
import type { Amount, WithAmounts } from './amounts-in.js'
import { groupBy } from './group-by.js'
import { moneyText } from './money-text.js'

/** A row that states amounts, with the record that it stands for. */
export interface StatingRow {
  readonly name: LocalizedText
  readonly amounts: readonly Amount[]
  readonly record: WithRemarks
}

interface WithRemarks extends WithAmounts {
  readonly remarks?: readonly Remark<AnyIds>[] | undefined
  readonly elements?: readonly WithRemarks[] | undefined
  readonly tiers?: readonly WithRemarks[] | undefined
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
    return [
      {
        en: `The same sum, ${sum.en}, stands in ${names.length} rows and may be one; do not add it up: ${names.map(({ en }) => `"${en}"`).join(', ')}.`,
        ja: `同じ額（${sum.ja}）が${names.length}行にあり、1つの額かもしれないので足し合わせない：${names.map(({ ja }) => `「${ja}」`).join('')}。`,
      },
    ]
  })
}

/** The amounts of a record that a JSON Pointer leads to or into. */
const amountsAt = (record: WithAmounts, pointer: string): readonly Money[] => {
  const [, field = '', index] = pointer.split('/')
  if (field === 'budget') return record.budget ? [record.budget] : []
  if (field !== 'facts' && field !== 'support' && field !== 'provisions' && field !== 'outcomes') return []
  const facts = record[field] ?? []
  const meant = index === undefined ? facts : facts.filter((_fact, place) => String(place) === index)
  return meant.flatMap(({ money }) => money ?? [])
}

/** What the remarks of a record and its parts say of contradictions in amounts that are shown. */
const contradictionsIn = (record: WithRemarks, shown: ReadonlySet<Money>): readonly LocalizedText[] => [
  ...(record.remarks ?? [])
    .filter(
      ({ kind, field = '' }) =>
        kind === 'discrepancy' && amountsAt(record, field).some((money) => shown.has(money)),
    )
    .map(({ text }) => text),
  ...[...(record.elements ?? []), ...(record.tiers ?? [])].flatMap((part) => contradictionsIn(part, shown)),
]

/** What a reader of amounts must know: which sums stand in several rows, and which figures contradict. */
export const amountNotes = (rows: readonly StatingRow[]): readonly LocalizedText[] => [
  ...sharedSumNotes(rows),
  ...rows.flatMap(({ name, record, amounts }) =>
    contradictionsIn(record, new Set(amounts.map(({ money }) => money))).map((text) => ({
      en: `Figures contradict for "${name.en}": ${text.en}`,
      ja: `「${name.ja}」の額は出典に食い違いがある：${text.ja}`,
    })),
  ),
]
