import { GROUP_AFTER_POINT } from '../../numerals/written-digits.js'
import { isBlank } from '../is-blank.js'
import { headerName } from './header-name.js'
import { MAX_DEPTH } from './limits.js'
import {
  csvHeaderConflict,
  csvHeaderDuplicate,
  csvHeaderUnknown,
  type Finding,
  tooDeep,
  unsafeKey,
} from './problems.js'
import { UNSAFE_KEYS } from './unsafe-keys.js'

/**
 * What the text of a cell stands for. Where numbers are written by people, a point may stand between thousands; then
 * text in which it may is left to who reads written numbers.
 */
export type CellType =
  | 'string'
  | 'number'
  | 'number-not-in-thousands'
  | 'number-without-point'
  | 'boolean'
  | 'list'

/** The place of a field in a record. */
export type FieldPath = readonly (string | number)[]

/** A column as a part of the record: a cell, an object of parts by name, or a list of parts in order. */
export type Part =
  | { readonly sort: 'cell'; readonly column: number; readonly type: CellType }
  | ({ readonly sort: 'object' } & Parts<string>)
  | ({ readonly sort: 'list' } & Parts<number>)

/** Parts one after another, and by the step that leads to each. */
interface Parts<Step> {
  readonly parts: [step: Step, part: Part][]
  readonly byStep: Map<string | number, Part>
}

/** How the columns of a table make a record. */
export interface Columns {
  readonly record: Part & { readonly sort: 'object' }
  /** The header, a name for each column. */
  readonly names: readonly string[]
  readonly listSeparator: string
}

/** What is wrong with a header: the number of the column, from 0, and why it is not read. */
export interface ColumnFinding {
  readonly column: number
  readonly finding: Finding
}

/** What a caller says about columns. */
export interface ColumnOptions {
  /** The place in a record of a column; `header` are the names of all. */
  readonly pathOf: (name: string, header: ReadonlySet<string>) => FieldPath
  readonly headers: Readonly<Record<string, string>>
  readonly labels: (name: string) => string | undefined
  readonly types: (path: FieldPath) => CellType | undefined
  /** The names that come near a path that leads to no field; undefined where it leads to one. */
  readonly meant: (path: FieldPath) => readonly string[] | undefined
  readonly listSeparator: string
}

const INDEX = /^(?:0|[1-9]\d{0,5})$/

/** `facts.0.text.en` as a path; a name with an empty part, such as `No.`, is one field. */
export function pathOfHeader(header: string): FieldPath {
  const steps = header.split('.').map((step) => step.trim())
  if (steps.includes('')) return [header]
  return steps.map((step, at) => (at > 0 && INDEX.test(step) ? Number(step) : step))
}

/** Puts a part into its place; false where the place is taken or cannot have parts. */
function place(record: Part, path: FieldPath, cell: Part): boolean {
  const [step, ...rest] = path
  if (step === undefined || record.sort === 'cell') return false
  const existing = record.byStep.get(step)
  if (existing) return rest.length > 0 && place(existing, rest, cell)
  if (typeof step === 'number' ? record.sort !== 'list' : record.sort !== 'object') return false
  const [next] = rest
  const part: Part =
    next === undefined
      ? cell
      : { sort: typeof next === 'number' ? 'list' : 'object', parts: [], byStep: new Map() }
  if (record.sort === 'object') record.parts.push([String(step), part])
  else record.parts.push([Number(step), part])
  record.byStep.set(step, part)
  return next === undefined || place(part, rest, cell)
}

/** Puts the items of all lists into their order. */
function sortLists(part: Part): void {
  if (part.sort === 'cell') return
  if (part.sort === 'list') part.parts.sort(([one], [other]) => one - other)
  for (const [, inner] of part.parts) sortLists(inner)
}

/** The name of the field that each name of a header stands for. */
const fieldNamesOf = (
  names: readonly string[],
  { headers, labels }: Pick<ColumnOptions, 'headers' | 'labels'>,
): readonly string[] =>
  names.map((name) => (Object.hasOwn(headers, name) ? headers[name] : labels(name)) ?? name)

