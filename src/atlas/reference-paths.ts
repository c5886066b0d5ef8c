import type { Kind } from '../model/kinds.js'
import { commonReferences, ownReferences, type ReferenceTree } from '../model/references.js'
import { onceFor } from '../once-for.js'

/** A path to references in a record. */
export interface ReferencePath {
  /** The keys that lead there, `*` for every item of a list. */
  readonly keys: readonly string[]
  /** The kind referred to. */
  readonly target: Kind
}

const pathsIn = (tree: Kind | ReferenceTree, keys: readonly string[] = []): readonly ReferencePath[] =>
  typeof tree === 'string'
    ? [{ keys, target: tree }]
    : Object.entries(tree).flatMap(([key, below]) => pathsIn(below, [...keys, key]))

/** The paths to references in records of a kind, in the order of their fields; each kind looked through once. */
export const referencePaths = /* @__PURE__ */ onceFor(new Map<Kind, readonly ReferencePath[]>(), (kind) =>
  pathsIn({ ...commonReferences, ...ownReferences[kind] }),
)
