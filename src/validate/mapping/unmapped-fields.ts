import type { Finding } from '../check/finding.js'
import { isFields } from '../fields.js'
import { unmappedField } from '../rules/unmapped-field.js'
import { ALL_OTHERS } from './all-others.js'
import type { Mapping } from './create-mapping.js'
import { originPathsOf } from './origin-paths.js'

const NONE: readonly string[] = []

/** The fields of a record that a mapping uses neither whole nor in part. */
export const unmappedFields = (mapping: Mapping, record: unknown): readonly string[] => {
  const { file, used } = mapping
  if (file.ignore?.includes(ALL_OTHERS)) return NONE
  const others = isFields(record) ? Object.keys(record).filter((name) => !used.has(name)) : NONE
  if (others.length === 0) return NONE
  const pathIn = originPathsOf(mapping)
  const inPart = new Set([...used].map((name) => String(pathIn(record, name)[0])))
  return others.filter((name) => !inPart.has(name))
}

/** The finding that nothing is made of a field. */
export const unmappedFinding = (name: string): Finding => ({
  severity: unmappedField.severity,
  code: unmappedField.code,
  path: [name],
  tell: () => unmappedField.tell(name),
})