/** How many columns would lead to a field if some cells were the header. */
export function countFields(cells: readonly string[], options: ColumnOptions): number {
  const fields = fieldNamesOf(cells.map(headerName), options)
  const header = new Set(fields)
  return fields.filter((field) => field !== '' && !options.meant(options.pathOf(field, header))).length
}

/** The columns of a header. Columns without a name are left out; others that cannot be read are findings. */
export function readHeader(
  cells: readonly string[],
  options: ColumnOptions,
): { columns: Columns; findings: ColumnFinding[] } {
  const { pathOf, types, meant, listSeparator } = options
  const record: Part & { sort: 'object' } = { sort: 'object', parts: [], byStep: new Map() }
  const names = cells.map(headerName)
  const findings: ColumnFinding[] = []
  const fields = fieldNamesOf(names, options)
  const header = new Set(fields)
  const seen = new Set<string>()
  for (const [column, name] of names.entries()) {
    if (name === '') continue
    const path = pathOf(fields[column] ?? name, header)
    const dotted = path.join('.')
    const unsafe = path.find((step) => UNSAFE_KEYS.has(String(step)))
    const near = meant(path)
    const report = (finding: Finding) => findings.push({ column, finding })
    if (path.length > MAX_DEPTH) report(tooDeep(MAX_DEPTH))
    else if (unsafe !== undefined) report(unsafeKey(String(unsafe)))
    else if (near) report(csvHeaderUnknown(name, near))
    else if (seen.has(dotted)) report(csvHeaderDuplicate(dotted))
    else if (!place(record, path, { sort: 'cell', column, type: types(path) ?? 'string' }))
      report(csvHeaderConflict(dotted))
    seen.add(dotted)
  }
  sortLists(record)
  return { columns: { record, names, listSeparator }, findings }
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i

const LEFT_AS_TEXT: Readonly<Partial<Record<CellType, RegExp>>> = {
  'number-not-in-thousands': GROUP_AFTER_POINT,
  'number-without-point': /\./,
}

/** The number that a text is as programs write it. */
function readNumber(text: string): number | undefined {
  const trimmed = text.trim()
  const number = Number(trimmed)
  const isExact = !/^[+-]?\d+$/.test(trimmed) || Number.isSafeInteger(number)
  return NUMBER.test(trimmed) && isExact ? number : undefined
}

/** The items of a list; a separator after the last one begins no further item. */
function readList(text: string, separator: string): string[] {
  const items = text.split(separator).map((item) => item.trim())
  return items.length > 1 && items.at(-1) === '' ? items.slice(0, -1) : items
}

/** Text that is not of its type stays text, so that a check can say so. */
function readCell(text: string, type: CellType, listSeparator: string): unknown {
  switch (type) {
    case 'string':
      return text
    case 'list':
      return readList(text, listSeparator)
    case 'number':
    case 'number-not-in-thousands':
    case 'number-without-point':
      return LEFT_AS_TEXT[type]?.test(text.trim()) ? text : (readNumber(text) ?? text)
    case 'boolean': {
      const word = text.trim().toLowerCase()
      return word === 'true' ? true : word === 'false' ? false : text
    }
  }
}

function partValue(part: Part, cells: readonly string[], listSeparator: string): unknown {
  if (part.sort === 'cell') {
    const text = cells[part.column] ?? ''
    return isBlank(text) ? undefined : readCell(text, part.type, listSeparator)
  }
  if (part.sort === 'list') {
    const items = part.parts
      .map(([, inner]) => partValue(inner, cells, listSeparator))
      .filter((item) => item !== undefined)
    return items.length > 0 ? items : undefined
  }
  const value: Record<string, unknown> = {}
  let isEmpty = true
  for (const [name, inner] of part.parts) {
    const field = partValue(inner, cells, listSeparator)
    if (field === undefined) continue
    value[name] = field
    isEmpty = false
  }
  return isEmpty ? undefined : value
}

/** The record that the cells of a row make; blank cells are absent fields. */
export const recordOf = ({ record, listSeparator }: Columns, cells: readonly string[]): unknown =>
  partValue(record, cells, listSeparator) ?? {}
