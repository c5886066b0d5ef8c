import type { Finding } from '../check/finding.js'
import { isFields } from '../fields.js'
import { unexpectedValue } from '../rules/unexpected-value.js'
import type { ValueType } from './mapping-schema.js'
import type { RecordOfTheirs } from './record-of-theirs.js'

const isType: Readonly<Record<ValueType, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
  list: Array.isArray,
  object: isFields,
}

/** The fields of a record of theirs whose values are of another type than the mapping expects. */
export const unexpectedValues = ({ mapping, fieldOf }: RecordOfTheirs): readonly Finding[] =>
  Object.entries(mapping.file.expect ?? {}).flatMap(([name, expected]) => {
    const { code, tell } = unexpectedValue
    const { type, severity } =
      typeof expected === 'string' ? { type: expected, severity: unexpectedValue.severity } : expected
    const { path, value } = fieldOf(name)
    return value === undefined || isType[type](value)
      ? []
      : [{ severity, code, path, tell: () => tell(type, value) }]
  })
