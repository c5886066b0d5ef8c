import type { Atlas } from '../atlas/create-atlas.js'
import type { AnyIds } from '../model/ids.js'
import type { Kind } from '../model/kinds.js'
import type { Citation, Fact, LocalizedText, Money } from '../model/records.js'
import type { Cell, Comparison } from './comparison.js'
import { notesFor } from './empty-note.js'
import { groupBy } from './group-by.js'
import { distinctCitations } from './measures-cell.js'
import { moneyText } from './money-text.js'

/** What to compare. */
export interface CompareAmountsOptions {
  /** Kinds of record whose amounts count; programs, strategies, agreements and measures where absent. */
  readonly kinds?: readonly ('program' | 'strategy' | 'agreement' | 'measure')[]
  /** ISO 4217 codes of the currencies that make the columns; all that come up where absent. */
  readonly currencies?: readonly string[]
}

interface Amount {
  readonly kind: Kind
  readonly id: string
  readonly name: LocalizedText
  readonly money: Money
  readonly citations: readonly Citation<AnyIds>[]
}

interface WithAmounts {
  readonly id: string
  readonly name: LocalizedText
  readonly citations: readonly Citation<AnyIds>[]
  readonly budget?: Money
  readonly facts?: readonly Fact<AnyIds>[]
  readonly provisions?: readonly Fact<AnyIds>[]
  readonly support?: readonly Fact<AnyIds>[]
}

const amountsOf = (kind: Kind, record: WithAmounts): readonly Amount[] => {
  const { id, name, budget, facts = [], provisions = [], support = [] } = record
  const stated = [...facts, ...provisions, ...support].flatMap(({ money, citations = record.citations }) =>
    money ? [{ kind, id, name, money, citations }] : [],
  )
  return budget ? [{ kind, id, name, money: budget, citations: record.citations }, ...stated] : stated
}

const sameSum = ({ money }: Amount) =>
  JSON.stringify([money.amount, money.currency, money.qualifier, money.per, money.period])

const amountsCell = (amounts: readonly Amount[]): Cell | null => {
  const distinct = [...groupBy(amounts, sameSum).values()].flatMap((group) => group[0] ?? [])
  const [first] = distinct
  if (!first) return null
  const texts = distinct.map(({ money }) => moneyText(money))
  return {
    value: distinct.length === 1 ? first.money.amount : distinct.map(({ money }) => String(money.amount)),
    text: { en: texts.map(({ en }) => en).join('; '), ja: texts.map(({ ja }) => ja).join('；') },
    citations: distinctCitations(amounts.flatMap(({ citations }) => citations)),
    records: [{ kind: first.kind, id: first.id }],
  }
}

/**
 * Every budget and pledge: rows are the programs, strategies, agreements and measures that state an amount, columns
 * are currencies. Amounts stand in full units as their source gives them; they are neither converted nor added. A cell
 * with several amounts holds them all, as texts.
 *
 * @example
 * ```ts
 * import { atlas } from 'sti-atlas'
 * import { compareAmounts } from 'sti-atlas/compare'
 *
 * const { rows, cells } = compareAmounts(atlas, { kinds: ['program'], currencies: ['EUR'] })
 * rows.some(({ id }) => id === 'horizon-europe') //=> true
 * cells.length === rows.length //=> true
 * ```
 */
export const compareAmounts = (atlas: Atlas<AnyIds>, options: CompareAmountsOptions = {}): Comparison => {
  const { kinds = ['program', 'strategy', 'agreement', 'measure'], currencies } = options
  const amounts = kinds
    .flatMap((kind) => atlas.all(kind).flatMap((record: WithAmounts) => amountsOf(kind, record)))
    .filter(({ money }) => currencies === undefined || currencies.includes(money.currency))
  const byRecord = [...groupBy(amounts, ({ kind, id }) => `${kind}/${id}`).values()]
  const columns = currencies ?? [...new Set(amounts.map(({ money }) => money.currency))].sort()
  const rows = byRecord.flatMap(([first]) =>
    first ? [{ id: first.id, label: first.name, record: { kind: first.kind, id: first.id } }] : [],
  )
  return {
    kind: 'programs',
    title: { en: 'Budgets and pledges by currency', ja: '通貨別にみた予算と拠出' },
    rows,
    columns: columns.map((code) => ({ id: code, label: { en: code, ja: code } })),
    cells: byRecord.map((own) =>
      columns.map((code) => amountsCell(own.filter(({ money }) => money.currency === code))),
    ),
    legend: [],
    notes: notesFor(rows, columns),
  }
}
