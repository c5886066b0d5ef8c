import type { Atlas } from '../atlas/create-atlas.js'
import type { AnyIds } from '../model/ids.js'
import type { Citation, ListedTechnology, LocalizedText } from '../model/records.js'
import type { AxisItem, Cell, Comparison, RecordReference } from './comparison.js'
import { notesFor } from './empty-note.js'
import { nameOf } from './party.js'
import { requireKnown } from './select.js'

/** What to compare. */
export interface CompareTechnologiesOptions {
  /** The technologies that make the rows, narrower ones included; the widest that lists name where absent. */
  readonly technologies?: readonly string[]
  /** Strategies and programs whose lists make the columns; all that have a list where absent. */
  readonly lists?: readonly string[]
}

interface TechnologyList {
  readonly column: AxisItem
  readonly owner: RecordReference
  readonly items: readonly ListedTechnology<AnyIds>[]
  readonly citations: readonly Citation<AnyIds>[]
}

const listsOf = (atlas: Atlas<AnyIds>): readonly TechnologyList[] => [
  ...atlas.all('strategy').flatMap((strategy) => {
    const owner = { kind: 'strategy' as const, id: strategy.id }
    const measures = atlas
      .all('measure')
      .filter((measure) => measure.strategy === strategy.id && measure.technologyList)
    return [...(strategy.elements ?? []), ...measures].flatMap(({ id, name, technologyList, citations }) => {
      if (!technologyList) return []
      const label = { en: `${strategy.name.en}: ${name.en}`, ja: `${strategy.name.ja}：${name.ja}` }
      return [{ column: { id, label, record: owner }, owner, items: technologyList, citations }]
    })
  }),
  ...atlas.all('program').flatMap(({ id, name, technologyList, citations }) => {
    const owner = { kind: 'program' as const, id }
    return technologyList
      ? [{ column: { id, label: name, record: owner }, owner, items: technologyList, citations }]
      : []
  }),
]

/** A technology and all that are wider than it, the nearest first. */
const lineage = (atlas: Atlas<AnyIds>, id: string): readonly string[] => {
  const found = new Set([id])
  for (const technology of found)
    for (const wider of atlas.find('technology', technology)?.broader ?? []) found.add(wider)
  return [...found]
}

const listCell = (
  atlas: Atlas<AnyIds>,
  { items, citations, owner }: TechnologyList,
  technology: string,
): Cell | null => {
  const own = items.filter((item) => lineage(atlas, item.technology).includes(technology))
  const [first] = own
  if (!first) return null
  const names = own.map(
    (item): LocalizedText => item.label ?? nameOf(atlas, { kind: 'technology', id: item.technology }),
  )
  const exact = own.some((item) => item.technology === technology)
  return {
    value: own.map((item) => item.technology),
    text: { en: names.map(({ en }) => en).join('; '), ja: names.map(({ ja }) => ja).join('；') },
    ...(exact ? {} : { via: first.technology }),
    citations,
    records: [owner],
  }
}

/** The widest technologies that the items of lists are or lie in. */
const widest = (atlas: Atlas<AnyIds>, lists: readonly TechnologyList[]): readonly string[] => {
  const listed = lists.flatMap(({ items }) => items.flatMap((item) => lineage(atlas, item.technology)))
  return [...new Set(listed)].filter((id) => (atlas.find('technology', id)?.broader ?? []).length === 0)
}

/**
 * Who names which technology: rows are technologies, columns the lists of strategies and programs. A cell holds the ids
 * of the listed technologies that are the row's or narrower, in the wording of the list; `via` names the narrower one
 * where the list has no entry for the row's own. Throws an {@link AtlasError} that lists every unknown id.
 *
 * @example
 * ```ts
 * import { atlas } from 'sti-atlas'
 * import { compareTechnologies } from 'sti-atlas/compare'
 *
 * const { cells } = compareTechnologies(atlas, { technologies: ['quantum'], lists: ['aspire'] })
 * cells[0]?.[0]?.text.ja //=> '量子'
 * ```
 */
export const compareTechnologies = (
  atlas: Atlas<AnyIds>,
  options: CompareTechnologiesOptions = {},
): Comparison => {
  const { technologies, lists: owners } = options
  const isProgram = (id: string) => atlas.find('program', id) !== undefined
  requireKnown(atlas, [
    ['technology', technologies],
    ['strategy', (owners ?? []).filter((id) => !isProgram(id))],
  ])
  const all = listsOf(atlas)
  const lists =
    owners === undefined ? all : owners.flatMap((owner) => all.filter((list) => list.owner.id === owner))
  const rows = (technologies ?? widest(atlas, lists)).map((id): AxisItem => {
    const record = { kind: 'technology' as const, id }
    return { id, label: nameOf(atlas, record), record }
  })
  return {
    kind: 'technologies',
    title: { en: 'Technologies that lists name', ja: '一覧が挙げる技術' },
    rows,
    columns: lists.map(({ column }) => column),
    cells: rows.map(({ id }) => lists.map((list) => listCell(atlas, list, id))),
    legend: [],
    notes: notesFor(rows, lists),
  }
}
