import type { DataCheck } from './data-check.js'
import { elementIds } from './element-ids.js'
import { englishScript } from './english-script.js'
import { lengthLimits } from './length-limits.js'
import { otherNames } from './other-names.js'
import { parents } from './parents.js'
import { placeholderWords } from './placeholder-words.js'
import { reachable } from './reachable.js'
import { spokenOf } from './spoken-of.js'

/** What the curated data keeps to besides what the validator asks of any dataset. */
export const checks: readonly DataCheck[] = [
  englishScript,
  placeholderWords,
  lengthLimits,
  otherNames,
  reachable,
  spokenOf,
  elementIds,
  parents,
]
