import { pointerOf } from '../../atlas/pointer.js'
import type { LocalizedText } from '../../model/records.js'
import { isAtOrAbove } from '../is-at-or-above.js'
import type { FieldPath } from '../path.js'
import { quoted, quotedJa } from '../quoted.js'
import type { MappingIssue } from './create-mapping.js'
import { parseFieldPath } from './field-path.js'

/** A field of ours that a mapping sets. */
export interface Target {
  readonly member: 'fields' | 'constants'
  readonly name: string
}

/** A field of ours, and whether it is one of all objects of a list, named without a number. */
interface KnownTarget extends Target {
  readonly isOfItems: boolean
}

/** Whether a path is, or leads into, one object of the list of whose objects a target is a field. */
const isOneOfItems = ({ isOfItems, name }: KnownTarget, path: FieldPath): boolean => {
  const list = parseFieldPath(name).slice(0, -1)
  return isOfItems && isAtOrAbove(list, path) && typeof path[list.length] !== 'string'
}

/** Whether one target is of all objects of a list and the other of the list or one object. */
const areAllAndOne = (second: KnownTarget, first: KnownTarget): boolean =>
  isOneOfItems(first, parseFieldPath(second.name)) || isOneOfItems(second, parseFieldPath(first.name))

/** Whether what is set second replaces what is set first, or part of it; a part of a constant may be set after it. */
const replaces = (second: Target, first: Target): boolean => {
  const [wider, narrower] = [parseFieldPath(second.name), parseFieldPath(first.name)]
  return isAtOrAbove(wider, narrower) || (first.member === 'fields' && isAtOrAbove(narrower, wider))
}

const LEAVE_ONE: LocalizedText = { en: 'Leave one of them out.', ja: 'どちらか一方を除いてください。' }

const ALL_OR_NONE: LocalizedText = {
  en: 'Give all fields of the list a number, or none and "as": "list".',
  ja: 'この配列の項目は、すべてに番号を付けるか、番号なしで"as": "list"にそろえてください。',
}

/** What is wrong with fields of ours of which one would replace another, in the order in which they are set. */
export const overlappingTargets = (targets: readonly KnownTarget[]): MappingIssue[] =>
  targets.flatMap((second, index) =>
    targets
      .slice(0, index)
      .filter((first) => replaces(second, first) || areAllAndOne(second, first))
      .map((first) => ({
        pointer: pointerOf([second.member, second.name]),
        message: {
          en: `${quoted(second.name)} and ${quoted(first.name)} overlap: one would replace the other.`,
          ja: `${quotedJa(second.name)}と${quotedJa(first.name)}が重なっており、一方が他方を上書きします。`,
        },
        hint: areAllAndOne(second, first) ? ALL_OR_NONE : LEAVE_ONE,
      })),
  )
