import type { Atlas } from '../../../src/atlas/create-atlas.js'
import { inDocumentOrder } from '../../../src/compare/records/in-document-order.js'
import { groupBy } from '../../../src/lists/group-by.js'
import type { AnyIds } from '../../../src/model/ids.js'
import { collections } from '../../../src/model/kinds.js'
import type { Element, Measure, Strategy } from '../../../src/model/records.js'
import { elementKindTerms, measureKindTerms } from '../../../src/model/terms.js'
import { escapeMarkdown } from '../../../src/render/escape-markdown.js'
import { recordSchemas } from '../../../src/schemas/dataset.js'
import { type SchemaNode, schemaNode } from '../../generate/schema-node.js'
import { bothLanguages } from '../both-languages.js'
import { fieldLines } from './field-list.js'

type Part =
  | { readonly measure: Measure<AnyIds>; readonly element?: undefined }
  | { readonly element: Element<AnyIds>; readonly measure?: undefined }

const partOf = (part: Part) => part.measure ?? part.element

const shownElsewhere = ['id', 'kind', 'name', 'label', 'parent', 'order']

const linesOf = (atlas: Atlas<AnyIds>, node: SchemaNode, part: Part): readonly string[] => {
  const { id, name, label } = partOf(part)
  const number = label ? `${escapeMarkdown(label)} ` : ''
  const text = `${number}${bothLanguages(name)}`
  if (part.measure) {
    const kind = bothLanguages(measureKindTerms[part.measure.kind])
    return [`- [${text}](../${collections.measure}/${id}.md) — ${kind}`]
  }
  const kind = bothLanguages(elementKindTerms[part.element.kind])
  const fields = fieldLines(atlas, node, { ...part.element }, shownElsewhere)
  return [`- ${text} — ${kind}`, ...fields.map((line) => `  ${line}`)]
}

/** The elements and measures of a strategy as a nested Markdown list, in the order of the document. */
export const strategyTree = (atlas: Atlas<AnyIds>, strategy: Strategy<AnyIds>): readonly string[] => {
  const node = schemaNode(recordSchemas.strategy).properties?.elements?.items ?? {}
  const parts: readonly Part[] = [
    ...(strategy.elements ?? []).map((element) => ({ element })),
    ...atlas.where('measure', { strategy: strategy.id }).map((measure) => ({ measure })),
  ].sort((a, b) => inDocumentOrder(partOf(a), partOf(b)))
  const below = groupBy(parts, (part) => partOf(part).parent ?? '')
  const branch = (parent: string): readonly string[] =>
    (below.get(parent) ?? []).flatMap((part) => [
      ...linesOf(atlas, node, part),
      ...branch(partOf(part).id).map((line) => `  ${line}`),
    ])
  return branch('')
}
