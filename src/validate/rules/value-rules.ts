import { amountPrecision } from './amount-precision.js'
import { countryCodeMismatch } from './country-code-mismatch.js'
import { intervalNotOrdered } from './interval-not-ordered.js'
import { localIdDuplicate } from './local-id-duplicate.js'
import { markForValue } from './mark-for-value.js'
import { numberTooLarge } from './number-too-large.js'
import { observationDuplicate } from './observation-duplicate.js'
import { observationOutside } from './observation-outside.js'
import { parentCycle } from './parent-cycle.js'
import type { ValueRule } from './rule.js'
import { tiersOverlap } from './tiers-overlap.js'

/** The rules on single values. */
export const valueRules: readonly ValueRule[] = [
  amountPrecision,
  countryCodeMismatch,
  intervalNotOrdered,
  localIdDuplicate,
  markForValue,
  numberTooLarge,
  observationDuplicate,
  observationOutside,
  parentCycle,
  tiersOverlap,
]
