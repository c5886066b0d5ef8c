import type { Comparison } from '../../compare/comparison.js'

const RANK = /(?:^|-)rank(?:-|$)/

/** The columns that hold ranks: all where the legend explains `rank`, else those with `rank` in their id. */
export const rankColumns = ({ kind, columns, legend }: Comparison): readonly number[] => {
  const all = kind === 'indicator' && legend.some(({ id }) => id === 'rank')
  return columns.flatMap(({ id }, column) => (all || (kind === 'indicator' && RANK.test(id)) ? column : []))
}
