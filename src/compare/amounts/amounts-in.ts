import type { AnyIds } from '../../model/ids.js'
import type { Citation, Fact, Money } from '../../model/records.js'

/** An amount that a record states, with where it is from. */
export interface Amount {
  readonly money: Money
  readonly citations: readonly Citation<AnyIds>[]
}

/** What may state amounts: a record or a part of one. */
export interface WithAmounts {
  readonly citations?: readonly Citation<AnyIds>[] | undefined
  readonly budget?: Money | undefined
  readonly facts?: readonly Fact<AnyIds>[] | undefined
  readonly support?: readonly Fact<AnyIds>[] | undefined
  readonly provisions?: readonly Fact<AnyIds>[] | undefined
  readonly outcomes?: readonly Fact<AnyIds>[] | undefined
  readonly elements?: readonly WithAmounts[] | undefined
  readonly tiers?: readonly WithAmounts[] | undefined
}

/** Every amount that a record states: its budget, those of its facts, and those of its parts. */
export const amountsIn = (record: WithAmounts, inherited: Amount['citations'] = []): readonly Amount[] => {
  const { citations = inherited, budget, facts = [], support = [], provisions = [], outcomes = [] } = record
  const stated = [...facts, ...support, ...provisions, ...outcomes].flatMap((fact) =>
    fact.money ? [{ money: fact.money, citations: fact.citations ?? citations }] : [],
  )
  const ofParts = [...(record.elements ?? []), ...(record.tiers ?? [])].flatMap((part) =>
    amountsIn(part, citations),
  )
  return [...(budget ? [{ money: budget, citations }] : []), ...stated, ...ofParts]
}
