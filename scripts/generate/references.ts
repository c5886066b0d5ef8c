import { recordSchemas } from '../../src/schemas/dataset.js'
import { generatedHeader } from './header.js'
import { type SchemaNode, schemaNode } from './schema-node.js'

interface Tree {
  readonly [key: string]: string | Tree
}

/** The fields below a schema that hold references or lead to some, `*` for the items of an array. */
const treeOf = ({ properties = {}, anyOf = [], items }: SchemaNode): Tree => {
  const fields = Object.entries({ ...properties, ...(items && { '*': items }) }).flatMap(([key, child]) => {
    const tree = child.references ?? treeOf(child)
    return Object.keys(tree).length > 0 ? [[key, tree] as const] : []
  })
  return Object.assign(Object.fromEntries(fields), ...anyOf.map(treeOf))
}

/** A tree as a literal, an object of one field on one line. */
const literal = (tree: string | Tree, indent = ''): string => {
  if (typeof tree === 'string') return `'${tree}'`
  const [first, ...others] = Object.entries(tree)
  if (first && others.length === 0) return `{ ${keyText(first[0])}: ${literal(first[1], indent)} }`
  const inner = `${indent}  `
  const rows = Object.entries(tree).map(
    ([key, below]) => `${inner}${keyText(key)}: ${literal(below, inner)},\n`,
  )
  return `{\n${rows.join('')}${indent}}`
}

const keyText = (key: string) => (key === '*' ? "'*'" : key)

const withoutCommon = (tree: Tree, common: Tree): Tree =>
  Object.fromEntries(Object.entries(tree).filter(([key]) => !Object.hasOwn(common, key)))

export const generateReferences = () => {
  const trees = Object.entries(recordSchemas).map(
    ([kind, schema]) => [kind, treeOf(schemaNode(schema))] as const,
  )
  const common = Object.fromEntries(
    Object.entries(trees[0]?.[1] ?? {}).filter(([key, below]) =>
      trees.every(([, tree]) => JSON.stringify(tree[key]) === JSON.stringify(below)),
    ),
  )
  const own = Object.fromEntries(trees.map(([kind, tree]) => [kind, withoutCommon(tree, common)]))
  return `${generatedHeader}import type { Kind } from './kinds.js'

/** Fields that hold references or lead to some, \`*\` for every item of a list; at the end the kind referred to. */
export interface ReferenceTree {
  readonly [key: string]: Kind | ReferenceTree
}

/** Where records of every kind refer to others. */
export const commonReferences: ReferenceTree = ${literal(common)}

/** Where records of each kind refer to others besides. */
export const ownReferences: Readonly<Record<Kind, ReferenceTree>> = ${literal(own)}
`
}
