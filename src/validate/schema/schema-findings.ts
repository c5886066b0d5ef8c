import * as z from 'zod'
import type { Kind } from '../../model/kinds.js'
import type { LocalizedText } from '../../model/records.js'
import { errorFinding } from '../check/error-finding.js'
import type { Finding, Medium, Told } from '../check/finding.js'
import { isFields, valueAt } from '../fields.js'
import { type IdsByName, namesNobody } from '../names/record-names.js'
import { parsePlace } from '../normalize/parse-place.js'
import type { Path } from '../path.js'
import { quoted, quotedJa, shown } from '../quoted.js'
import { amountWithoutCurrency } from '../rules/amount-without-currency.js'
import { columnName, joinNames } from './column-names.js'
import { listOfRecordsHint } from './dataset-hint.js'
import { emptyHint } from './empty-hint.js'
import { tellMissing, tellMissingCell, tellUnknownField } from './field-told.js'
import { formatFinding } from './format-findings.js'
import { markHint } from './mark-hint.js'
import { meantByKey } from './nested-field.js'
import { objectHint } from './object-hint.js'
import { fieldNames, kindOfIdAt, kindReferredToAt, schemasAt, titleOf } from './schema-at.js'
import { orSeparatorHint, type TextOfList } from './separator-hint.js'
import { termFinding } from './unknown-term.js'
import { tellWrongType } from './wrong-type.js'

const nameOf = (path: Path): string => String(path.at(-1) ?? '')

const unknownField = (kind: Kind, record: unknown, path: Path, key: string): Finding =>
  errorFinding('unknown-field', [...path, key], () =>
    tellUnknownField(key, listOfRecordsHint(kind, record, path, key) ?? meantByKey(kind, path, key)),
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

/** What to do about a place and an organization in one: each can be an entry of its own only in a list. */
const oneTooMany = (kind: Kind, path: Path, keys: readonly string[], medium: Medium): LocalizedText => {
  const [list, item] = [path.slice(0, -1), path.at(-1)]
  if (typeof item !== 'number') return { en: 'Remove one of them.', ja: 'どちらか一方を消してください。' }
  if (medium !== 'cell') return { en: 'Make two entries of it.', ja: '2件に分けて書いてください。' }
  const columns = joinNames(
    keys.map((key, at) => columnName(kind, [...list, at, key])),
    false,
  )
  return {
    en: `Give each a column with a number of its own: ${columns.en}.`,
    ja: `${columns.ja}のように、番号の異なる列に分けてください。`,
  }
}

const notOneOf = (kind: Kind, path: Path, keys: readonly string[], isNone: boolean): Finding =>
  errorFinding('party', path, (medium = 'data') => {
    const [en, ja] = [keys.map(quoted).join(' or '), keys.map(quotedJa).join('か')]
    return isNone
      ? {
          message: { en: `Either ${en} must stand here.`, ja: `${ja}のどちらかが必要です。` },
          hint: objectHint(kind, path, medium),
        }
      : {
          message: { en: `Only one of ${en} can stand here.`, ja: `${ja}のどちらか一方だけを書けます。` },
          hint: oneTooMany(kind, path, keys, medium),
        }
  })

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
    notOneOf(kind, path, keys, given.length === 0),
    ...Object.keys(value)
      .filter((key) => !known.includes(key))
      .map((key) => unknownField(kind, record, path, key)),
  ]
}

/** What a mapping can do about values of theirs that are none of ours, as texts of a format or of a closed list. */
const MAPPING_HINTS: Readonly<Record<'identifier' | 'term', LocalizedText>> = {
  identifier: {
    en: 'For ids of theirs, "prefixes" in the mapping says what stands for their beginning.',
    ja: '相手のIDであれば、対応表の"prefixes"で始まりを置き換えられます。',
  },
  term: {
    en: 'For values of theirs, "values" in the mapping says which term each stands for.',
    ja: '相手の値であれば、それぞれがどの用語に当たるかを、対応表の"values"で定められます。',
  },
}

/** What is told, with what a mapping can do about it where the value comes by one. */
const orMap = (told: Told, by: keyof typeof MAPPING_HINTS, medium: Medium | undefined): Told => {
  const { en, ja } = MAPPING_HINTS[by]
  if (medium !== 'mapped') return told
  return {
    ...told,
    hint: { en: told.hint ? `${told.hint.en} ${en}` : en, ja: `${told.hint?.ja ?? ''}${ja}` },
  }
}

/** What is told of a text, with a better hint where it is a mark for a value or holds several. */
const withHintOnText = (written: TextOfList, told: Told, medium?: Medium): Told => {
  const hint = markHint(written.kind, written.path, written.text, medium)
  return hint ? { ...told, hint } : orSeparatorHint(written, told, medium)
}

const wrongFormat = (kind: Kind, path: Path, text: string, format: string, idsByName: IdsByName): Finding => {
  const whenEmpty = () => emptyHint(kind, path)
  const wanted = kindReferredToAt(kind, path)
  const { code, tell } = formatFinding(text, format, whenEmpty)
  const tellIt = (medium?: Medium): Told => {
    const named = wanted ? idsByName(wanted, text) : []
    const ofKind = kindOfIdAt(kind, path)
    const toldOfAny = tell({ kind: ofKind, isReference: wanted !== undefined, named })
    const isOfTheirs = format === 'identifier' && ofKind !== 'place' && text.trim() !== ''
    const told = isOfTheirs && named.length === 0 ? orMap(toldOfAny, 'identifier', medium) : toldOfAny
    const isReadable = (part: string) =>
      wanted !== undefined &&
      (idsByName(wanted, part).length > 0 || (wanted === 'place' && parsePlace(part).ok))
    return named.length > 0 ? told : withHintOnText({ kind, path, text, isReadable }, told, medium)
  }
  return { ...errorFinding(code, path, tellIt), ...(wanted && { name: { kind: wanted, name: text } }) }
}

/** What an issue of the schema says about a record, in our codes and both languages, with a hint. */
export const schemaFindings = (
  kind: Kind,
  record: unknown,
  issue: z.core.$ZodIssue,
  idsByName: IdsByName = namesNobody,
): Finding[] => {
  const { path } = issue
  const whenEmpty = () => emptyHint(kind, path)
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownField(kind, record, path, key))
  if (issue.code === 'invalid_union') return choice(kind, record, issue, idsByName)
  if (issue.code === 'invalid_key') {
    const { code, tell } = formatFinding(nameOf(path), 'local-identifier', whenEmpty)
    return [errorFinding(code, path, () => tell())]
  }
  const value = valueAt(record, path)
  if (value === undefined) return [missingField(kind, path)]
  switch (issue.code) {
    case 'invalid_type':
      return [wrongType(kind, record, path, issue.expected)]
    case 'invalid_value': {
      if (typeof value !== 'string') return [wrongType(kind, record, path, 'string')]
      const { code, tell, isReadable } = termFinding(kind, path, value, issue.values.map(String))
      const written = { kind, path, text: value, isReadable }
      const tellIt = (medium?: Medium): Told => {
        const told = code === 'unknown-term' ? orMap(tell(medium), 'term', medium) : tell(medium)
        return withHintOnText(written, told, medium)
      }
      return [errorFinding(code, path, tellIt)]
    }
    case 'invalid_format':
      return [wrongFormat(kind, path, String(value), issue.format, idsByName)]
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
