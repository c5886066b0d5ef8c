import type { Atlas } from '../../../src/atlas/create-atlas.js'
import { compareIndicator } from '../../../src/compare/compare-indicator.js'
import type { AnyIds } from '../../../src/model/ids.js'
import type { Indicator } from '../../../src/model/records.js'
import { bothLanguages } from '../both-languages.js'

/** The figures of an indicator as a Markdown table; ranks of the source in brackets. */
export const indicatorTable = (atlas: Atlas<AnyIds>, { id, observations }: Indicator<AnyIds>): string => {
  const { rows, columns, cells } = compareIndicator(atlas, { indicator: id })
  const rankAt = (row: string, column: string) =>
    observations.find(({ at }) => Object.values(at).every((value) => value === row || value === column))?.rank
  const lines = rows.map((row, index) => {
    const figures = columns.map((column, at) => {
      const value = cells[index]?.[at]?.value
      const rank = rankAt(row.id, column.id)
      return value === undefined ? '' : `${value}${rank === undefined ? '' : ` (${rank})`}`
    })
    return `| ${[bothLanguages(row.label), ...figures].join(' | ')} |`
  })
  return [
    `| ${['', ...columns.map(({ label }) => bothLanguages(label))].join(' | ')} |`,
    `| ${['---', ...columns.map(() => '---:')].join(' | ')} |`,
    ...lines,
  ].join('\n')
}
