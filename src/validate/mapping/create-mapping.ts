import type { LocalizedText } from '../../model/records.js'
import { isFields } from '../fields.js'
import { parseFieldPath } from './field-path.js'
import { mappedField, originsOf } from './mapped-field.js'
import { mappingIssues } from './mapping-issues.js'
import { type MappingFile, type MappingOrigin, mappingSchema } from './mapping-schema.js'
import { notMultiplied } from './not-multiplied.js'
import { overlappingTargets, type Target } from './overlapping-targets.js'
import { rowIssues } from './row-issues.js'
import { sourceIssues } from './source-issues.js'
import { tableIssues } from './table-issues.js'
import { isOfItems, unknownTarget } from './unknown-target.js'
import { unusedOptions } from './unused-options.js'

/**
 * A field of ours and where it comes from.
 *
 * @example
 * ```ts
 * import { createMapping, type MappedField } from 'sti-atlas/validate'
 *
 * const result = createMapping({ kind: 'program', fields: { 'holders[0].place': { from: 'iso3', as: 'place' } } })
 * const fields: readonly MappedField[] = result.ok ? result.mapping.fields : []
 * fields //=> [{ target: ['holders', 0, 'place'], origin: { from: 'iso3', as: 'place' } }]
 * ```
 */
export interface MappedField {
  /** The keys that lead to the field of ours. */
  readonly target: readonly (string | number)[]
  /** Where it comes from. */
  readonly origin: MappingOrigin
  /**
   * Where it is a field of the first object of a list and each item of theirs makes an object: which choice of an
   * object has it.
   */
  readonly choice?: number
}

/**
 * How other people's records become records of ours, made by {@link createMapping}.
 *
 * @example
 * ```ts
 * import { createMapping, type Mapping, validateDataset } from 'sti-atlas/validate'
 *
 * const result = createMapping({ kind: 'program', fields: { id: 'code', 'name.en': 'title' } })
 * const mapping: Mapping | undefined = result.ok ? result.mapping : undefined
 * validateDataset([{ code: 'a', title: 'A' }], { mapping }).report.counts.read //=> 1
 * ```
 */
export interface Mapping {
  /** What the mapping file says. */
  readonly file: MappingFile
  /** The fields of ours and where they come from. */
  readonly fields: readonly MappedField[]
  /** The fields of ours that are the same in every record, by their paths. */
  readonly constants: readonly {
    /** The path of the field. */
    readonly target: readonly (string | number)[]
    /** Its value. */
    readonly value: unknown
  }[]
  /** The fields of other people's records, by name or path, that have a use or are ignored. */
  readonly used: ReadonlySet<string>
}

/**
 * Something that is wrong with a mapping.
 *
 * @example
 * ```ts
 * import { createMapping, type MappingIssue } from 'sti-atlas/validate'
 *
 * const result = createMapping({ kind: 'program', fields: { 'nmae.en': 'title' } })
 * const issues: readonly MappingIssue[] = result.ok ? [] : result.issues
 * issues.map(({ pointer }) => pointer) //=> ['/fields/nmae.en']
 * ```
 */
export interface MappingIssue {
  /** JSON Pointer in the mapping. */
  readonly pointer: string
  /** What is wrong. */
  readonly message: LocalizedText
  /** A way to mend it. */
  readonly hint?: LocalizedText
}

/**
 * A mapping, or everything that is wrong with it.
 *
 * @example
 * ```ts
 * import { createMapping, type MappingResult } from 'sti-atlas/validate'
 *
 * const result: MappingResult = createMapping({ fields: {} })
 * result.ok //=> false
 * ```
 */
export type MappingResult =
  | {
      /** True: the mapping can be used. */
      readonly ok: true
      /** The mapping. */
      readonly mapping: Mapping
    }
  | {
      /** False: the mapping cannot be used. */
      readonly ok: false
      /** What is wrong with it. */
      readonly issues: readonly MappingIssue[]
    }

/** The fields of ours in a member of a mapping file as it was given: its schema passes over `__proto__`. */
const targetsIn = (file: unknown, member: Target['member']): Target[] => {
  const named = isFields(file) ? file[member] : undefined
  return isFields(named) ? Object.keys(named).map((name) => ({ member, name })) : []
}

/** What is wrong with the members of a mapping file, whose fields of ours are looked at first. */
const issuesIn = (file: unknown, data: MappingFile): readonly MappingIssue[] => {
  const [fields, constants] = [targetsIn(file, 'fields'), targetsIn(file, 'constants')]
  const unknown = [...fields, ...constants].flatMap((target) => unknownTarget(data, target))
  if (unknown.length > 0) return unknown
  const targets = [...constants, ...fields].map((target) => ({
    ...target,
    isOfItems: isOfItems(data, target),
  }))
  return [
    ...overlappingTargets(targets),
    ...notMultiplied(data),
    ...unusedOptions(data),
    ...tableIssues(data),
    ...rowIssues(data),
  ]
}

const mappingOf = (file: MappingFile, fields: readonly MappedField[]): Mapping => ({
  file,
  fields,
  constants: Object.entries(file.constants ?? {}).map(([name, value]) => ({
    target: parseFieldPath(name),
    value,
  })),
  used: new Set([...fields.flatMap(({ origin }) => originsOf(origin)), ...(file.ignore ?? [])]),
})

/**
 * Makes a mapping of what a mapping file says: for each field of ours, by its path, the field of theirs that it comes
 * from, and how its value is to be read. See the guide on validating for the file.
 *
 * @example
 * ```ts
 * import { createMapping, validateDataset } from 'sti-atlas/validate'
 *
 * const result = createMapping({
 *   kind: 'place',
 *   fields: { id: { from: 'iso3', as: 'place' }, 'name.en': 'country', 'name.ja': '国名' },
 *   constants: { kind: 'country', citations: [{ source: 'list', section: '1' }] },
 * })
 * const { accepted, report } = validateDataset(
 *   [{ iso3: 'JPN', country: 'Japan', 国名: '日本', gdp: 4.2 }],
 *   result.ok ? { mapping: result.mapping } : {},
 * )
 * report.issues.map(({ code, pointer }) => `${code} ${pointer}`) //=> ['unresolved-reference /0/citations/0/source', 'unmapped-field /0/gdp']
 * ```
 */
export const createMapping = (file: unknown): MappingResult => {
  const parsed = mappingSchema.safeParse(file)
  if (!parsed.success)
    return { ok: false, issues: parsed.error.issues.flatMap((issue) => mappingIssues(file, issue)) }
  const { data } = parsed
  const issues = issuesIn(file, data)
  if (issues.length > 0) return { ok: false, issues }
  const fields = Object.entries(data.fields).map(([name, origin]) => mappedField(data.kind, name, origin))
  const wrongSources = sourceIssues(data, fields)
  return wrongSources.length > 0
    ? { ok: false, issues: wrongSources }
    : { ok: true, mapping: mappingOf(data, fields) }
}
