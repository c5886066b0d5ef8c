import type { Atlas } from '../atlas/create-atlas.js'
import type { AnyIds } from '../model/ids.js'
import type { LocalizedText, Measure, Strategy } from '../model/records.js'
import { compareDates } from '../time/compare-dates.js'
import { measuresByStrategy, strategyCell } from './compare-strategies.js'
import type { Cell, Comparison, LegendEntry } from './comparison.js'
import { notesFor } from './empty-note.js'
import { facetItem, facetsOf } from './facet.js'
import { partyReference } from './party.js'
import { requireKnown } from './select.js'
import { weightedJaccard } from './similarity.js'

/** What to trace. */
export interface TraceOptions {
  /** The place or organization whose strategies are followed; strategies of a place's organizations count. */
  readonly holder?: string
  /** The strategies to follow instead, in any order. */
  readonly strategies?: readonly string[]
}

/** What to trace, and which themes. */
export interface TraceAllOptions extends TraceOptions {
  /** The themes that make the rows; all that the strategies have where absent. */
  readonly themes?: readonly string[]
}

const states = {
  appears: {
    label: { en: 'appears', ja: '登場' },
    description: { en: 'The first strategy that speaks of the theme.', ja: 'そのテーマを初めて扱う戦略。' },
  },
  persists: {
    label: { en: 'persists', ja: '継続' },
    description: {
      en: 'The strategy before spoke of it too, and most instruments, technologies and partners stay.',
      ja: '前の戦略も扱い、手段・技術・相手の多くが同じ。',
    },
  },
  changes: {
    label: { en: 'changes', ja: '変化' },
    description: {
      en: 'The strategy before spoke of it too, but fewer than half of the instruments, technologies and partners stay.',
      ja: '前の戦略も扱うが、手段・技術・相手の半分以上が異なる。',
    },
  },
  vanishes: {
    label: { en: 'vanishes', ja: '消失' },
    description: {
      en: 'The strategy before spoke of it; this one, read whole, has no measure on it.',
      ja: '前の戦略は扱うが、全文を読んだこの戦略に施策がない。',
    },
  },
  returns: {
    label: { en: 'returns', ja: '再登場' },
    description: {
      en: 'An earlier strategy spoke of it, the one before did not.',
      ja: '以前の戦略は扱い、直前の戦略は扱わない。',
    },
  },
} as const satisfies Record<string, { label: LocalizedText; description: LocalizedText }>

type State = keyof typeof states

const isOf = (atlas: Atlas<AnyIds>, strategy: Strategy<AnyIds>, holder: string) =>
  strategy.holders.some((party) => {
    const { kind, id } = partyReference(party)
    return id === holder || (kind === 'organization' && atlas.find('organization', id)?.place === holder)
  })

const startOf = ({ date, period }: Strategy<AnyIds>) => date ?? period ?? '../0001'

/** The strategies to follow, the oldest first: those asked for, or those of the holder that were themselves read. */
const traced = (atlas: Atlas<AnyIds>, { holder, strategies }: TraceOptions): readonly Strategy<AnyIds>[] =>
  atlas
    .all('strategy')
    .filter((strategy) =>
      strategies === undefined
        ? strategy.completeness !== 'cited' && (holder === undefined || isOf(atlas, strategy, holder))
        : strategies.includes(strategy.id),
    )
    .sort((a, b) => compareDates(startOf(a), startOf(b)) || (a.id < b.id ? -1 : 1))

/** What the measures work by and with, each equally weighted: what tells a change from persistence. */
const substance = (measures: readonly Measure<AnyIds>[]) =>
  new Map(
    measures
      .flatMap(({ instrument, technologies = [], partners = [] }) => [
        ...(instrument ? [`instrument/${instrument}`] : []),
        ...technologies.map((id) => `technology/${id}`),
        ...partners.map((id) => `place/${id}`),
      ])
      .map((key) => [key, 1]),
  )

const isPresent = (cell: Cell | null | undefined): boolean =>
  Array.isArray(cell?.value) && cell.value.length > 0

const withState = (cell: Cell, state: State): Cell => {
  const { label } = states[state]
  return {
    ...cell,
    state,
    text: { en: `${label.en}: ${cell.text.en}`, ja: `${label.ja}：${cell.text.ja}` },
  }
}

const traceRow = (
  strategies: readonly Strategy<AnyIds>[],
  measures: ReadonlyMap<string, readonly Measure<AnyIds>[]>,
  theme: string,
): readonly (Cell | null)[] => {
  const own = strategies.map(({ id }) =>
    (measures.get(id) ?? []).filter(({ themes }) => themes?.includes(theme)),
  )
  const cells = strategies.map((strategy, index) => strategyCell(strategy, own[index] ?? [], 'theme', theme))
  return cells.map((cell, index) => {
    const before = cells.slice(0, index)
    const previous = before.at(-1)
    if (cell === null) return null
    if (!isPresent(cell)) return isPresent(previous) ? withState(cell, 'vanishes') : cell
    if (!before.some(isPresent)) return withState(cell, 'appears')
    if (!isPresent(previous)) return withState(cell, 'returns')
    const alike = weightedJaccard(substance(own[index - 1] ?? []), substance(own[index] ?? [])) ?? 1
    return withState(cell, alike >= 0.5 ? 'persists' : 'changes')
  })
}

const excerptNotes = (strategies: readonly Strategy<AnyIds>[]): readonly LocalizedText[] =>
  strategies
    .filter(({ completeness }) => completeness !== 'whole')
    .map(({ name }) => ({
      en: `Only part of "${name.en}" was read: a blank cell means "not in the excerpt".`,
      ja: `「${name.ja}」は一部のみを読んだ。空欄は「抜粋にない」を意味する。`,
    }))

const trace = (
  atlas: Atlas<AnyIds>,
  themes: readonly string[] | undefined,
  options: TraceOptions,
  title: LocalizedText,
): Comparison => {
  const { holder, strategies: asked } = options
  const isOrganization = holder !== undefined && atlas.find('organization', holder) !== undefined
  requireKnown(atlas, [
    ['theme', themes],
    ['strategy', asked],
    ['place', holder === undefined || isOrganization ? [] : [holder]],
  ])
  const strategies = traced(atlas, options)
  const measures = measuresByStrategy(atlas)
  const named = strategies.flatMap(({ id }) => measures.get(id) ?? [])
  const rows = (themes ?? facetsOf(atlas, 'theme', named)).map((id) => facetItem(atlas, 'theme', id))
  const cells = rows.map(({ id }) => traceRow(strategies, measures, id))
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
    notes: notesFor(rows, strategies, excerptNotes(strategies)),
  }
}

/**
 * One theme through the strategies of a holder, the oldest first: whether it appears, persists, changes, vanishes or
 * returns, with the ids of the measures as evidence. It changes where fewer than half (Jaccard index) of the
 * instruments, technologies and partners of its measures stay. A strategy of which only part was read never makes a
 * theme vanish. Strategies known only from other sources are left out unless asked for. Throws an {@link AtlasError}
 * for unknown ids.
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
export const traceTheme = (atlas: Atlas<AnyIds>, theme: string, options: TraceOptions = {}): Comparison => {
  const name = atlas.find('theme', theme)?.name ?? { en: theme, ja: theme }
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
export const traceAll = (atlas: Atlas<AnyIds>, options: TraceAllOptions = {}): Comparison =>
  trace(atlas, options.themes, options, { en: 'Themes over time', ja: 'テーマの変遷' })
