import type { Atlas } from '../../../src/atlas/create-atlas.js'
import { compareApproaches } from '../../../src/compare/compare-approaches.js'
import { compareIndicator } from '../../../src/compare/compare-indicator.js'
import type { Comparison } from '../../../src/compare/comparison.js'
import type { AnyIds } from '../../../src/model/ids.js'
import type { Kind } from '../../../src/model/kinds.js'

const approachFigure = (atlas: Atlas<AnyIds>, id: string): Comparison => {
  const { name, holder, tiers } = atlas.get('approach', id)
  const comparison = compareApproaches(atlas, {
    holders: ['place' in holder ? holder.place : holder.organization],
    partners: [...new Set(tiers.flatMap(({ partners }) => partners))],
    history: true,
  })
  const row = comparison.rows.findIndex((item) => item.id === id)
  const cells = comparison.cells[row] ?? []
  return {
    ...comparison,
    title: name,
    rows: comparison.columns,
    columns: comparison.rows.slice(row, row + 1),
    cells: cells.map((cell) => [cell]),
  }
}

const indicatorFigure = (atlas: Atlas<AnyIds>, id: string): Comparison => {
  const { dimensions, observations } = atlas.get('indicator', id)
  const isRanked = observations.some(({ rank }) => rank !== undefined)
  const [rows, columns] = dimensions.map((dimension) => dimension.id)
  return compareIndicator(atlas, {
    indicator: id,
    ...(isRanked && columns && rows ? { rows: columns, columns: rows, show: 'rank' } : {}),
  })
}

/** What the picture of a record shows, where a record of its kind has one. */
export const recordFigure = (atlas: Atlas<AnyIds>, kind: Kind, id: string): Comparison | undefined => {
  if (kind === 'approach') return approachFigure(atlas, id)
  return kind === 'indicator' ? indicatorFigure(atlas, id) : undefined
}
