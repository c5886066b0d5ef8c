import { pointerOf } from '../../atlas/pointer.js'
import { isAtOrAbove } from '../is-at-or-above.js'
import { quoted, quotedJa } from '../quoted.js'
import type { MappingIssue } from './create-mapping.js'
import { parseFieldPath } from './field-path.js'

/** A field of ours that a mapping sets. */
export interface Target {
  readonly member: 'fields' | 'constants'
  readonly name: string
}

/** Whether what is set second replaces what is set first, or part of it; a part of a constant may be set after it. */
const replaces = (second: Target, first: Target): boolean => {
  const [wider, narrower] = [parseFieldPath(second.name), parseFieldPath(first.name)]
  const areFields = first.member === 'fields' && second.member === 'fields'
  return isAtOrAbove(wider, narrower) || (areFields && isAtOrAbove(narrower, wider))
}

/** What is wrong with fields of ours of which one would replace another, in the order in which they are set. */
export const overlappingTargets = (targets: readonly Target[]): MappingIssue[] =>
  targets.flatMap((second, index) =>
    targets
      .slice(0, index)
      .filter((first) => replaces(second, first))
      .map((first) => ({
        pointer: pointerOf([second.member, second.name]),
        message: {
          en: `${quoted(second.name)} and ${quoted(first.name)} overlap: one would replace the other.`,
          ja: `${quotedJa(second.name)}と${quotedJa(first.name)}が重なっており、一方が他方を上書きします。`,
        },
        hint: { en: 'Leave one of them out.', ja: 'どちらか一方を除いてください。' },
      })),
  )
