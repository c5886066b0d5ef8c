import { pointerOf } from '../../atlas/pointer.js'
import type { Kind } from '../../model/kinds.js'
import type { LocalizedText } from '../../model/records.js'
import { isFields } from '../fields.js'
import { kindWord } from '../kind-words.js'
import { nearest } from '../nearest.js'
import { didYouMean, quoted, quotedJa } from '../quoted.js'
import { itemColumn } from '../schema/item-column.js'
import { fieldNames, schemasAt } from '../schema/schema-at.js'
import { parseFieldPath } from './field-path.js'
import { mappingIssues } from './mapping-issues.js'
import { type MappingFile, type MappingOrigin, mappingSchema } from './mapping-schema.js'
import { overlappingTargets, type Target } from './overlapping-targets.js'
import { sourceIssues } from './source-issues.js'
import { canMultiply } from './times.js'
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
 * fields //=> [{ target: ['holders', 0, 'place'], source: { from: 'iso3', as: 'place' } }]
 * ```
 */
export interface MappedField {
  /** The keys that lead to the field of ours. */
  readonly target: readonly (string | number)[]
  /** Where it comes from. */
  readonly source: MappingOrigin
  /**
   * Where it is a field of the first object of a list and each item of theirs makes an object: which choice of an object
   * has it.
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

/** The fields of theirs that a field of ours comes from. */
export const sourcesOf = ({ from, named }: MappedField['source']): string[] => [
  ...(typeof from === 'string' ? [from] : from),
  ...(named === undefined ? [] : [named]),
]

/** The fields of ours in a member of a mapping file as it was given: its schema passes over `__proto__`. */
const targetsIn = (file: unknown, member: Target['member']): Target[] => {
  const named = isFields(file) ? file[member] : undefined
  return isFields(named) ? Object.keys(named).map((name) => ({ member, name })) : []
}

/** Whether the values of a field of theirs make an object of a list each. */
const isOfItems = ({ kind, fields }: MappingFile, { member, name }: Target): boolean => {
  const source = member === 'fields' && Object.hasOwn(fields, name) ? fields[name] : undefined
  const isList = typeof source === 'object' && typeof source.from === 'string' && source.as === 'list'
  return isList && itemColumn(kind, parseFieldPath(name)) !== undefined
}

/** What is wrong with a field of the objects of a list that is named without a number. */
const withoutNumber = (
  member: Target['member'],
  name: string,
  path: readonly (string | number)[],
): MappingIssue => {
  const numbered = [...path.slice(0, -1), 0, ...path.slice(-1)].join('.')
  return {
    pointer: pointerOf([member, name]),
    message: {
      en: `${quoted(name)} is a field of the objects of a list.`,
      ja: `${quotedJa(name)}は配列の中のオブジェクトの項目です。`,
    },
    hint:
      member === 'fields'
        ? {
            en: `Say "as": "list" to make an object of each value, or name one object: ${quoted(numbered)}.`,
            ja: `値ごとに1件とするには"as": "list"とし、1件だけなら${quotedJa(numbered)}としてください。`,
          }
        : {
            en: `Name one object: ${quoted(numbered)}.`,
            ja: `${quotedJa(numbered)}のように番号を付けてください。`,
          },
  }
}

const unknownTarget = (file: MappingFile, { member, name }: Target): MappingIssue[] => {
  const path = parseFieldPath(name)
  if (schemasAt(file.kind, path).length > 0 || isOfItems(file, { member, name })) return []
  if (itemColumn(file.kind, path)) return [withoutNumber(member, name, path)]
  const known = fieldNames(schemasAt(file.kind, path.slice(0, -1)))
  const above = name.slice(0, Math.max(0, name.length - String(path.at(-1)).length))
  const hint = didYouMean(nearest(String(path.at(-1)), known).map((near) => above + near))
  return [
    {
      pointer: pointerOf([member, name]),
      message: {
        en: `There is no field ${quoted(name)} in records of the kind ${file.kind}.`,
        ja: `${kindWord(file.kind).ja}に${quotedJa(name)}という項目はありません。`,
      },
      ...(hint && { hint }),
    },
  ]
}

const notMultiplied = ({ kind, fields }: MappingFile): MappingIssue[] =>
  Object.entries(fields)
    .filter(([, source]) => typeof source === 'object' && source.times !== undefined)
    .filter(([name, source]) => !canMultiply(kind, mappedField(kind, name, source)))
    .map(([name]) => ({
      pointer: pointerOf(['fields', name, 'times']),
      message: {
        en: `${quoted(name)} holds no number to multiply.`,
        ja: `${quotedJa(name)}は、倍にできる数ではありません。`,
      },
      hint: {
        en: '"times" goes with a field that is a number, without "as" or with "as": "number", and with an amount of money and "as": "money".',
        ja: '"times"は、数値の項目（"as"なし、または"as": "number"）と、金額の項目（"as": "money"）に使えます。',
      },
    }))

const mappedField = (kind: Kind, name: string, source: string | MappingOrigin): MappedField => {
  const target = parseFieldPath(name)
  const ofItems = itemColumn(kind, target)
  return {
    target: ofItems?.path ?? target,
    source: typeof source === 'string' ? { from: source } : source,
    ...(ofItems && { choice: ofItems.choice }),
  }
}

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
    return {
      ok: false,
      issues: parsed.error.issues.flatMap((issue) => mappingIssues(file, issue)),
    }
  const { data } = parsed
  const fieldTargets = targetsIn(file, 'fields')
  const constantTargets = targetsIn(file, 'constants')
  const unknown = [...fieldTargets, ...constantTargets].flatMap((target) => unknownTarget(data, target))
  const targets = [...constantTargets, ...fieldTargets].map((target) => ({
    ...target,
    isOfItems: isOfItems(data, target),
  }))
  const issues =
    unknown.length > 0
      ? unknown
      : [...overlappingTargets(targets), ...notMultiplied(data), ...unusedOptions(data)]
  if (issues.length > 0) return { ok: false, issues }
  const fields = Object.entries(data.fields).map(([name, source]) => mappedField(data.kind, name, source))
  const wrongSources = sourceIssues(data, fields)
  if (wrongSources.length > 0) return { ok: false, issues: wrongSources }
  return {
    ok: true,
    mapping: {
      file: data,
      fields,
      constants: Object.entries(data.constants ?? {}).map(([name, value]) => ({
        target: parseFieldPath(name),
        value,
      })),
      used: new Set([...fields.flatMap(({ source }) => sourcesOf(source)), ...(data.ignore ?? [])]),
    },
  }
}
