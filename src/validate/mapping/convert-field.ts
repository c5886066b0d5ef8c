import type { Finding } from '../check/finding.js'
import { parsePlace } from '../normalize/parse-place.js'
import { placeCandidates } from '../normalize/place-candidates.js'
import type { NormalizeOptions } from '../normalize/run.js'
import type { Path } from '../path.js'
import { codeAndName } from '../rules/country-code-mismatch.js'
import { type Converted, convert } from './convert.js'
import type { MappedField } from './create-mapping.js'
import { figureAt } from './figures.js'
import { convertEnds } from './interval-ends.js'
import type { FieldOfTheirs, RecordOfTheirs } from './record-of-theirs.js'
import { conversionOf } from './times.js'
import { hasTables, type Translated, translated } from './translate.js'

/** What is wrong with a code of a place that does not go with the name beside it. */
const contradicting = (code: unknown, name: unknown, path: Path, options: NormalizeOptions): Finding[] => {
  if (typeof code !== 'string' || typeof name !== 'string') return []
  const coded = parsePlace(code, options)
  const named = placeCandidates(name, parsePlace(name, options))
  if (!coded.ok || named.length === 0 || named.includes(coded.value)) return []
  const { severity, code: rule, tell } = codeAndName
  return [{ severity, code: rule, path, tell: () => tell(code, name, named) }]
}

/** Reads a value; items that make objects and the numbers of figures are read when they have come to their places. */
const convertValue = (
  { mapping, options, fieldOf }: RecordOfTheirs,
  { target, choice, origin }: MappedField,
  { path, value }: FieldOfTheirs,
): Converted => {
  const { kind } = mapping.file
  const { named, separator } = origin
  const as = conversionOf(origin)
  const isReadLater = choice !== undefined || (as === 'number' && figureAt(kind, target))
  if (value === undefined || isReadLater) return { value, findings: [] }
  const converted = convert(value, { as, separator }, { kind, target, path }, options)
  if (named === undefined) return converted
  const mismatch = contradicting(value, fieldOf(named).value, path, options)
  return { ...converted, findings: [...converted.findings, ...mismatch] }
}

/** What a field of ours is made of in a record of theirs. */
export const convertField = (record: RecordOfTheirs, field: MappedField): Translated => {
  const { mapping, options, fieldOf } = record
  const { target, origin } = field
  const { from, open = false } = origin
  if (typeof from !== 'string') {
    const ends = { first: fieldOf(from[0]), last: fieldOf(from[1]), isOpen: open }
    return convertEnds({ kind: mapping.file.kind, target }, ends, options)
  }
  const theirs = fieldOf(from)
  if (theirs.value === undefined || !hasTables(origin)) return convertValue(record, field, theirs)
  const ours = translated(field, theirs)
  if (ours.isUnread) return ours
  const converted = convertValue(record, field, { path: theirs.path, value: ours.value })
  return { ...ours, ...converted, findings: [...ours.findings, ...converted.findings] }
}
