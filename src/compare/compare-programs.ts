import type { Atlas } from '../atlas/create-atlas.js'
import type { AnyIds, CuratedIds, Ids } from '../model/ids.js'
import type { CooperationMode, LocalizedText, Program, ProgramKind } from '../model/records.js'
import { cooperationModeIds, programKindIds } from '../model/terms.js'
import { amountNotes } from './amounts/amount-notes.js'
import { contradictionsAbout } from './amounts/contradictions.js'
import type { AxisItem, Comparison } from './comparison.js'
import { dateTexts } from './dates/date-texts.js'
import { dateOf, timeReader } from './dates/dated-records.js'
import { datesDuring } from './dates/spans.js'
import { undatedNotes } from './dates/undated-note.js'
import { columnsOf, type ProgramProperty, programProperties } from './programs/program-columns.js'
import { programTests } from './programs/program-tests.js'
import { requireKnown } from './records/require-known.js'
import { selectRecords } from './records/select-records.js'
import { notesFor } from './text/notes-for.js'

/** What to compare. */
export interface CompareProgramsOptions<I extends Ids = CuratedIds> {
  /** The programs that make the rows; all where absent. */
  readonly programs?: readonly I['program'][] | undefined
  /** The properties that make the columns; all that some program has where absent. */
  readonly properties?: readonly ProgramProperty[] | undefined
  /** Only programs of these kinds. */
  readonly kinds?: readonly ProgramKind[] | undefined
  /** Only programs of one of these places or organizations; those of a place's organizations count. */
  readonly holders?: readonly (I['place'] | I['organization'])[] | undefined
  /** Only programs that one of these organizations pays for or runs; the column of funders then tells which. */
  readonly funders?: readonly I['organization'][] | undefined
  /**
   * Only programs of others directed at one of these places, or at a bloc or region that it belongs to at the time of
   * the program.
   */
  readonly partners?: readonly I['place'][] | undefined
  /** Only programs in one of these fields or a narrower one. */
  readonly technologies?: readonly I['technology'][] | undefined
  /** Only programs with one of these themes. */
  readonly themes?: readonly I['theme'][] | undefined
  /** Only programs that cooperate in one of these modes. */
  readonly modes?: readonly CooperationMode[] | undefined
  /** Only programs whose period or date overlaps this date or interval (EDTF). */
  readonly during?: string | undefined
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

const requireAsked = (atlas: Atlas<AnyIds>, options: CompareProgramsOptions<AnyIds>) =>
  requireKnown(
    atlas,
    [
      ['program', options.programs],
      [['place', 'organization'], options.holders],
      ['organization', options.funders],
      ['place', options.partners],
      ['technology', options.technologies],
      ['theme', options.themes],
    ],
    [
      ['property', options.properties, programProperties],
      ['kind of program', options.kinds, programKindIds],
      ['mode', options.modes, cooperationModeIds],
    ],
  )

/**
 * Programs by their properties: rows are programs, in the order in which they are asked for, else in that of the atlas;
 * columns are holder, funder, partners, fields, when it was announced, when it runs, budget and so on, of budgets one
 * for each currency and what they are counted per (`budget-JPY-per-person-year`). A budget is the figure in full units
 * of its own currency, never converted; notes name the programs with the same sum, and the remarks by which figures
 * contradict. Throws an {@link AtlasError} that lists every unknown id, and a `RangeError` for a `during` that is no
 * date.
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
export const comparePrograms = <I extends Ids>(
  atlas: Atlas<I>,
  options: CompareProgramsOptions<I> = {},
): Comparison => {
  requireAsked(atlas, options)
  const { programs: ids, properties, funders, during } = options
  const tests = programTests(atlas, options)
  const meeting = selectRecords(atlas, 'program', ids).filter((program) =>
    tests.every((test) => test(program)),
  )
  const isDuring = datesDuring(during)
  const programs = meeting.filter((program) => isDuring(dateOf(program)))
  const timeOf = timeReader()
  const undated = during === undefined ? [] : meeting.filter((program) => timeOf(program) === undefined)
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
    notes: notesFor(rows, shown, [
      ...undatedNotes(undated.map(({ name }) => name)),
      ...budgetNotes(programs, properties),
    ]),
  }
}
