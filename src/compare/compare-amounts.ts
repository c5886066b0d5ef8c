import type { Atlas } from '../atlas/create-atlas.js'
import { currencyCodes } from '../codes/currencies.js'
import { groupBy } from '../lists/group-by.js'
import type { AnyIds } from '../model/ids.js'
import { kinds as allKinds, type Kind } from '../model/kinds.js'
import type { Citation, LocalizedText, Remark } from '../model/records.js'
import { perIds } from '../model/terms.js'
import { amountNotes } from './amounts/amount-notes.js'
import { type Amount, amountsIn } from './amounts/amounts-in.js'
import { contradictionsIn } from './amounts/contradictions.js'
import { currencyLabel, moneyScale, moneyScales } from './amounts/money-scale.js'
import { moneyText } from './amounts/money-text.js'
import type { AxisItem, Cell, Comparison, RecordReference } from './comparison.js'
import { distinctCitations } from './records/distinct-citations.js'
import { distinctReferences } from './records/distinct-references.js'
import { type Held, heldNames } from './records/held-names.js'
import { referenceKey } from './records/reference-key.js'
import { requireKnown } from './records/require-known.js'
import { joinTexts } from './text/join-texts.js'
import { notesFor } from './text/notes-for.js'

/** What to compare. */
export interface CompareAmountsOptions {
  /** Kinds of record whose amounts count; programs, strategies, agreements and measures where absent. */
  readonly kinds?: readonly Kind[] | undefined
  /** The records that make the rows instead, in this order, without those that state no amount asked for. */
  readonly records?: readonly RecordReference[] | undefined
  /**
   * The columns: ISO 4217 codes for all that is stated in a currency, or ids such as `JPY-per-person-year`; all that
   * come up where absent, in the order of the codes.
   */
  readonly currencies?: readonly string[] | undefined
}

/** A record as far as amounts and what is remarked on them go. */
interface StatingRecord extends Held {
  readonly id: string
  readonly name: LocalizedText
  readonly citations: readonly Citation<AnyIds>[]
  readonly remarks?: readonly Remark<AnyIds>[] | undefined
}

/** A record that states amounts asked for. */
interface Row {
  readonly record: StatingRecord
  readonly reference: RecordReference
  readonly amounts: readonly Amount[]
}

/** What has budgets and pledges of its own; meetings, for one, tell of those of agreements. */
const budgeted: readonly Kind[] = ['program', 'strategy', 'agreement', 'measure']

const sumOf = ({ money: { amount, currency, qualifier, per, period } }: Amount) =>
  JSON.stringify([amount, currency, qualifier, per, period])

const amountsCell = (amounts: readonly Amount[], record: RecordReference): Cell | null => {
  const distinct = [...new Map(amounts.map((amount) => [sumOf(amount), amount.money])).values()]
  const [first] = distinct
  if (!first) return null
  return {
    value: distinct.length === 1 ? first.amount : distinct.map(({ amount }) => String(amount)),
    text: joinTexts(distinct.map(moneyText)),
    citations: distinctCitations(amounts.flatMap(({ citations }) => citations)),
    records: [record],
  }
}

const knownScales = (): readonly string[] =>
  currencyCodes.flatMap((currency) => [currency, ...perIds.map((per) => moneyScale({ currency, per }))])

/** The scales in the order of the codes and ids that are asked for; one that nothing is stated in stays, empty. */
const columnsFor = (
  scales: readonly AxisItem[],
  asked: readonly string[] | undefined,
): readonly AxisItem[] => {
  if (asked === undefined) return scales
  const found = asked.flatMap((code) => {
    const own = scales.filter(({ id }) => id === code || id.startsWith(`${code}-per-`))
    return own.length > 0 ? own : [{ id: code, label: currencyLabel(code) }]
  })
  return [...new Map(found.map((item) => [item.id, item])).values()]
}

