import type { Atlas } from '../../atlas/create-atlas.js'
import type { AnyIds } from '../../model/ids.js'
import type { LocalizedText, Program } from '../../model/records.js'
import { cooperationModeTerms, programKindTerms } from '../../model/terms.js'
import { moneyScale, moneyScales } from '../amounts/money-scale.js'
import { moneyText } from '../amounts/money-text.js'
import type { Cell } from '../comparison.js'
import type { DateText } from '../dates/date-texts.js'
import { distinctCitations } from '../records/distinct-citations.js'
import { nameOf } from '../records/name-of.js'
import { partyReference } from '../records/party.js'
import { recordReferences } from '../records/record-references.js'
import { joinTexts } from '../text/join-texts.js'
import { namesCell } from '../text/names-cell.js'

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
  | 'date'
  | 'period'
  | 'budget'
  | 'support'
  | 'eligibility'

/** A column of programs. */
interface Column {
  readonly id: string
  readonly label: LocalizedText
  readonly cell: (atlas: Atlas<AnyIds>, program: Program<AnyIds>, dateText: DateText) => Cell | null
}

const textsCell = (texts: readonly LocalizedText[], citations: Cell['citations']): Cell | null =>
  texts.length === 0
    ? null
    : {
        value: texts.map(({ en }) => en),
        text: { en: texts.map(({ en }) => en).join(' '), ja: texts.map(({ ja }) => ja).join('') },
        citations,
      }

const dateCell = (
  value: string | undefined,
  dateText: DateText,
  citations: Cell['citations'],
): Cell | null => (value === undefined ? null : { value, text: dateText(value), citations })

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
    cell: (atlas, { funders, citations }) =>
      namesCell(atlas, recordReferences('organization', funders), citations),
  },
  operators: {
    label: { en: 'Operator', ja: '実施機関' },
    cell: (atlas, { operators, citations }) =>
      namesCell(atlas, recordReferences('organization', operators), citations),
  },
  partners: {
    label: { en: 'Partners', ja: '相手国・地域' },
    cell: (atlas, { partners, partnersOpen, citations }) =>
      namesCell(atlas, recordReferences('place', partners), citations, { open: partnersOpen }),
  },
  fields: {
    label: { en: 'Fields', ja: '分野' },
    cell: (atlas, { technologies, citations }) =>
      namesCell(atlas, recordReferences('technology', technologies), citations),
  },
  themes: {
    label: { en: 'Themes', ja: 'テーマ' },
    cell: (atlas, { themes, citations }) => namesCell(atlas, recordReferences('theme', themes), citations),
  },
  modes: {
    label: { en: 'Modes', ja: '協力形態' },
    cell: (_atlas, { modes = [], citations }) =>
      modes.length === 0
        ? null
        : { value: modes, text: joinTexts(modes.map((mode) => cooperationModeTerms[mode])), citations },
  },
  date: {
    label: { en: 'Announced or set up', ja: '発表・設立日' },
    cell: (_atlas, { date, citations }, dateText) => dateCell(date, dateText, citations),
  },
  period: {
    label: { en: 'Period', ja: '期間' },
    cell: (_atlas, { period, citations }, dateText) => dateCell(period, dateText, citations),
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
    const cell = namesCell(atlas, recordReferences('organization', [...funders, ...running]), citations)
    const text = joinTexts([
      ...recordReferences('organization', funders).map((record) => nameOf(atlas, record)),
      ...recordReferences('organization', running).map((record) => {
        const { en, ja } = nameOf(atlas, record)
        return { en: `${en} (operator)`, ja: `${ja}（実施機関）` }
      }),
    ])
    return cell && { ...cell, text }
  },
})

/** The columns of a property: of budgets one for each currency and what they are counted per, as they are no one scale. */
export const columnsOf = (
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
