import { type FactField, factFields, partFields } from '../../model/fact-fields.js'
import type { AnyIds } from '../../model/ids.js'
import type { Citation, Fact, Money } from '../../model/records.js'

/** An amount that a record states, with where it is from. */
export interface Amount {
  readonly money: Money
  readonly citations: readonly Citation<AnyIds>[]
}

type WithFacts = { readonly [F in FactField]?: readonly Fact<AnyIds>[] | undefined }

/** What may state amounts: a record or a part of one. */
export interface WithAmounts extends WithFacts {
  readonly citations?: readonly Citation<AnyIds>[] | undefined
  readonly budget?: Money | undefined
  readonly elements?: readonly WithAmounts[] | undefined
  readonly tiers?: readonly WithAmounts[] | undefined
}

/** Every amount that a record states: its budget, those of its facts, and those of its parts. */
export const amountsIn = (record: WithAmounts, inherited: Amount['citations'] = []): readonly Amount[] => {
  const { citations = inherited, budget } = record
  const facts = factFields.flatMap((field) => record[field] ?? [])
  const stated = facts.flatMap((fact) =>
    fact.money ? [{ money: fact.money, citations: fact.citations ?? citations }] : [],
  )
  const parts = partFields.flatMap((field) => record[field] ?? [])
  const ofParts = parts.flatMap((part) => amountsIn(part, citations))
  return [...(budget ? [{ money: budget, citations }] : []), ...stated, ...ofParts]
}
