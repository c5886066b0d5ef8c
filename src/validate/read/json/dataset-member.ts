import { collectionOf } from '../dataset-shape.js'
import { readProperty } from '../plain-value.js'
import type { ProblemContent } from '../problem.js'

/**
 * A member of a dataset. A collection may be computed by a getter, as in the curated dataset, which reads its texts
 * when they are asked for; no other getter is run.
 */
export const datasetMember = (
  dataset: object,
  name: string,
): { readonly value: unknown } | { readonly finding: ProblemContent } => {
  if (!collectionOf(name)) return readProperty(dataset, name)
  try {
    return { value: Reflect.get(dataset, name) }
  } catch {
    return readProperty(dataset, name)
  }
}
