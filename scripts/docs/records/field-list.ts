import type { Atlas } from '../../../src/atlas/create-atlas.js'
import { moneyText } from '../../../src/compare/amounts/money-text.js'
import type { AnyIds } from '../../../src/model/ids.js'
import { isKind } from '../../../src/model/kinds.js'
import type { Citation, LocalizedText, Money, Quantity } from '../../../src/model/records.js'
import { qualifierTerms } from '../../../src/model/terms.js'
import { escapeMarkdown } from '../../../src/render/escape-markdown.js'
import { fieldWord } from '../../../src/schemas/field-words.js'
import { formatDate } from '../../../src/time/format-date.js'
import { type Fields, isFields } from '../../../src/validate/fields.js'
import type { SchemaNode } from '../../generate/schema-node.js'
import { bothLanguages, stackedLanguages } from '../both-languages.js'
import { citationLink, recordLink } from './record-link.js'

const isLocalized = (value: unknown): value is LocalizedText =>
  isFields(value) && typeof value.en === 'string' && typeof value.ja === 'string'

const isMoney = (node: SchemaNode, _value: unknown): _value is Money => node.title === 'Money'

const isQuantity = (node: SchemaNode, _value: unknown): _value is Quantity => node.title === 'Quantity'

const isCitation = (node: SchemaNode, _value: unknown): _value is Citation<AnyIds> =>
  node.title === 'Citation'

const dateFormats: ReadonlySet<string> = new Set(['date', 'interval', 'date-or-interval'])

const labelOf = (title: string, key: string) => {
  const { en, ja } = fieldWord(title, key) ?? { en: escapeMarkdown(key), ja: '' }
  return ja === '' || ja === en ? `**${en}**` : `**${en}** ${ja}`
}

/** The member of a union that has the keys of a value. */
const memberFor = (node: SchemaNode, value: Fields): SchemaNode =>
  node.anyOf?.find(({ properties = {} }) => Object.keys(value).every((key) => key in properties)) ?? node

const stringText = (node: SchemaNode, value: string): string => {
  const { terms = {}, format = '' } = node
  const term = terms[value]
  if (term) return bothLanguages(term)
  if (dateFormats.has(format)) return `${formatDate(value, 'en')} ${formatDate(value, 'ja')}`
  if (format === 'uri') return `<${value}>`
  return node.identifies ? `\`${value}\`` : escapeMarkdown(value)
}

/** A value in one line; undefined where it needs lines of its own. */
const inlineText = (atlas: Atlas<AnyIds>, node: SchemaNode, value: unknown): string | undefined => {
  if (typeof value === 'string')
    return node.references && isKind(node.references)
      ? recordLink(atlas, node.references, value)
      : stringText(node, value)
  if (typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? 'yes はい' : 'no いいえ'
  if (isMoney(node, value)) return bothLanguages(moneyText(value))
  if (isQuantity(node, value)) {
    const how = value.qualifier && qualifierTerms[value.qualifier]
    const { en, ja } = value.unit
    return `${how ? `${how.en} ${how.ja} ` : ''}${value.value.toLocaleString('en-US')} ${bothLanguages({ en, ja })}`
  }
  if (isCitation(node, value)) return citationLink(atlas, value)
  if (isLocalized(value)) return bothLanguages(value)
  return undefined
}

/** What stands for an object in the line that its fields are listed below. */
const headOf = (value: Fields) => ['name', 'text', 'title', 'label'].find((key) => isLocalized(value[key]))

const objectLines = (atlas: Atlas<AnyIds>, node: SchemaNode, value: Fields): readonly string[] => {
  const member = memberFor(node, value)
  const head = headOf(value)
  const title = head === undefined ? undefined : value[head]
  const [only, ...others] = Object.keys(value)
  if (only !== undefined && others.length === 0) {
    const text = inlineText(atlas, member.properties?.[only] ?? {}, value[only])
    if (text !== undefined) return [text]
  }
  const fields = fieldLines(atlas, { ...member, title: node.title ?? '' }, value, head ? [head] : [])
  return isLocalized(title)
    ? [stackedLanguages(title), ...fields.map((line) => `  ${line}`)]
    : [fields.map((line) => line.replace(/^- /, '')).join('; ')]
}

const itemLines = (atlas: Atlas<AnyIds>, node: SchemaNode, value: unknown): readonly string[] =>
  isFields(value) && inlineText(atlas, node, value) === undefined
    ? objectLines(atlas, node, value)
    : [isLocalized(value) ? stackedLanguages(value) : (inlineText(atlas, node, value) ?? '')]

const bullet = ([first = '', ...rest]: readonly string[]) => [`- ${first}`, ...rest]

const listLines = (
  atlas: Atlas<AnyIds>,
  label: string,
  node: SchemaNode,
  values: readonly unknown[],
): readonly string[] => {
  const isPlain = values.every((value) => typeof value === 'string')
  if (isPlain && (node.references || node.terms))
    return [`- ${label}: ${values.map((value) => inlineText(atlas, node, value)).join(', ')}`]
  const items = values.map((value) => itemLines(atlas, node, value))
  const [first, ...others] = items
  if (first?.length === 1 && others.length === 0) return [`- ${label}: ${first[0]}`]
  return [`- ${label}`, ...items.flatMap(bullet).map((line) => `  ${line}`)]
}

/** Values as the lines of a Markdown list. */
export const itemBullets = (
  atlas: Atlas<AnyIds>,
  node: SchemaNode,
  values: readonly unknown[],
): readonly string[] => values.flatMap((value) => bullet(itemLines(atlas, node, value)))

/** The fields of an object as the lines of a Markdown list, in the order of its schema, without some. */
export const fieldLines = (
  atlas: Atlas<AnyIds>,
  node: SchemaNode,
  value: Fields,
  without: readonly string[] = [],
): readonly string[] =>
  Object.entries(node.properties ?? {}).flatMap(([key, field]): readonly string[] => {
    const content = value[key]
    if (content === undefined || without.includes(key)) return []
    const label = labelOf(node.title ?? '', key)
    if (Array.isArray(content)) return listLines(atlas, label, field.items ?? {}, content)
    const text = inlineText(atlas, field, content)
    if (text !== undefined) return [`- ${label}: ${text}`]
    const [first = '', ...rest] = isFields(content) ? itemLines(atlas, field, content) : []
    return [`- ${label}: ${first}`, ...rest.map((line) => `  ${line}`)]
  })
