import type { Kind } from '../../model/kinds.js'
import type { Finding } from '../check/finding.js'
import { isFields, valueAt } from '../fields.js'
import { parsePlace } from '../normalize/parse-place.js'
import { placeCandidates } from '../normalize/place-candidates.js'
import type { NormalizeOptions } from '../normalize/run.js'
import type { FieldPath, Path } from '../path.js'
import { codeAndName } from '../rules/country-code-mismatch.js'
import { unexpectedValue } from '../rules/unexpected-value.js'
import { unmappedField } from '../rules/unmapped-field.js'
import { ALL_OTHERS } from './all-others.js'
import { constantsSet } from './constants-set.js'
import { type Converted, convert } from './convert.js'
import type { MappedField, Mapping } from './create-mapping.js'
import { gapsClosed, setAt } from './field-path.js'
import { figureAt, readFigureText } from './figures.js'
import { convertEnds, type IntervalEnd } from './interval-ends.js'
import type { ValueType } from './mapping-schema.js'
import { type OriginIn, originOf } from './origin-of.js'
import { type OriginPaths, originPathsOf } from './origin-paths.js'
import { spreadItems } from './spread-items.js'
import { standsForNothing } from './stands-for-nothing.js'
import { conversionOf, multiplyFields } from './times.js'
import { hasTables, type Translated, translated } from './translate.js'

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

const isType: Readonly<Record<ValueType, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
  list: Array.isArray,
  object: isFields,
}

/** What is wrong with a code of a place that does not go with the name beside it. */
const contradicting = (code: unknown, name: unknown, path: Path, options: NormalizeOptions): Finding[] => {
  if (typeof code !== 'string' || typeof name !== 'string') return []
  const coded = parsePlace(code, options)
  const named = placeCandidates(name, parsePlace(name, options))
  if (!coded.ok || named.length === 0 || named.includes(coded.value)) return []
  const { severity, code: rule, tell } = codeAndName
  return [{ severity, code: rule, path, tell: () => tell(code, name, named) }]
}

const same = (path: FieldPath): FieldPath => path

/** A record with what is the same in all, and where the fields go that are filled, without gaps in its lists. */
const withConstants = (set: Mapping['constants'], filled: readonly FieldPath[]) => {
  const make = (place: (path: FieldPath) => FieldPath) => {
    const made: Record<string, unknown> = {}
    for (const { target, value } of set) setAt(made, place(target), structuredClone(value))
    return made
  }
  const made = make(same)
  const close = gapsClosed([...set.map(({ target }) => target), ...filled], made)
  const isMoved = set.some(({ target }) => close(target).some((key, at) => key !== target[at]))
  return { made: isMoved ? make(close) : made, close }
}

const NONE: readonly string[] = []

/** The fields of a record that a mapping uses neither whole nor in part. */
const unmappedIn = (record: unknown, { file, used }: Mapping, pathIn: OriginPaths): readonly string[] => {
  if (file.ignore?.includes(ALL_OTHERS)) return NONE
  const others = isFields(record) ? Object.keys(record).filter((name) => !used.has(name)) : []
  if (others.length === 0) return others
  const inPart = new Set([...used].map((name) => String(pathIn(record, name)[0])))
  return others.filter((name) => !inPart.has(name))
}

/** The figure whose number a path leads to, of which nothing is to be read where the number is not; else the path. */
const wholeFigure = (kind: Kind, target: FieldPath): FieldPath =>
  figureAt(kind, target) ? target.slice(0, -1) : target

