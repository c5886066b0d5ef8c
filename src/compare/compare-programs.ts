import type { Atlas } from '../atlas/create-atlas.js'
import type { AnyIds } from '../model/ids.js'
import type { Kind } from '../model/kinds.js'
import type { CooperationMode, LocalizedText, Program, ProgramKind } from '../model/records.js'
import { cooperationModeIds, cooperationModeTerms, programKindIds, programKindTerms } from '../model/terms.js'
import { amountNotes } from './amount-notes.js'
import type { AxisItem, Cell, Comparison, RecordReference } from './comparison.js'
import { contradictionsAbout } from './contradictions.js'
import { type DateText, dateTexts } from './date-texts.js'
import { dateOf, datesDuring, spanReader } from './dated-records.js'
import { distinctCitations } from './distinct-citations.js'
import { notesFor } from './empty-note.js'
import { joinTexts } from './join-texts.js'
import { moneyScale, moneyScales } from './money-scale.js'
import { moneyText } from './money-text.js'
import { namesCell } from './names-cell.js'
import { narrowerThan } from './narrower-than.js'
import { countsFor, nameOf, partyReference, placesFor } from './party.js'
import { reachThrough } from './reach-through.js'
import { requireKnown, selectRecords } from './select.js'
import { undatedNotes } from './undated-note.js'

/** A property of programs that makes a column. */
export type ProgramProperty =
  | 'kind'
  | 'holders'
  | 'funders'
  | 'operators'
  | 'partners'
  | 'fields'
  | 'themes'
  | 'modes'
  | 'period'
  | 'budget'
  | 'support'
  | 'eligibility'

/** What to compare. */
export interface CompareProgramsOptions {
  /** The programs that make the rows; all where absent. */
  readonly programs?: readonly string[] | undefined
  /** The properties that make the columns; all that some program has where absent. */
  readonly properties?: readonly ProgramProperty[] | undefined
  /** Only programs of these kinds. */
  readonly kinds?: readonly ProgramKind[] | undefined
  /** Only programs of one of these places or organizations; those of a place's organizations count. */
  readonly holders?: readonly string[] | undefined
  /** Only programs that one of these organizations pays for or runs; the column of funders then tells which. */
  readonly funders?: readonly string[] | undefined
  /**
   * Only programs of others directed at one of these places, or at a bloc or region that it belongs to at the time of
   * the program.
   */
  readonly partners?: readonly string[] | undefined
  /** Only programs in one of these fields or a narrower one. */
  readonly technologies?: readonly string[] | undefined
  /** Only programs with one of these themes. */
  readonly themes?: readonly string[] | undefined
  /** Only programs that cooperate in one of these modes. */
  readonly modes?: readonly CooperationMode[] | undefined
  /** Only programs whose period or date overlaps this date or interval (EDTF). */
  readonly during?: string | undefined
}

interface Column {
  readonly id: string
  readonly label: LocalizedText
  readonly cell: (atlas: Atlas<AnyIds>, program: Program<AnyIds>, dateText: DateText) => Cell | null
}

const records = (kind: Kind, ids: readonly string[] | undefined): RecordReference[] =>
  (ids ?? []).map((id) => ({ kind, id }))

const textsCell = (texts: readonly LocalizedText[], citations: Cell['citations']): Cell | null =>
  texts.length === 0
    ? null
    : {
        value: texts.map(({ en }) => en),
        text: { en: texts.map(({ en }) => en).join(' '), ja: texts.map(({ ja }) => ja).join('') },
        citations,
      }

const dateCell = (program: Program<AnyIds>, dateText: DateText): Cell | null => {
  const value = dateOf(program)
  return value === undefined ? null : { value, text: dateText(value), citations: program.citations }
}

