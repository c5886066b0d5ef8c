import type { Atlas } from '../../../src/atlas/create-atlas.js'
import { compareApproaches } from '../../../src/compare/compare-approaches.js'
import { compareIndicator } from '../../../src/compare/compare-indicator.js'
import type { Comparison } from '../../../src/compare/comparison.js'
import { partyReference } from '../../../src/compare/records/party.js'
import type { AnyIds } from '../../../src/model/ids.js'
import type { Kind } from '../../../src/model/kinds.js'

const approachFigure = (atlas: Atlas<AnyIds>, id: string): Comparison => {
  const { name, holder, tiers } = atlas.get('approach', id)
  const comparison = compareApproaches(atlas, {
    holders: [partyReference(holder).id],
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

/** What the pictures of records show: the kind and id of the record, and the comparison. */
export const recordFigures = (
  atlas: Atlas<AnyIds>,
): readonly { readonly kind: Kind; readonly id: string; readonly comparison: Comparison }[] => {
  const figures = [
    ...atlas.all('approach').map(({ id }) => ({
      kind: 'approach' as const,
      id,
      comparison: approachFigure(atlas, id),
    })),
    ...atlas.all('indicator').map(({ id }) => ({
      kind: 'indicator' as const,
      id,
      comparison: indicatorFigure(atlas, id),
    })),
  ]
  return figures.filter(({ comparison: { cells } }) => cells.some((row) => row.some((cell) => cell !== null)))
}
