import * as z from 'zod'
import type { Kind } from '../../model/kinds.js'
import { errorFinding } from '../check/error-finding.js'
import type { Finding } from '../check/finding.js'
import { isFields, valueAt } from '../fields.js'
import { type IdsByName, namesNobody } from '../names/record-names.js'
import type { Path } from '../path.js'
import { quoted, quotedJa, shown } from '../quoted.js'
import { amountWithoutCurrency } from '../rules/amount-without-currency.js'
import { listOfRecordsHint } from './dataset-hint.js'
import { emptyHint } from './empty-hint.js'
import { tellMissing, tellMissingCell, tellUnknownField } from './field-told.js'
import { formatFinding } from './format-findings.js'
import { elementsHint, meantByKey } from './nested-field.js'
import { moreThanOneOf, noneOf } from './one-of-findings.js'
import { fieldNames, schemasAt, titleOf } from './schema-at.js'
import { wrongFormat, wrongTerm } from './text-findings.js'
import { tellWrongType } from './wrong-type.js'

const nameOf = (path: Path): string => String(path.at(-1) ?? '')

const unknownField = (kind: Kind, record: unknown, path: Path, key: string): Finding =>
  errorFinding('unknown-field', [...path, key], () =>
    tellUnknownField(
      key,
      listOfRecordsHint(kind, record, path, key) ??
        elementsHint(kind, path, key) ??
        meantByKey(kind, path, key),
    ),
  )

const missingField = (kind: Kind, path: Path): Finding => {
  const field = nameOf(path)
  if (field === 'currency' && titleOf(schemasAt(kind, path.slice(0, -1))) === 'Money')
    return errorFinding(amountWithoutCurrency.code, path, amountWithoutCurrency.tell)
  return errorFinding('missing-field', path, (medium) =>
    medium === 'cell' ? tellMissingCell(kind, path) : tellMissing(field),
  )
}

const wrongType = (kind: Kind, record: unknown, path: Path, expected: string): Finding =>
  errorFinding('wrong-type', path, (medium) => {
    const currency = valueAt(record, [...path.slice(0, -1), 'currency'])
    return tellWrongType({ kind, path, value: valueAt(record, path), expected, currency }, medium)
  })

const tooFew = (path: Path, minimum: string): Finding =>
  errorFinding('too-few-items', path, () => ({
    message: {
      en: `The list ${quoted(nameOf(path))} needs at least ${minimum} item${minimum === '1' ? '' : 's'}.`,
      ja: `配列${quotedJa(nameOf(path))}には少なくとも${minimum}件が必要です。`,
    },
  }))

const outOfRange = (path: Path, value: unknown, limit: string): Finding =>
  errorFinding('out-of-range', path, () => ({
    message: {
      en: `${shown(value)} is out of range; it must be ${limit}.`,
      ja: `${shown(value)}は範囲外です（${limit}）。`,
    },
  }))

/** The first field of each choice tells which one is meant. */
const choice = (
  kind: Kind,
  record: unknown,
  issue: z.core.$ZodIssueInvalidUnion,
  idsByName: IdsByName,
): Finding[] => {
  const { path } = issue
  const value = valueAt(record, path)
  if (value === undefined) return [missingField(kind, path)]
  if (!isFields(value)) return [wrongType(kind, record, path, 'object')]
  const options = schemasAt(kind, path).flatMap((schema) =>
    schema instanceof z.ZodUnion ? schema.options : [],
  )
  const keys = options.flatMap((option) => fieldNames([option]).slice(0, 1))
  const given = keys.filter((key) => Object.hasOwn(value, key))
  const [only] = given
  if (only !== undefined && given.length === 1)
    return (issue.errors[keys.indexOf(only)] ?? []).flatMap((inner) =>
      schemaFindings(kind, record, { ...inner, path: [...path, ...inner.path] }, idsByName),
    )
  const known = fieldNames(options)
  return [
    given.length === 0 ? noneOf(kind, path, keys) : moreThanOneOf(kind, path, keys),
    ...Object.keys(value)
      .filter((key) => !known.includes(key))
      .map((key) => unknownField(kind, record, path, key)),
  ]
}

/** What an issue of the schema says about a record, in our codes and both languages, with a hint. */
export const schemaFindings = (
  kind: Kind,
  record: unknown,
  issue: z.core.$ZodIssue,
  idsByName: IdsByName = namesNobody,
): Finding[] => {
  const { path } = issue
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownField(kind, record, path, key))
  if (issue.code === 'invalid_union') return choice(kind, record, issue, idsByName)
  if (issue.code === 'invalid_key') {
    const { code, tell } = formatFinding(nameOf(path), 'local-identifier', () => emptyHint(kind, path))
    return [errorFinding(code, path, () => tell())]
  }
  const value = valueAt(record, path)
  if (value === undefined) return [missingField(kind, path)]
  switch (issue.code) {
    case 'invalid_type':
      return [wrongType(kind, record, path, issue.expected)]
    case 'invalid_value':
      if (typeof value !== 'string') return [wrongType(kind, record, path, 'string')]
      return [wrongTerm({ kind, path, text: value }, issue.values.map(String))]
    case 'invalid_format':
      return [wrongFormat({ kind, path, text: String(value) }, issue.format, idsByName)]
    case 'too_small':
      if (Array.isArray(value)) return [tooFew(path, String(issue.minimum))]
      // What has a length and is no list is too short besides being of a wrong type.
      if (typeof value !== 'number') return []
      return [outOfRange(path, value, `${issue.inclusive ? '≥' : '>'} ${issue.minimum}`)]
    case 'too_big':
      return [outOfRange(path, value, `${issue.inclusive ? '≤' : '<'} ${issue.maximum}`)]
  }
  return [errorFinding('schema', path, () => ({ message: { en: issue.message, ja: issue.message } }))]
}
