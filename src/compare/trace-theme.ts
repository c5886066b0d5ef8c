import type { Atlas } from '../atlas/create-atlas.js'
import type { AnyIds, CuratedIds, Ids } from '../model/ids.js'
import type { LocalizedText, Strategy } from '../model/records.js'
import type { Cell, Comparison, LegendEntry } from './comparison.js'
import { dateText } from './dates/date-texts.js'
import { startlessNotes, undatedNotes } from './dates/undated-note.js'
import { headed, holdersToTell } from './records/held-names.js'
import { nameOf } from './records/name-of.js'
import { requireKnown } from './records/require-known.js'
import { partlySeenNotes } from './strategies/partly-seen-notes.js'
import { type ReadStrategy, readStrategies } from './strategies/read-strategies.js'
import { statementCell } from './strategies/statement-cell.js'
import type { Statement } from './strategies/statements.js'
import { noStrategyNote, strategyColumns } from './strategies/strategy-columns.js'
import { stateAfter, traceStates, withState } from './strategies/trace-states.js'
import { timeOf, tracedStrategies } from './strategies/traced-strategies.js'
import { nameSome } from './text/name-list.js'
import { notesFor } from './text/notes-for.js'

/** What to trace. */
export interface TraceOptions<I extends Ids = CuratedIds> {
  /** The place or organization whose strategies are followed; strategies of a place's organizations count. */
  readonly holder?: I['place'] | I['organization'] | undefined
  /** The strategies to follow instead, in any order. */
  readonly strategies?: readonly I['strategy'][] | undefined
  /** Counts what is said of narrower themes for the wider ones too; `via` names the narrower one where there is one only. */
  readonly narrower?: boolean | undefined
}

/** What to trace, and which themes. */
export interface TraceAllOptions<I extends Ids = CuratedIds> extends TraceOptions<I> {
  /** The themes that make the rows; all that the strategies have where absent. */
  readonly themes?: readonly I['theme'][] | undefined
}

/** How many strategies are left out as they were not themselves read, and how to ask for them. */
const leftOutNotes = (strategies: readonly Strategy<AnyIds>[]): readonly LocalizedText[] => {
  if (strategies.length === 0) return []
  const ids = nameSome(strategies.map(({ id }) => ({ en: id, ja: id })))
  return [
    {
      en: `Left out, because they are known only from other sources: ${strategies.length}. Ask for these strategies by their ids to see them: ${ids.en}.`,
      ja: `他の資料による紹介しかないため除いた戦略：${strategies.length}件。戦略のIDを指定すれば示す：${ids.ja}。`,
    },
  ]
}

/** Tells the name of one of some strategies, with its date and, where they are of different ones, its holders before. */
const datedNames = (
  atlas: Atlas<AnyIds>,
  strategies: readonly Strategy<AnyIds>[],
): ((strategy: Strategy<AnyIds>) => LocalizedText) => {
  const holders = holdersToTell(atlas, strategies)
  return (strategy) => headed([...holders(strategy), dateText(timeOf(strategy) ?? '')], strategy.name)
}

const traceRow = (read: readonly ReadStrategy[], theme: string): readonly (Cell | null)[] => {
  const known: Statement[] = []
  return read.map(({ strategy, of }) => {
    const statement = of(theme)
    const cell = statementCell(strategy, statement)
    if (cell === null) return null
    const state = stateAfter(known, statement)
    if (statement.by !== 'document') known.push(statement)
    return withState(cell, state)
  })
}

const trace = (
  atlas: Atlas<AnyIds>,
  themes: readonly string[] | undefined,
  options: TraceOptions<AnyIds>,
  title: LocalizedText,
): Comparison => {
  const { holder, strategies: asked, narrower = false } = options
  requireKnown(atlas, [
    ['theme', themes],
    ['strategy', asked],
    [['place', 'organization'], holder === undefined ? [] : [holder]],
  ])
  const { traced: strategies, onlyCited, undated, startless } = tracedStrategies(atlas, options)
  const { read, rows } = readStrategies(atlas, strategies, { by: 'theme', keys: themes, narrower })
  const cells = rows.map(({ id }) => traceRow(read, id))
  const used = new Set(cells.flat().map((cell) => cell?.state))
  const legend = Object.entries(traceStates)
    .filter(([id]) => used.has(id))
    .map(([id, entry]): LegendEntry => ({ id, ...entry }))
  return {
    kind: 'trace',
    title,
    rows,
    columns: strategyColumns(strategies, datedNames(atlas, strategies)),
    cells,
    legend,
    notes: notesFor(
      rows,
      strategies,
      [
        ...partlySeenNotes(strategies),
        ...leftOutNotes(onlyCited),
        ...undatedNotes(undated.map(({ name }) => name)),
        ...startlessNotes(startless.map(({ name }) => name)),
      ],
      strategies.length === 0 ? noStrategyNote : undefined,
    ),
  }
}

/**
 * One theme through the strategies of a holder, the oldest first, with their dates and, where they are of different
 * ones, their holders before their names: whether it appears, persists, changes, vanishes,
 * returns or is absent, with the ids of the measures as evidence. It changes where the strategy before spoke of it too,
 * the measures of both on it name instruments, and none is common to both; else it persists. A strategy that speaks of
 * it by other parts of its tree, or as a whole, has it as well. A strategy of which only part was read never makes a
 * theme vanish, nor does one whose document speaks of it elsewhere. Strategies known only from other sources are left
 * out unless asked for; a note counts them. One that no source dates, or only by its end (`../2012`), has no place in
 * time: it is left out, and a note names it. Throws an {@link AtlasError} for unknown ids.
 *
 * @example
 * ```ts
 * import { atlas } from 'sti-atlas'
 * import { traceTheme } from 'sti-atlas/compare'
 *
 * const { rows, columns } = traceTheme(atlas, 'standards', { holder: 'JP' })
 * rows.map(({ id }) => id) //=> ['standards']
 * columns.length > 1 //=> true
 * ```
 */
export const traceTheme = <I extends Ids>(
  atlas: Atlas<I>,
  theme: I['theme'],
  options: TraceOptions<I> = {},
): Comparison => {
  const name = nameOf(atlas, { kind: 'theme', id: theme })
  return trace(atlas, [theme], options, { en: `${name.en} over time`, ja: `${name.ja}の変遷` })
}

/**
 * Every theme through the strategies of a holder, as {@link traceTheme} shows one.
 *
 * @example
 * ```ts
 * import { atlas } from 'sti-atlas'
 * import { traceAll } from 'sti-atlas/compare'
 *
 * traceAll(atlas, { holder: 'JP' }).rows.some(({ id }) => id === 'standards') //=> true
 * ```
 */
export const traceAll = <I extends Ids>(atlas: Atlas<I>, options: TraceAllOptions<I> = {}): Comparison =>
  trace(atlas, options.themes, options, { en: 'Themes over time', ja: 'テーマの変遷' })