/** Makes a record of ours of one of theirs. Nothing is guessed: what cannot be read stays as it is. */
export const mapRecord = (mapping: Mapping, record: unknown, options: NormalizeOptions): MappedRecord => {
  const { file, fields, constants } = mapping
  const pathIn = originPathsOf(mapping)
  const fieldOf = (name: string): IntervalEnd => {
    const path = pathIn(record, name)
    const value = valueAt(record, path)
    return { path, value: standsForNothing(value, file.empty) ? undefined : value }
  }
  const convertValue = ({ target, choice, origin }: MappedField, { path, value }: IntervalEnd): Converted => {
    const as = conversionOf(origin, value)
    const isReadLater = choice !== undefined || (as === 'number' && figureAt(file.kind, target))
    if (value === undefined || isReadLater) return { value, findings: [] }
    const converted = convert(value, as, { kind: file.kind, target, path }, options, origin.separator)
    if (origin.named === undefined) return converted
    const mismatch = contradicting(value, fieldOf(origin.named).value, path, options)
    return { ...converted, findings: [...converted.findings, ...mismatch] }
  }
  const convertField = (field: MappedField): Translated => {
    const { target, choice, origin } = field
    const { from, open = false } = origin
    if (typeof from !== 'string')
      return convertEnds(file.kind, target, [fieldOf(from[0]), fieldOf(from[1])], options, open)
    const theirs = fieldOf(from)
    if (theirs.value === undefined || !hasTables(origin)) return convertValue(field, theirs)
    const ours = translated(origin, theirs, choice !== undefined)
    if (ours.isUnread) return ours
    const converted = convertValue(field, { path: theirs.path, value: ours.value })
    return { ...ours, ...converted, findings: [...ours.findings, ...converted.findings] }
  }

  const converted = fields.map((field) => ({ field, ...convertField(field) }))
  const filled = spreadItems(converted.filter(({ value }) => value !== undefined))
  const targets = filled.map(({ field }) => field.target)
  const { made, close } = withConstants(
    constantsSet(
      constants,
      fields.map(({ target }) => target),
      targets,
    ),
    targets,
  )
  const placed = filled.map(({ field, value, isUnread, unreadItems }) => ({
    field: { ...field, target: close(field.target) },
    value,
    isUnread,
    unreadItems,
  }))
  for (const { field, value } of placed) setAt(made, field.target, value)
  const figures = placed.flatMap(({ field: { target, origin }, value }) => {
    const figure = conversionOf(origin, value) === 'number' ? figureAt(file.kind, target) : undefined
    if (!figure || typeof origin.from !== 'string') return []
    const read = readFigureText(made, figure, target, pathIn(record, origin.from), options)
    setAt(made, target.slice(0, -1), read.value)
    return [{ ...read, field: { target } }]
  })
  const unread = [...placed, ...figures].flatMap(({ field, isUnread }) => (isUnread ? [field.target] : []))
  for (const { field, unreadItems } of placed)
    if (unreadItems) unread.push(...unreadItems.map((item) => [...field.target, item]))
  const isUnread = ({ target }: MappedField): boolean => unread.includes(target)
  const unmultiplied = multiplyFields(
    file.kind,
    made,
    placed.flatMap(({ field }) => {
      const { from, times } = field.origin
      if (times === undefined || typeof from !== 'string' || isUnread(field)) return []
      const theirs = fieldOf(from)
      const isCut = theirs.value !== undefined && hasTables(field.origin)
      const { value } = isCut ? translated(field.origin, theirs, false) : theirs
      return [{ field, path: theirs.path, value }]
    }),
  )
  unread.push(...unmultiplied.map(({ field: { target } }) => wholeFigure(file.kind, target)))
  const findings = [...converted, ...figures, ...unmultiplied].flatMap(({ findings: found }) => found)
  for (const [name, expected] of Object.entries(file.expect ?? {})) {
    const { path, value } = fieldOf(name)
    const { type, severity } =
      typeof expected === 'string' ? { type: expected, severity: unexpectedValue.severity } : expected
    if (value === undefined || isType[type](value)) continue
    findings.push({
      severity,
      code: unexpectedValue.code,
      path,
      tell: () => unexpectedValue.tell(type, value),
    })
  }
  const findOrigins = (): OriginIn => {
    // Where a constant stands in the place of a field without a value, that place comes from no field.
    const absent = fields.filter(({ target }) => valueAt(made, target) === undefined)
    return originOf([...placed.map(({ field }) => field), ...absent], pathIn)
  }
  let originIn: OriginIn | undefined
  return {
    record: isFields(record) ? made : record,
    findings,
    unread,
    unmapped: unmappedIn(record, mapping, pathIn),
    origin: (path) => {
      originIn ??= findOrigins()
      return originIn(record, path)
    },
  }
}

/** The finding that nothing is made of a field. */
export const unmappedFinding = (name: string): Finding => ({
  severity: unmappedField.severity,
  code: unmappedField.code,
  path: [name],
  tell: () => unmappedField.tell(name),
})