const columnOf: Readonly<Record<ProgramProperty, Omit<Column, 'id'>>> = {
  kind: {
    label: { en: 'Kind', ja: '種類' },
    cell: (_atlas, { kind, citations }) => ({ value: kind, text: programKindTerms[kind], citations }),
  },
  holders: {
    label: { en: 'Holder', ja: '主体' },
    cell: (atlas, { holders = [], citations }) => namesCell(atlas, holders.map(partyReference), citations),
  },
  funders: {
    label: { en: 'Funder', ja: '資金提供者' },
    cell: (atlas, { funders, citations }) => namesCell(atlas, records('organization', funders), citations),
  },
  operators: {
    label: { en: 'Operator', ja: '実施機関' },
    cell: (atlas, { operators, citations }) =>
      namesCell(atlas, records('organization', operators), citations),
  },
  partners: {
    label: { en: 'Partners', ja: '相手国・地域' },
    cell: (atlas, { partners, partnersOpen, citations }) =>
      namesCell(atlas, records('place', partners), citations, partnersOpen),
  },
  fields: {
    label: { en: 'Fields', ja: '分野' },
    cell: (atlas, { technologies, citations }) =>
      namesCell(atlas, records('technology', technologies), citations),
  },
  themes: {
    label: { en: 'Themes', ja: 'テーマ' },
    cell: (atlas, { themes, citations }) => namesCell(atlas, records('theme', themes), citations),
  },
  modes: {
    label: { en: 'Modes', ja: '協力形態' },
    cell: (_atlas, { modes = [], citations }) =>
      modes.length === 0
        ? null
        : { value: modes, text: joinTexts(modes.map((mode) => cooperationModeTerms[mode])), citations },
  },
  period: {
    label: { en: 'Period', ja: '期間' },
    cell: (_atlas, program, dateText) => dateCell(program, dateText),
  },
  budget: {
    label: { en: 'Budget', ja: '予算' },
    cell: (_atlas, { budget, citations }) =>
      budget ? { value: budget.amount, text: moneyText(budget), citations } : null,
  },
  support: {
    label: { en: 'Support', ja: '支援内容' },
    cell: (_atlas, { support = [], citations }) =>
      textsCell(
        support.map(({ text }) => text),
        distinctCitations(support.flatMap((fact) => fact.citations ?? citations)),
      ),
  },
  eligibility: {
    label: { en: 'Eligibility', ja: '対象要件' },
    cell: (_atlas, { eligibility = [], citations }) => textsCell(eligibility, citations),
  },
}

/** Who pays, and those of the operators asked for who run it, said as such. */
const funderOrOperatorColumn = (asked: readonly string[]): Column => ({
  id: 'funders',
  label: { en: 'Funder or operator', ja: '資金提供者・実施機関' },
  cell: (atlas, { funders = [], operators = [], citations }) => {
    const running = operators.filter((id) => asked.includes(id) && !funders.includes(id))
    const cell = namesCell(atlas, records('organization', [...funders, ...running]), citations)
    const text = joinTexts([
      ...records('organization', funders).map((record) => nameOf(atlas, record)),
      ...records('organization', running).map((record) => {
        const { en, ja } = nameOf(atlas, record)
        return { en: `${en} (operator)`, ja: `${ja}（実施機関）` }
      }),
    ])
    return cell && { ...cell, text }
  },
})

/** The columns of a property: of budgets one for each currency and what they are counted per, as they are no one scale. */
const columnsOf = (
  property: ProgramProperty,
  programs: readonly Program<AnyIds>[],
  funders: readonly string[] | undefined,
): readonly Column[] => {
  if (property === 'funders' && funders) return [funderOrOperatorColumn(funders)]
  const { label, cell } = columnOf[property]
  if (property !== 'budget') return [{ id: property, label, cell }]
  const scales = moneyScales(programs.flatMap(({ budget }) => budget ?? []))
  if (scales.length === 0) return [{ id: property, label, cell }]
  return scales.map(({ id, label: scale }) => ({
    id: `budget-${id}`,
    label: { en: `${label.en} (${scale.en})`, ja: `${label.ja}（${scale.ja}）` },
    cell: (atlas, program, dateText) =>
      program.budget && moneyScale(program.budget) === id ? cell(atlas, program, dateText) : null,
  }))
}

const isProperty = (name: string): name is ProgramProperty => Object.hasOwn(columnOf, name)

const propertiesIn = (columns: Readonly<Record<string, unknown>>): readonly ProgramProperty[] =>
  Object.keys(columns).filter(isProperty)

/** Every property by which programs can be compared, in order. */
export const programProperties: readonly ProgramProperty[] = /* @__PURE__ */ propertiesIn(columnOf)

type Test = (program: Program<AnyIds>) => boolean

