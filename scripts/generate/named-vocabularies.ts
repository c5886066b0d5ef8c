import { recordSchemas } from '../../src/schemas/dataset.js'
import type { Term } from '../../src/schemas/vocabulary.js'
import { childrenOf, type SchemaNode, schemaNode } from './schema-node.js'

/** A vocabulary of the schemas. */
export interface NamedVocabulary {
  readonly name: string
  readonly meaning: string
  readonly terms: Readonly<Record<string, Term>>
}

/** Every vocabulary of all schemas, in the order in which they come up. */
export const namedVocabularies = (): readonly NamedVocabulary[] => {
  const found = new Map<string, NamedVocabulary>()
  const walk = (node: SchemaNode): void => {
    const { vocabulary: name, meaning, terms } = node
    if (name && meaning && terms) found.set(name, { name, meaning, terms })
    for (const child of childrenOf(node)) walk(child)
  }
  for (const schema of Object.values(recordSchemas)) walk(schemaNode(schema))
  return [...found.values()]
}
