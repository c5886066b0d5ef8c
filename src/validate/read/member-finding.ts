import { collectionOf, isOtherMember } from './dataset-shape.js'
import type { ProblemContent } from './problem.js'
import { collectionTwice, collectionUnknown } from './problems/dataset-problems.js'
import { unsafeKey } from './problems/value-problems.js'
import { UNSAFE_KEYS } from './unsafe-keys.js'

/** What there is to say of the name of a member of a dataset, after those that were seen before it. */
export const memberFinding = (name: string, seen: ReadonlySet<string>): ProblemContent | undefined => {
  if (UNSAFE_KEYS.has(name)) return unsafeKey(name)
  if (seen.has(name)) return collectionTwice(name)
  return collectionOf(name) || isOtherMember(name) ? undefined : collectionUnknown(name)
}
