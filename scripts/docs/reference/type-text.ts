import { collections, isKind } from '../../../src/model/kinds.js'
import type { SchemaNode } from '../../generate/schema-node.js'
import { objectsOf } from './schema-types.js'

/** Where a named object is described. */
export type PageOf = (title: string) => string

const referenceText = (name: string) => `id of ${/^[aeiou]/.test(name) ? 'an' : 'a'} [${name}](${name}.md)`

const referencesText = (name: string) => `ids of [${isKind(name) ? collections[name] : name}](${name}.md)`

const stringTypes: Readonly<Record<string, string>> = {
  uri: 'URL',
  date: 'date',
  interval: 'interval',
  'date-or-interval': 'date or interval',
  'time-of-day': 'time of day',
}

/** The type of a field in Markdown: what it is, and where that is described. */
export const typeText = (node: SchemaNode, pageOf: PageOf): string => {
  if (node.identifies) return 'id'
  if (node.references) return referenceText(node.references)
  if (node.vocabulary === 'CurrencyCode') return 'ISO 4217 code'
  if (node.vocabulary) return `[${node.vocabulary}](vocabularies.md#${node.vocabulary.toLowerCase()})`
  if (node.enum) return node.enum.map((value) => `\`${value}\``).join(', ')
  if (node.title && objectsOf(node).length > 0) return `[${node.title}](${pageOf(node.title)})`
  if (node.anyOf) return node.anyOf.map((choice) => typeText(choice, pageOf)).join(' or ')
  if (node.items?.references) return referencesText(node.items.references)
  if (node.type === 'array') return `list of ${typeText(node.items ?? {}, pageOf)}`
  if (node.type === 'object') return 'texts by key'
  if (node.type === 'string') return stringTypes[node.format ?? ''] ?? 'text'
  return [node.type ?? 'anything'].flat().join(' or ')
}
