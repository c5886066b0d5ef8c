import type * as z from 'zod'
import type { Told } from '../check/finding.js'
import { valueAt } from '../fields.js'
import { nearest } from '../nearest.js'
import { didYouMean, quotedJa, shown } from '../quoted.js'
import { tellMissing, tellUnknownField } from '../schema/field-told.js'
import { fieldNames, schemasBelow } from '../schema/schema-at.js'
import { schemaFindings } from '../schema/schema-findings.js'
import { typeOfValue, typeWord } from '../schema/type-words.js'
import type { MappingIssue } from './create-mapping.js'
import { issueAt } from './issue-at.js'
import { mappingSchema } from './mapping-schema.js'

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
  const field = issue.path.at(-1)
  if (value === undefined && field !== undefined) return tellMissing(String(field))
  if (issue.code === 'invalid_type') return wrongType(value, issue.expected)
  if (issue.code === 'invalid_value') return unknownTerm(value, issue.values.map(String))
  if (issue.code === 'too_small' && typeof value === 'number')
    return {
      message: {
        en: `${value} is out of range; it must be > ${issue.minimum}.`,
        ja: `${value}は範囲外です（> ${issue.minimum}）。`,
      },
    }
  if (issue.code === 'too_small' && value === '')
    return { message: { en: 'The text is empty.', ja: '文字列が空です。' } }
  return OTHER
}

/** Of several things that can stand somewhere, the mistakes by the one of the type of the value, or by the first one. */
const nearestChoice = (issue: z.core.$ZodIssueInvalidUnion): readonly z.core.$ZodIssue[] => {
  const isOfType = (issues: readonly z.core.$ZodIssue[]) =>
    !issues.some(
      ({ code, path }) => path.length === 0 && (code === 'invalid_type' || code === 'invalid_value'),
    )
  const choices = issue.errors
  return choices.find(isOfType) ?? choices[0] ?? []
}

/** What an issue of the schema says about a mapping file, in our words. */
export const mappingIssues = (file: unknown, issue: z.core.$ZodIssue): MappingIssue[] => {
  const { path } = issue
  const value = valueAt(file, path)
  const [member, index] = path
  if (member === 'sources' && typeof index === 'number')
    return schemaFindings('source', valueAt(file, [member, index]), { ...issue, path: path.slice(2) }).map(
      (finding) => issueAt([member, index, ...finding.path], finding.tell()),
    )
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) =>
      issueAt(
        [...path, key],
        tellUnknownField(key, didYouMean(nearest(key, fieldNames(schemasBelow(mappingSchema, path))))),
      ),
    )
  if (issue.code === 'invalid_union')
    return nearestChoice(issue).flatMap((inner) =>
      mappingIssues(file, { ...inner, path: [...path, ...inner.path] }),
    )
  return [issueAt(path, tell(value, issue))]
}
