import type { Atlas } from '../atlas/create-atlas.js'
import type { AnyIds } from '../model/ids.js'
import type { Kind } from '../model/kinds.js'
import type { LocalizedText, Program } from '../model/records.js'
import { vocabularies } from '../model/vocabularies.js'
import { formatDate } from '../time/format-date.js'
import type { AxisItem, Cell, Comparison, RecordReference } from './comparison.js'
import { notesFor } from './empty-note.js'
import { moneyText } from './money-text.js'
import { namesCell } from './names-cell.js'
import { partyReference } from './party.js'
import { requireKnown, requireTerms, selectRecords } from './select.js'

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
  readonly programs?: readonly string[]
  /** The properties that make the columns; all that some program has where absent. */
  readonly properties?: readonly ProgramProperty[]
  /** Only programs of one of these places or organizations. */
  readonly holders?: readonly string[]
  /** Only programs that one of these organizations pays for or runs. */
  readonly funders?: readonly string[]
  /** Only programs directed at one of these places. */
  readonly partners?: readonly string[]
}

type Column = (atlas: Atlas<AnyIds>, program: Program<AnyIds>) => Cell | null

const records = (kind: Kind, ids: readonly string[] | undefined): RecordReference[] =>
  (ids ?? []).map((id) => ({ kind, id }))

const textsCell = ({ citations }: Program<AnyIds>, texts: readonly LocalizedText[]): Cell | null =>
  texts.length === 0
    ? null
    : {
        value: texts.map(({ en }) => en),
        text: { en: texts.map(({ en }) => en).join(' '), ja: texts.map(({ ja }) => ja).join('') },
        citations,
      }

const dateCell = ({ citations, period, date }: Program<AnyIds>): Cell | null => {
  const when = period ?? date
  return when === undefined
    ? null
    : { value: when, text: { en: formatDate(when, 'en'), ja: formatDate(when, 'ja') }, citations }
}

const columns: Readonly<Record<ProgramProperty, { label: LocalizedText; cell: Column }>> = {
  kind: {
    label: { en: 'Kind', ja: '種別' },
    cell: (_atlas, { kind, citations }) => {
      const { en, ja } = vocabularies.ProgramKind[kind]
      return { value: kind, text: { en, ja }, citations }
    },
  },
  holders: {
    label: { en: 'Holder', ja: '実施主体' },
    cell: (atlas, { holders = [], citations }) => namesCell(atlas, holders.map(partyReference), citations),
  },
  funders: {
    label: { en: 'Funder', ja: '資金提供' },
    cell: (atlas, { funders, citations }) => namesCell(atlas, records('organization', funders), citations),
  },
  operators: {
    label: { en: 'Operator', ja: '運営' },
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
    label: { en: 'Modes', ja: '協力の形' },
    cell: (_atlas, { modes = [], citations }) => {
      if (modes.length === 0) return null
      const terms = modes.map((mode) => vocabularies.CooperationMode[mode])
      const text = { en: terms.map(({ en }) => en).join('; '), ja: terms.map(({ ja }) => ja).join('；') }
      return { value: modes, text, citations }
    },
  },
  period: { label: { en: 'Period', ja: '期間' }, cell: (_atlas, program) => dateCell(program) },
  budget: {
    label: { en: 'Budget', ja: '予算' },
    cell: (_atlas, { budget, citations }) =>
      budget ? { value: budget.amount, text: moneyText(budget), citations } : null,
  },
  support: {
    label: { en: 'Support', ja: '支援内容' },
    cell: (_atlas, program) =>
      textsCell(
        program,
        (program.support ?? []).map(({ text }) => text),
      ),
  },
  eligibility: {
    label: { en: 'Eligibility', ja: '要件' },
    cell: (_atlas, program) => textsCell(program, program.eligibility ?? []),
  },
}

const isProperty = (name: string): name is ProgramProperty => Object.hasOwn(columns, name)

/** Every property by which programs can be compared, in order. */
export const programProperties: readonly ProgramProperty[] = Object.keys(columns).filter(isProperty)

const meets = (program: Program<AnyIds>, { holders, funders, partners }: CompareProgramsOptions) =>
  (holders === undefined ||
    (program.holders ?? []).some((party) => holders.includes(partyReference(party).id))) &&
  (funders === undefined ||
    [...(program.funders ?? []), ...(program.operators ?? [])].some((id) => funders.includes(id))) &&
  (partners === undefined || (program.partners ?? []).some((id) => partners.includes(id)))

/**
 * Programs by their properties: rows are programs, columns are holder, funder, partners, fields, period, budget and so
 * on. A budget is the figure in full units of its own currency, never converted. Throws an {@link AtlasError} that
 * lists every unknown id.
 *
 * @example
 * ```ts
 * import { atlas } from 'sti-atlas'
 * import { comparePrograms } from 'sti-atlas/compare'
 *
 * const { cells } = comparePrograms(atlas, { programs: ['horizon-europe'], properties: ['budget', 'period'] })
 * cells[0]?.map((cell) => cell?.text.en) //=> ['EUR 95,500,000,000 (2021–2027)', '2021–2027']
 * ```
 */
export const comparePrograms = (atlas: Atlas<AnyIds>, options: CompareProgramsOptions = {}): Comparison => {
  const { programs: ids, properties, holders = [], funders, partners } = options
  requireKnown(atlas, [
    ['program', ids],
    ['place', [...holders.filter((id) => !atlas.find('organization', id)), ...(partners ?? [])]],
    ['organization', funders],
  ])
  requireTerms('property', properties, programProperties)
  const programs = selectRecords(atlas, 'program', ids).filter((program) => meets(program, options))
  const rows = programs.map(
    ({ id, name }): AxisItem => ({ id, label: name, record: { kind: 'program', id } }),
  )
  const filled = (properties ?? programProperties).map((property) => ({
    property,
    cells: programs.map((program) => columns[property].cell(atlas, program)),
  }))
  const shown = filled.filter(({ cells }) => properties !== undefined || cells.some((cell) => cell !== null))
  return {
    kind: 'programs',
    title: { en: 'Programs', ja: '事業' },
    rows,
    columns: shown.map(({ property }) => ({ id: property, label: columns[property].label })),
    cells: programs.map((_program, row) => shown.map(({ cells }) => cells[row] ?? null)),
    legend: [],
    notes: notesFor(rows, shown),
  }
}
