import type { Atlas } from '../atlas/create-atlas.js'
import type { AnyIds, CuratedIds, Ids } from '../model/ids.js'
import type { LocalizedText, Strategy } from '../model/records.js'
import { compareDates } from '../time/compare-dates.js'
import { compareTexts } from '../time/compare-texts.js'
import { readOrderedInterval } from '../time/is-ordered.js'
import type { Cell, Comparison, LegendEntry } from './comparison.js'
import { undatedNamesNotes } from './dates/undated-note.js'
import { nameOf } from './records/name-of.js'
import { isHeldBy } from './records/party.js'
import { requireKnown } from './records/require-known.js'
import { facetItem, facetLineage, facetOrder, facetValues } from './strategies/facet.js'
import { partlySeenNotes } from './strategies/partly-seen-notes.js'
import { elsewhere, spokenElsewhere } from './strategies/spoken-elsewhere.js'
import {
  isOpen,
  isSaid,
  measuresByStrategy,
  type Statement,
  type Statements,
  spokenOf,
  statementCell,
  statementsOf,
} from './strategies/strategy-parts.js'
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

const states = {
  appears: {
    label: { en: 'appears', ja: '登場' },
    description: {
      en: 'The first strategy that speaks of the theme, as far as those before were read.',
      ja: '前の戦略を読んだ限り、そのテーマを初めて扱う戦略。',
    },
  },
  persists: {
    label: { en: 'persists', ja: '継続' },
    description: {
      en: 'The strategy before spoke of it too; their measures have an instrument in common, or those of one name none.',
      ja: '前の戦略も扱い、両者の施策に共通の手段があるか、一方の施策が手段を挙げない。',
    },
  },
  changes: {
    label: { en: 'changes', ja: '変化' },
    description: {
      en: 'The strategy before spoke of it too; their measures name instruments, and have none in common.',
      ja: '前の戦略も扱うが、両者の施策が挙げる手段に共通のものがない。',
    },
  },
  vanishes: {
    label: { en: 'vanishes', ja: '消失' },
    description: {
      en: 'The strategy before spoke of it; this one, read whole, does not.',
      ja: '前の戦略は扱うが、全文を読んだこの戦略は扱わない。',
    },
  },
  returns: {
    label: { en: 'returns', ja: '再登場' },
    description: {
      en: 'An earlier strategy spoke of it, the one before, read whole, did not.',
      ja: '以前の戦略は扱い、全文を読んだ直前の戦略は扱わない。',
    },
  },
  elsewhere,
  absent: {
    label: { en: 'absent', ja: '記載なし' },
    description: {
      en: 'Read whole, and not spoken of, as not in the strategy before.',
      ja: '全文を読んだが触れておらず、前の戦略も扱わない。',
    },
  },
} as const satisfies Record<string, { label: LocalizedText; description: LocalizedText }>

type State = keyof typeof states

/** The date or period that gives a strategy its place in time; none where no source tells when it begins. */
const timeOf = ({ date, period }: Strategy<AnyIds>): string | undefined =>
  [date, period].find((time) => time !== undefined && typeof readOrderedInterval(time)?.start === 'string')

/** The strategies that those asked for, or the holder, take in. */
const askedFor = (
  atlas: Atlas<AnyIds>,
  { holder, strategies }: TraceOptions<AnyIds>,
): readonly Strategy<AnyIds>[] =>
  atlas
    .all('strategy')
    .filter((strategy) =>
      strategies === undefined
        ? holder === undefined || isHeldBy(atlas, strategy.holders, [holder])
        : strategies.includes(strategy.id),
    )

const isOnlyCited = ({ completeness }: Strategy<AnyIds>) => completeness === 'cited'

const inOrderOfTime = (strategies: readonly Strategy<AnyIds>[]): readonly Strategy<AnyIds>[] =>
  strategies
    .flatMap((strategy) => {
      const time = timeOf(strategy)
      return time === undefined ? [] : [{ strategy, time }]
    })
    .sort((a, b) => compareDates(a.time, b.time) || compareTexts(a.strategy.id, b.strategy.id))
    .map(({ strategy }) => strategy)

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

