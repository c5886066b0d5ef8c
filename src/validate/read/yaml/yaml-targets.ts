import { type Alias, type Document, isAlias, type ParsedNode, visit } from 'yaml'

/** What the aliases of a document stand for. */
export type Targets = ReadonlyMap<unknown, unknown>

/** Finds the node that each alias of a document stands for: the last before it with that anchor. */
export function findTargets(document: Document.Parsed<ParsedNode>): Targets {
  const anchors = new Map<string, unknown>()
  const targets = new Map<Alias, unknown>()
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node)) targets.set(node, anchors.get(node.source))
      else if (node.anchor !== undefined) anchors.set(node.anchor, node)
    },
  })
  return targets
}

/** The node that an alias stands for, and any other itself. */
export const follow = (node: unknown, targets: Targets): unknown => (isAlias(node) ? targets.get(node) : node)
