import type { Kind } from '../../model/kinds.js'
import type { Finding } from '../check/finding.js'
import { isFields, valueAt } from '../fields.js'
import type { NormalizeOptions } from '../normalize/run.js'
import type { FieldPath, Path } from '../path.js'
import { convertField } from './convert-field.js'
import type { MappedField, Mapping } from './create-mapping.js'
import { setAt } from './field-path.js'
import { figureAt, readFigureText } from './figures.js'
import { type OriginIn, originOf } from './origin-of.js'
import { originPathsOf } from './origin-paths.js'
import { type Placed, placeFields } from './place-fields.js'
import { type RecordOfTheirs, recordOfTheirs } from './record-of-theirs.js'
import { type Filled, spreadItems } from './spread-items.js'
import { conversionOf, multiplyFields } from './times.js'
import { translated } from './translate.js'
import { unexpectedValues } from './unexpected-values.js'
import { unmappedFields } from './unmapped-fields.js'

/** A record of ours made of one of theirs. Paths of findings are those of theirs. */
export interface MappedRecord {
  readonly record: unknown
  readonly findings: readonly Finding[]
  /** Paths of ours whose values a finding says could not be read. */
  readonly unread: readonly Path[]
  /** Fields that nothing is made of. */
  readonly unmapped: readonly string[]
  /** Where in their record a field of ours comes from, or undefined for what is the same in all. */
  readonly origin: (path: Path) => Path | undefined
}

/** What was made of a text that is the number of a figure. */
interface FigureRead {
  readonly target: FieldPath
  readonly findings: readonly Finding[]
  readonly isUnread?: boolean
}

/** Reads the numbers of figures, which stand in a record as texts until what is beside them is there. */
const readFigures = (
  { mapping, options, fieldOf }: RecordOfTheirs,
  { made, filled }: Placed,
): readonly FigureRead[] =>
  filled.flatMap(({ field: { target, origin } }) => {
    const figure = conversionOf(origin) === 'number' ? figureAt(mapping.file.kind, target) : undefined
    if (!figure || typeof origin.from !== 'string') return []
    const { path } = fieldOf(origin.from)
    const read = readFigureText(made, { figure, target, path }, options)
    setAt(made, target.slice(0, -1), read.value)
    return [{ ...read, target }]
  })

const itemsUnread = ({ field, unreadItems = [] }: Filled): readonly Path[] =>
  unreadItems.map((item) => [...field.target, item])

/** The paths of ours whose values could not be read. */
const pathsUnread = (filled: readonly Filled[], figures: readonly FigureRead[]): readonly Path[] => [
  ...filled.flatMap(({ field, isUnread }) => (isUnread ? [field.target] : [])),
  ...figures.flatMap(({ target, isUnread }) => (isUnread ? [target] : [])),
  ...filled.flatMap(itemsUnread),
]

/** Multiplies the numbers that could be read and that a mapping says are counted in something larger. */
const multiplyRead = (
  { mapping, fieldOf }: RecordOfTheirs,
  { made, filled }: Placed,
  unread: readonly Path[],
) => {
  const multiplied = filled.flatMap(({ field }) => {
    const { from, times } = field.origin
    if (times === undefined || typeof from !== 'string' || unread.includes(field.target)) return []
    const theirs = fieldOf(from)
    return [{ field, times, path: theirs.path, value: translated(field, theirs).value }]
  })
  return multiplyFields(mapping.file.kind, made, multiplied)
}

/** The figure whose number a path leads to, of which nothing is to be read where the number is not; else the path. */
const wholeFigure = (kind: Kind, target: FieldPath): FieldPath =>
  figureAt(kind, target) ? target.slice(0, -1) : target

/** Finds where in a record of theirs the fields of one of ours come from. */
const originIn = (mapping: Mapping, { made, filled }: Placed): OriginIn => {
  // Where a constant stands in the place of a field without a value, that place comes from no field.
  const absent = mapping.fields.filter(({ target }: MappedField) => valueAt(made, target) === undefined)
  return originOf([...filled.map(({ field }) => field), ...absent], originPathsOf(mapping))
}

/** Makes a record of ours of one of theirs. Nothing is guessed: what cannot be read stays as it is. */
export const mapRecord = (mapping: Mapping, record: unknown, options: NormalizeOptions): MappedRecord => {
  const { kind } = mapping.file
  const theirs = recordOfTheirs(mapping, record, options)
  const converted = mapping.fields.map((field) => ({ field, ...convertField(theirs, field) }))
  const placed = placeFields(mapping, spreadItems(converted.filter(({ value }) => value !== undefined)))
  const figures = readFigures(theirs, placed)
  const unread = pathsUnread(placed.filled, figures)
  const unmultiplied = multiplyRead(theirs, placed, unread)
  let origins: OriginIn | undefined
  return {
    record: isFields(record) ? placed.made : record,
    findings: [
      ...[...converted, ...figures, ...unmultiplied].flatMap(({ findings }) => findings),
      ...unexpectedValues(theirs),
    ],
    unread: [...unread, ...unmultiplied.map(({ field }) => wholeFigure(kind, field.target))],
    unmapped: unmappedFields(mapping, record),
    origin: (path) => {
      origins ??= originIn(mapping, placed)
      return origins(record, path)
    },
  }
}