/** Tests that a program must pass, those that do not narrow left out. */
const testsFor = (atlas: Atlas<AnyIds>, options: CompareProgramsOptions): readonly Test[] => {
  const { kinds, holders, funders, partners, technologies, themes, modes } = options
  const oneOf = (
    wanted: readonly string[] | undefined,
    valuesOf: (program: Program<AnyIds>) => readonly string[] | undefined,
  ): readonly Test[] => {
    if (wanted === undefined) return []
    const set = new Set(wanted)
    return [(program) => (valuesOf(program) ?? []).some((value) => set.has(value))]
  }
  const reach = reachThrough(atlas, partners ?? [])
  const toward = new Set(partners)
  const isDirectedAt = (program: Program<AnyIds>): boolean => {
    const { holders: own = [], partners: named = [] } = program
    const home = new Set(own.flatMap((party) => placesFor(atlas, party)))
    const reached = reach({ toward: named }, dateOf(program)).keys()
    return [...named.filter((place) => toward.has(place)), ...reached].some((place) => !home.has(place))
  }
  const fields = technologies && narrowerThan(atlas, technologies)
  return [
    ...oneOf(kinds, ({ kind }) => [kind]),
    ...oneOf(holders, (program) => (program.holders ?? []).flatMap((party) => countsFor(atlas, party))),
    ...oneOf(funders, (program) => [...(program.funders ?? []), ...(program.operators ?? [])]),
    ...(partners ? [isDirectedAt] : []),
    ...oneOf(fields, (program) => program.technologies),
    ...oneOf(themes, (program) => program.themes),
    ...oneOf(modes, (program) => program.modes),
  ]
}

/** What to know of budgets, where they are shown. */
const budgetNotes = (
  programs: readonly Program<AnyIds>[],
  properties: readonly ProgramProperty[] | undefined,
): readonly LocalizedText[] =>
  properties && !properties.includes('budget')
    ? []
    : amountNotes(
        programs.flatMap(({ name, budget, remarks, citations }) => {
          if (!budget) return []
          const contradictions = contradictionsAbout(remarks, (field) => field.split('/')[1] === 'budget')
          return [{ name, amounts: [{ money: budget, citations }], contradictions }]
        }),
      )

/**
 * Programs by their properties: rows are programs, in the order in which they are asked for, else in that of the atlas;
 * columns are holder, funder, partners, fields, period, budget and so on, of budgets one for each currency and what they
 * are counted per (`budget-JPY-per-person-year`). A budget is the figure in full units of its own currency, never
 * converted; notes name the programs with the same sum, and the remarks by which figures contradict. Throws an
 * {@link AtlasError} that lists every unknown id, and a `RangeError` for a `during` that is no date.
 *
 * @example
 * ```ts
 * import { atlas } from 'sti-atlas'
 * import { comparePrograms } from 'sti-atlas/compare'
 *
 * const { columns, cells } = comparePrograms(atlas, { programs: ['horizon-europe'], properties: ['budget', 'period'] })
 * columns.map(({ id }) => id) //=> ['budget-EUR', 'period']
 * cells[0]?.map((cell) => cell?.text.en) //=> ['about EUR 95,500,000,000 (2021–2027)', '2021–2027']
 * ```
 */
export const comparePrograms = (atlas: Atlas<AnyIds>, options: CompareProgramsOptions = {}): Comparison => {
  const {
    programs: ids,
    properties,
    kinds,
    holders,
    funders,
    partners,
    technologies,
    themes,
    modes,
    during,
  } = options
  requireKnown(
    atlas,
    [
      ['program', ids],
      [['place', 'organization'], holders],
      ['organization', funders],
      ['place', partners],
      ['technology', technologies],
      ['theme', themes],
    ],
    [
      ['property', properties, programProperties],
      ['kind of program', kinds, programKindIds],
      ['mode', modes, cooperationModeIds],
    ],
  )
  const tests = testsFor(atlas, options)
  const meeting = selectRecords(atlas, 'program', ids).filter((program) =>
    tests.every((test) => test(program)),
  )
  const isDuring = datesDuring(during)
  const programs = meeting.filter((program) => isDuring(dateOf(program)))
  const spanOf = spanReader()
  const undated =
    during === undefined ? 0 : meeting.filter((program) => spanOf(dateOf(program) ?? '') === undefined).length
  const rows = programs.map(
    ({ id, name }): AxisItem => ({ id, label: name, record: { kind: 'program', id } }),
  )
  const dateText = dateTexts()
  const shown = [...new Set(properties ?? programProperties)]
    .flatMap((property) => columnsOf(property, programs, funders))
    .map(({ id, label, cell }) => ({
      id,
      label,
      cells: programs.map((program) => cell(atlas, program, dateText)),
    }))
    .filter(({ cells }) => properties !== undefined || cells.some((cell) => cell !== null))
  return {
    kind: 'programs',
    title: { en: 'Programs', ja: '事業' },
    rows,
    columns: shown.map(({ id, label }) => ({ id, label })),
    cells: programs.map((_program, row) => shown.map(({ cells }) => cells[row] ?? null)),
    legend: [],
    notes: notesFor(rows, shown, [...undatedNotes(undated), ...budgetNotes(programs, properties)]),
  }
}
