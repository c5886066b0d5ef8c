import { recordSchemas } from '../../src/schemas/dataset.js'
import { generatedHeader } from './header.js'
import { type SchemaNode, schemaNode } from './interfaces.js'

/** Where references stand in a record: the keys that lead to them, `*` for every item of an array. */
const referencePaths = (node: SchemaNode, path: string[] = []): [string[], string][] => {
  if (node.references) return [[path, node.references]]
  return [
    ...Object.entries(node.properties ?? {}).flatMap(([key, child]) => referencePaths(child, [...path, key])),
    ...(node.anyOf ?? []).flatMap((choice) => referencePaths(choice, path)),
    ...(node.items ? referencePaths(node.items, [...path, '*']) : []),
  ]
}

export const generateReferences = () => {
  const kinds = Object.entries(recordSchemas).map(([kind, schema]) => {
    const rows = referencePaths(schemaNode(schema)).map(
      ([path, target]) => `    ['${path.join('/')}', '${target}'],`,
    )
    return `  ${kind}: [\n${rows.join('\n')}\n  ],`
  })
  return `${generatedHeader}import type { Kind } from './kinds.js'

/** Where records of each kind refer to others: the keys that lead there, \`*\` for every item, and the kind referred to. */
export const referencePaths: Readonly<Record<Kind, readonly (readonly [path: string, target: Kind])[]>> = {
${kinds.join('\n')}
}
`
}
