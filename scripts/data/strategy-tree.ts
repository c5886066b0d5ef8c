type Fields = Record<string, unknown>

/** A record as it stands in a data file: where, and what it says. */
export interface Placed {
  readonly field: readonly PropertyKey[]
  readonly record: Fields
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Takes the tree of a strategy apart. In a data file the parts of a strategy stand nested under `elements`; each part
 * says what it is with `element: <kind>` or `measure: <kind>`. Published, elements are a flat list in the strategy and
 * measures are records of their own, both with `parent` and `order`.
 */
export const flattenStrategy = (
  strategy: Fields,
): { strategy: Fields; elements: Placed[]; measures: Placed[] } => {
  const elements: Placed[] = []
  const measures: Placed[] = []
  const holder = Array.isArray(strategy['holders']) ? strategy['holders'][0] : undefined
  let order = 0
  const walk = (nodes: unknown, field: readonly PropertyKey[], parent: unknown): void => {
    if (!Array.isArray(nodes)) return
    nodes.forEach((node: unknown, index) => {
      if (!isFields(node)) return
      const here = [...field, index]
      const { element, measure, elements: children, ...rest } = node
      order += 1
      const placed = { ...rest, kind: element ?? measure, ...(parent === undefined ? {} : { parent }), order }
      if (measure === undefined) elements.push({ field: here, record: placed })
      else measures.push({ field: here, record: { holder, strategy: strategy['id'], ...placed } })
      walk(children, [...here, 'elements'], node['id'])
    })
  }
  walk(strategy['elements'], ['elements'], undefined)
  const { elements: _nested, ...own } = strategy
  return { strategy: own, elements, measures }
}
