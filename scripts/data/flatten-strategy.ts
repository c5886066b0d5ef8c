import { type Fields, isFields } from '../../src/validate/fields.js'

/** A record as it stands in a data file: where, and what it says. */
export interface Placed {
  readonly field: readonly PropertyKey[]
  readonly record: Fields
}

/** What stands in the tree of a strategy and is no part of it. */
export interface Misplaced {
  readonly field: readonly PropertyKey[]
  readonly message: string
}

/**
 * Takes the tree of a strategy apart. In a data file the parts of a strategy stand nested under `elements`; each part
 * says what it is with `element: <kind>` or `measure: <kind>`. Published, elements are a flat list in the strategy and
 * measures are records of their own, both with `parent` and `order`.
 */
export const flattenStrategy = (
  strategy: Fields,
): { strategy: Fields; elements: Placed[]; measures: Placed[]; misplaced: Misplaced[] } => {
  const elements: Placed[] = []
  const measures: Placed[] = []
  const misplaced: Misplaced[] = []
  const holder = Array.isArray(strategy['holders']) ? strategy['holders'][0] : undefined
  let order = 0
  const walk = (nodes: unknown, field: readonly PropertyKey[], parent: unknown): void => {
    if (nodes === undefined) return
    if (!Array.isArray(nodes)) {
      misplaced.push({ field, message: 'is not a list of parts' })
      return
    }
    nodes.forEach((node: unknown, index) => {
      const here = [...field, index]
      if (!isFields(node)) {
        misplaced.push({ field: here, message: 'is not a part with fields' })
        return
      }
      const { element, measure, elements: children, ...rest } = node
      if (element !== undefined && measure !== undefined) {
        misplaced.push({ field: here, message: 'is an element and a measure at once' })
        return
      }
      order += 1
      const placed = { ...rest, kind: element ?? measure, ...(parent === undefined ? {} : { parent }), order }
      if (measure === undefined) elements.push({ field: here, record: placed })
      else measures.push({ field: here, record: { holder, strategy: strategy['id'], ...placed } })
      walk(children, [...here, 'elements'], node['id'])
    })
  }
  walk(strategy['elements'], ['elements'], undefined)
  const { elements: _nested, ...own } = strategy
  return { strategy: own, elements, measures, misplaced }
}
