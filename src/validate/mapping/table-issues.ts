import * as z from 'zod'
import type { Kind } from '../../model/kinds.js'
import type { LocalizedText } from '../../model/records.js'
import type { Told } from '../check/finding.js'
import { isBlank } from '../is-blank.js'
import type { FieldPath } from '../path.js'
import { quoted, quotedJa, shown } from '../quoted.js'
import { schemasAt } from '../schema/schema-at.js'
import { schemaFindings } from '../schema/schema-findings.js'
import type { MappingIssue } from './create-mapping.js'
import { setAt } from './field-path.js'
import { issueAt } from './issue-at.js'
import { mappedField } from './mapped-field.js'
import type { MappingFile, MappingOrigin } from './mapping-schema.js'
import { standsForNothing } from './stands-for-nothing.js'

const TABLES = ['values', 'prefixes', 'suffixes'] as const

type Table = (typeof TABLES)[number]

const leaveOut = (option: string): LocalizedText => ({
  en: `Leave ${option} out.`,
  ja: `${option}を外してください。`,
})

const withTwoFields = (table: Table): Told => ({
  message: {
    en: `"${table}" goes with one field, and an interval of two has no use for it.`,
    ja: `"${table}"は、2つの項目から作る期間には使えません。`,
  },
  hint: leaveOut(`"${table}"`),
})

const withoutEntries = (table: Table): Told => ({
  message: { en: `"${table}" lists nothing.`, ja: `"${table}"に何も書かれていません。` },
  hint: leaveOut(`"${table}"`),
})

const finalValues = (option: string): Told => ({
  message: {
    en: `"values" gives the values of our records, so ${option} would be passed over.`,
    ja: `"values"がこちらの値そのものを定めるので、${option}は使われません。`,
  },
  hint: leaveOut(option),
})

const BLANK: Told = {
  message: {
    en: 'A blank field has no value, so this is never looked up.',
    ja: '空欄は値がないものとして扱うため、この行は使われません。',
  },
  hint: { en: 'Take it out.', ja: 'この行を外してください。' },
}

/** What of a text a table looks for: white space may be part of where a beginning ends and an end begins. */
const LOOKED_FOR: Readonly<Record<Table, (theirs: string) => string>> = {
  values: (theirs) => theirs.trim(),
  prefixes: (theirs) => theirs.trimStart(),
  suffixes: (theirs) => theirs.trimEnd(),
}

const forNothing = (theirs: string): Told => ({
  message: {
    en: `"empty" says that ${quoted(theirs)} stands for no value, so this is never looked up.`,
    ja: `${quotedJa(theirs)}は"empty"で値がないとされているので、この行は使われません。`,
  },
  hint: {
    en: 'Take it out here or there.',
    ja: 'ここか"empty"のどちらかから外してください。',
  },
})

const twice = (theirs: string, first: string): Told => ({
  message: {
    en: `${quoted(theirs)} and ${quoted(first)} differ only in white space at their ends.`,
    ja: `${quotedJa(theirs)}と${quotedJa(first)}は、前後の空白しか違いません。`,
  },
  hint: { en: 'Leave one of them out.', ja: 'どちらか一方を除いてください。' },
})

const NOT_OURS: Told = {
  message: {
    en: 'This value cannot stand in our records here.',
    ja: 'こちらのレコードの項目に、この値は書けません。',
  },
}

/** What is wrong with the texts of theirs that a table lists. */
const wrongKeys = (name: string, table: Table, listed: Readonly<Record<string, unknown>>): MappingIssue[] => {
  const keys = Object.keys(listed)
  if (keys.length === 0) return [issueAt(['fields', name, table], withoutEntries(table))]
  const lookedFor = LOOKED_FOR[table]
  return keys.flatMap((key, at) => {
    const path = ['fields', name, table, key]
    // Any text begins and ends with an empty one.
    if (table === 'values' && isBlank(key)) return [issueAt(path, BLANK)]
    const first = keys.slice(0, at).find((other) => lookedFor(other) === lookedFor(key))
    return first === undefined ? [] : [issueAt(path, twice(key, first))]
  })
}

/** Where a value of a table comes to stand: in a list, as an item of it. */
const placeOf = (kind: Kind, target: FieldPath): FieldPath =>
  schemasAt(kind, target).some((schema) => schema instanceof z.ZodArray) ? [...target, 0] : target

/** What is wrong with a value of a table as one of our records. */
const wrongValue = (kind: Kind, path: FieldPath, value: unknown): Told | undefined => {
  const results = schemasAt(kind, path).map((schema) => z.safeParse(schema, value))
  if (results.some(({ success }) => success)) return undefined
  const record = {}
  setAt(record, path, value)
  const issues = results.flatMap(({ error }) => error?.issues ?? [])
  const [finding] = issues.flatMap((issue) =>
    schemaFindings(kind, record, { ...issue, path: [...path, ...issue.path] }),
  )
  return finding?.tell() ?? NOT_OURS
}

const wrongValues = ({ kind }: MappingFile, name: string, origin: MappingOrigin): MappingIssue[] => {
  const path = placeOf(kind, mappedField(kind, name, origin).target)
  return Object.entries(origin.values ?? {}).flatMap(([theirs, value]) => {
    const told = value === null ? undefined : wrongValue(kind, path, value)
    return told ? [issueAt(['fields', name, 'values', theirs], told)] : []
  })
}

/** Whether items of a list are looked up, or texts with another beginning or end, instead of the value of theirs itself. */
const looksUpParts = ({ kind }: MappingFile, name: string, origin: MappingOrigin): boolean => {
  const { target } = mappedField(kind, name, origin)
  const { as, prefixes, suffixes } = origin
  const isList = as === 'list' || placeOf(kind, target).length > target.length
  return isList || prefixes !== undefined || suffixes !== undefined
}

/** The values that mean something here, and that are not looked up as the mapping says that they stand for none. */
const emptyValues = (file: MappingFile, name: string, origin: MappingOrigin): MappingIssue[] => {
  if (looksUpParts(file, name, origin)) return []
  return Object.entries(origin.values ?? {}).flatMap(([theirs, ours]) =>
    ours !== null && !isBlank(theirs) && standsForNothing(theirs, file.empty)
      ? [issueAt(['fields', name, 'values', theirs], forNothing(theirs))]
      : [],
  )
}

const issuesIn = (file: MappingFile, name: string, origin: MappingOrigin): MappingIssue[] => {
  const { from, as, times, values } = origin
  const used = TABLES.filter((table) => origin[table] !== undefined)
  if (typeof from !== 'string')
    return used.map((table) => issueAt(['fields', name, table], withTwoFields(table)))
  const keys = used.flatMap((table) => wrongKeys(name, table, origin[table] ?? {}))
  if (values === undefined) return keys
  return [
    ...(as === undefined || as === 'list' || as === 'text'
      ? []
      : [issueAt(['fields', name, 'as'], finalValues(`"as": ${shown(as)}`))]),
    ...(times === undefined ? [] : [issueAt(['fields', name, 'times'], finalValues('"times"'))]),
    ...keys,
    ...emptyValues(file, name, origin),
    ...wrongValues(file, name, origin),
  ]
}

/** What is wrong with the tables of a mapping that say what values of theirs stand for. */
export const tableIssues = (file: MappingFile): MappingIssue[] =>
  Object.entries(file.fields).flatMap(([name, origin]) =>
    typeof origin === 'string' ? [] : issuesIn(file, name, origin),
  )
