import type * as z from 'zod'
import { pointerOf } from '../../atlas/pointer.js'
import { isFields, valueAt } from '../fields.js'
import type { Told } from '../finding.js'
import { nearest } from '../nearest.js'
import { didYouMean, quoted, quotedJa, shown } from '../quoted.js'
import { schemaFindings } from '../schema/schema-findings.js'
import { typeOfValue, typeWord } from '../schema/type-words.js'
import type { MappingIssue } from './create-mapping.js'

const FIELDS = ['$schema', 'kind', 'fields', 'constants', 'sources', 'expect', 'empty', 'ignore']
const ORIGIN_FIELDS = ['from', 'as', 'separator', 'named']
const EXPECTATION_FIELDS = ['type', 'severity']

const knownAt = (path: readonly PropertyKey[]): readonly string[] => {
  if (path.length === 0) return FIELDS
  return path[0] === 'fields' ? ORIGIN_FIELDS : EXPECTATION_FIELDS
}

const missing = (key: PropertyKey | undefined): Told => ({
  message: {
    en: `The field ${quoted(String(key ?? ''))} is missing.`,
    ja: `必須の項目${quotedJa(String(key ?? ''))}がありません。`,
  },
})

const wrongType = (value: unknown, expected: string): Told => {
  const [want, got] = [typeWord(expected), typeOfValue(value)]
  return {
    message: {
      en: `Expected ${want.en}, found ${got.en}.`,
      ja: `${want.ja}が必要ですが、${got.ja}があります。`,
    },
  }
}

const unknownTerm = (value: unknown, terms: readonly string[]): Told => ({
  message: {
    en: `${shown(value)} cannot stand here.`,
    ja: `ここに${typeof value === 'string' ? quotedJa(value) : shown(value)}は書けません。`,
  },
  hint: didYouMean(typeof value === 'string' ? nearest(value, terms) : []) ?? {
    en: `Write one of ${terms.join(', ')}.`,
    ja: `次のいずれかを書いてください：${terms.join('、')}`,
  },
})

const OTHER: Told = {
  message: { en: 'This value cannot stand here.', ja: 'ここにこの値は書けません。' },
}

const tell = (value: unknown, issue: z.core.$ZodIssue): Told => {
  if (value === undefined) return missing(issue.path.at(-1))
  if (issue.code === 'invalid_type') return wrongType(value, issue.expected)
  if (issue.code === 'invalid_value') return unknownTerm(value, issue.values.map(String))
  if (issue.code === 'too_small' && value === '')
    return { message: { en: 'The text is empty.', ja: '文字列が空です。' } }
  return OTHER
}

/** Of several things that can stand somewhere, those mistakes that the nearest one to the value has. */
const nearestChoice = (value: unknown, issue: z.core.$ZodIssueInvalidUnion): readonly z.core.$ZodIssue[] => {
  const isOfType = (issues: readonly z.core.$ZodIssue[]) =>
    !issues.some(
      ({ code, path }) => path.length === 0 && (code === 'invalid_type' || code === 'invalid_value'),
    )
  const choices = issue.errors
  return choices.find(isOfType) ?? (isFields(value) ? choices.at(-1) : choices[0]) ?? []
}

/** What an issue of the schema says about a mapping file, in our words. */
export const mappingIssues = (file: unknown, issue: z.core.$ZodIssue): MappingIssue[] => {
  const { path } = issue
  const value = valueAt(file, path)
  const [member, index] = path
  if (member === 'sources' && typeof index === 'number')
    return schemaFindings('source', valueAt(file, [member, index]), { ...issue, path: path.slice(2) }).map(
      (finding) => issueOf([member, index, ...finding.path], finding.tell()),
    )
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) =>
      issueOf([...path, key], {
        message: {
          en: `There is no field ${quoted(key)} here.`,
          ja: `ここに${quotedJa(key)}という項目はありません。`,
        },
        hint: didYouMean(nearest(key, knownAt(path))),
      }),
    )
  if (issue.code === 'invalid_union' && value !== undefined)
    return nearestChoice(value, issue).flatMap((inner) =>
      mappingIssues(file, { ...inner, path: [...path, ...inner.path] }),
    )
  return [issueOf(path, tell(value, issue))]
}

const issueOf = (path: readonly PropertyKey[], { message, hint }: Told): MappingIssue => ({
  pointer: pointerOf(path),
  message,
  ...(hint && { hint }),
})
