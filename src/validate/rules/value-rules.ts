import { intervalNotOrdered } from './interval-not-ordered.js'
import type { ValueRule } from './rule.js'
import { tiersOverlap } from './tiers-overlap.js'

/** The rules on single values. */
export const valueRules: readonly ValueRule[] = [intervalNotOrdered, tiersOverlap]