/** The records whose amounts may count: those asked for, else all, kind by kind. */
const candidates = (
  atlas: Atlas<AnyIds>,
  { kinds = budgeted, records }: CompareAmountsOptions,
): readonly Omit<Row, 'amounts'>[] => {
  if (records)
    return distinctReferences(records).map(({ kind, id }) => ({
      record: atlas.get(kind, id),
      reference: { kind, id },
    }))
  return [...new Set(kinds)].flatMap((kind) =>
    atlas.all(kind).map((record: StatingRecord) => ({ record, reference: { kind, id: record.id } })),
  )
}

/** The records that state amounts asked for. */
const statingRows = (atlas: Atlas<AnyIds>, options: CompareAmountsOptions): readonly Row[] => {
  const { currencies } = options
  const isWanted = ({ money }: Amount) =>
    currencies === undefined || currencies.includes(money.currency) || currencies.includes(moneyScale(money))
  return candidates(atlas, options).flatMap((row): readonly Row[] => {
    const amounts = amountsIn(row.record).filter(isWanted)
    return amounts.length === 0 ? [] : [{ ...row, amounts }]
  })
}

const rowItems = (atlas: Atlas<AnyIds>, rows: readonly Row[]): readonly AxisItem[] => {
  const nameOf = heldNames(
    atlas,
    rows.map(({ record }) => record),
  )
  return rows.map(({ record, reference }) => ({
    id: referenceKey(reference),
    label: nameOf(record),
    record: reference,
  }))
}

const cellsOf = ({ reference, amounts }: Row, columns: readonly AxisItem[]): readonly (Cell | null)[] => {
  const byScale = groupBy(amounts, ({ money }) => moneyScale(money))
  return columns.map(({ id }) => amountsCell(byScale.get(id) ?? [], reference))
}

const notesOf = (rows: readonly Row[]): readonly LocalizedText[] =>
  amountNotes(
    rows.map(({ record, amounts }) => ({
      name: record.name,
      amounts,
      contradictions: contradictionsIn(record, new Set(amounts.map(({ money }) => money))),
    })),
  )

/**
 * Every budget, pledge and other amount: rows are the records that state one, kind by kind in the order of the atlas,
 * with ids `kind/id` and, where these differ, their holders or parties before their names; columns are currencies,
 * totals apart from what is counted per person, year or the like (column `JPY-per-person-year`). Amounts stand in full
 * units as their source gives them; they are neither converted nor added. A cell with several amounts holds them all,
 * as texts. Notes name the rows in which the same sum stands, which may be one sum, and the remarks by which figures
 * contradict. Throws an {@link AtlasError} for unknown kinds, records and currencies.
 *
 * @example
 * ```ts
 * import { atlas } from 'sti-atlas'
 * import { compareAmounts } from 'sti-atlas/compare'
 *
 * const { rows, cells } = compareAmounts(atlas, { kinds: ['program'], currencies: ['JPY'] })
 * const nexus = rows.findIndex(({ id }) => id === 'program/nexus')
 * cells[nexus]?.[0]?.text.en //=> 'about JPY 14,600,000,000'
 * ```
 */
export const compareAmounts = (atlas: Atlas<AnyIds>, options: CompareAmountsOptions = {}): Comparison => {
  const { kinds, records = [], currencies } = options
  requireKnown(
    atlas,
    records.map(({ kind, id }) => [kind, [id]]),
    [
      ['kind', kinds, allKinds],
      ['currency', currencies, currencies ? knownScales() : []],
    ],
  )
  const stating = statingRows(atlas, options)
  const stated = stating.flatMap(({ amounts }) => amounts.map(({ money }) => money))
  const columns = columnsFor(moneyScales(stated), currencies)
  return {
    kind: 'amounts',
    title: { en: 'Budgets and pledges by currency', ja: '通貨別にみた予算と拠出' },
    rows: rowItems(atlas, stating),
    columns,
    cells: stating.map((row) => cellsOf(row, columns)),
    legend: [],
    notes: notesFor(stating, columns, notesOf(stating)),
  }
}