const instrumentsOf = ({ measures }: Statement): readonly string[] =>
  measures.flatMap((measure) => facetValues(measure, 'instrument'))

/** Whether both name instruments and have none in common; one that names none shows no change. */
const useOtherInstruments = (previous: Statement, statement: Statement): boolean => {
  const [before, now] = [instrumentsOf(previous), instrumentsOf(statement)]
  return before.length > 0 && now.length > 0 && !now.some((instrument) => before.includes(instrument))
}

/** What has become of a theme in a strategy since the strategies before of which that can be known. */
const stateAfter = (known: readonly Statement[], statement: Statement): State | undefined => {
  const previous = known.at(-1)
  if (isOpen(statement)) return statement.by === 'document' ? 'elsewhere' : undefined
  if (!isSaid(statement)) return previous && isSaid(previous) ? 'vanishes' : 'absent'
  if (!previous || !known.some(isSaid)) return 'appears'
  if (!isSaid(previous)) return 'returns'
  return useOtherInstruments(previous, statement) ? 'changes' : 'persists'
}

const withState = (cell: Cell | null, state: State | undefined): Cell | null => {
  if (cell === null || state === undefined) return cell
  const { en, ja } = states[state].label
  if (state === 'absent' || state === 'elsewhere') return { ...cell, state }
  return { ...cell, state, text: { en: `${en}: ${cell.text.en}`, ja: `${ja}：${cell.text.ja}` } }
}

const traceRow = (
  strategies: readonly Strategy<AnyIds>[],
  statements: readonly Statements[],
  theme: string,
): readonly (Cell | null)[] => {
  const known: Statement[] = []
  return strategies.map((strategy, index) => {
    const statement = statements[index]?.(theme)
    if (!statement) return null
    const state = stateAfter(known, statement)
    if (!isOpen(statement)) known.push(statement)
    return withState(statementCell(strategy, statement), state)
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
  const candidates = askedFor(atlas, options)
  const isLeftOut = (strategy: Strategy<AnyIds>) => asked === undefined && isOnlyCited(strategy)
  const leftOut = candidates.filter(isLeftOut)
  const seen = candidates.filter((strategy) => !isLeftOut(strategy))
  const strategies = inOrderOfTime(seen)
  const undated = seen.filter((strategy) => timeOf(strategy) === undefined)
  const measures = measuresByStrategy(atlas)
  const lineage = narrower ? facetLineage(atlas, 'theme') : undefined
  const mentions = spokenElsewhere(atlas, strategies, 'theme', lineage)
  const statements = strategies.map((strategy) =>
    statementsOf(strategy, measures.get(strategy.id) ?? [], 'theme', mentions, lineage),
  )
  const named = spokenOf(strategies, measures, 'theme', lineage)
  const rows = [...new Set(themes ?? facetOrder(atlas, 'theme', named))].map((id) =>
    facetItem(atlas, 'theme', id),
  )
  const cells = rows.map(({ id }) => traceRow(strategies, statements, id))
  const used = new Set(cells.flat().map((cell) => cell?.state))
  const legend = Object.entries(states)
    .filter(([id]) => used.has(id))
    .map(([id, entry]): LegendEntry => ({ id, ...entry }))
  return {
    kind: 'trace',
    title,
    rows,
    columns: strategies.map(({ id, name }) => ({ id, label: name, record: { kind: 'strategy', id } })),
    cells,
    legend,
    notes: notesFor(rows, strategies, [
      ...partlySeenNotes(strategies),
      ...leftOutNotes(leftOut),
      ...undatedNamesNotes(undated.map(({ name }) => name)),
    ]),
  }
}

/**
 * One theme through the strategies of a holder, the oldest first: whether it appears, persists, changes, vanishes,
 * returns or is absent, with the ids of the measures as evidence. It changes where the strategy before spoke of it too,
 * the measures of both on it name instruments, and none is common to both; else it persists. A strategy that speaks of
 * it by other parts of its tree, or as a whole, has it as well. A strategy of which only part was read never makes a
 * theme vanish, nor does one whose document speaks of it elsewhere. Strategies known only from other sources are left
 * out unless asked for; a note counts them. One that no source dates has no place in time: it is left out, and a note
 * names it. Throws an {@link AtlasError} for unknown ids.
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
