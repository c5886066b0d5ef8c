import { createMapping, type Mapping, type MappingIssue, validateStream } from '../../src/validate/index.js'
import { type Validated, validatedIn } from './report-in.js'
import { world } from './rules/issues-of.js'

/** The mapping that a file describes. */
export const mappingOf = (file: unknown): Mapping => {
  const made = createMapping(file)
  if (!made.ok) throw new Error(JSON.stringify(made.issues))
  return made.mapping
}

/** What is wrong with a mapping file. */
export const mappingIssues = (file: unknown): readonly MappingIssue[] => {
  const made = createMapping(file)
  return made.ok ? [] : made.issues
}

/** What comes of a table in CSV by a mapping. */
export const mappedTable = (table: string, mapping: Mapping): Promise<Validated> =>
  validatedIn(validateStream(new TextEncoder().encode(table), { format: 'csv', mapping, base: world }))
