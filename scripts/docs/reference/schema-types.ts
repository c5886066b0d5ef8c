import * as z from 'zod'
import { type Kind, kinds } from '../../../src/model/kinds.js'
import { recordSchemas } from '../../../src/schemas/dataset.js'
import * as schemas from '../../../src/schemas/index.js'
import { childrenOf, type SchemaNode, schemaNode } from '../../generate/schema-node.js'

/** An object of the schemas that has a name: a record, or a part of records. */
export interface NamedObject {
  readonly title: string
  readonly node: SchemaNode
  /** The kinds whose records hold it. */
  readonly kinds: readonly Kind[]
}

/** The objects that a node is or may be: one, or the members of a union. */
export const objectsOf = (node: SchemaNode): readonly SchemaNode[] =>
  (node.anyOf ?? [node]).filter(({ properties }) => properties)

const collect = (
  kind: Kind,
  node: SchemaNode,
  found: Map<string, { node: SchemaNode; kinds: Set<Kind> }>,
) => {
  if (node.title && objectsOf(node).length > 0) {
    const known = found.get(node.title) ?? { node, kinds: new Set<Kind>() }
    known.kinds.add(kind)
    found.set(node.title, known)
  }
  for (const child of childrenOf(node)) collect(kind, child, found)
}

/** What the schemas say of themselves, by title; a field that holds one says something else. */
const ownDescriptions = (): ReadonlyMap<string, string> =>
  new Map(
    Object.values(schemas).flatMap((schema) => {
      const { title, description } = (schema instanceof z.ZodType && schema.meta()) || {}
      return title && description ? [[title, description] as const] : []
    }),
  )

/** Every named object of all schemas, in the order in which they come up. */
export const namedObjects = (): readonly NamedObject[] => {
  const found = new Map<string, { node: SchemaNode; kinds: Set<Kind> }>()
  for (const kind of kinds) collect(kind, schemaNode(recordSchemas[kind]), found)
  const descriptions = ownDescriptions()
  return [...found].map(([title, { node, kinds: holders }]) => ({
    title,
    node: { ...node, description: descriptions.get(title) ?? node.description ?? '' },
    kinds: [...holders],
  }))
}
