import type { Atlas } from '../atlas/create-atlas.js'
import type { Ids } from '../model/ids.js'
import { type CompareApproachesOptions, compareApproaches } from './compare-approaches.js'
import type { Comparison } from './comparison.js'
import { nameOf } from './records/name-of.js'
import { emptyNote } from './text/notes-for.js'

/**
 * The reverse question: how every holder treats one partner. Rows are the holders that say something about it, the
 * column is the partner. Options are those of {@link compareApproaches}. Throws an {@link AtlasError} for unknown ids.
 *
 * @example
 * ```ts
 * import { atlas } from 'sti-atlas'
 * import { posturesToward } from 'sti-atlas/compare'
 *
 * const { rows, cells } = posturesToward(atlas, 'CN', { holders: ['eu', 'KR'] })
 * rows.map(({ id }) => id) //=> ['eu', 'KR']
 * cells.map(([cell]) => cell?.value) //=> ['conditional', 'conditional']
 * ```
 */
export const posturesToward = <I extends Ids>(
  atlas: Atlas<I>,
  partner: I['place'],
  options: Omit<CompareApproachesOptions<I>, 'partners'> = {},
): Comparison => {
  const comparison = compareApproaches(atlas, { ...options, partners: [partner] })
  const speaking = comparison.cells.map(([cell]) => Boolean(cell))
  const name = nameOf(atlas, { kind: 'place', id: partner })
  const rows = comparison.rows.filter((_row, index) => speaking[index])
  const isEmptied = rows.length === 0 && comparison.rows.length > 0
  return {
    ...comparison,
    title: { en: `Postures toward ${name.en}`, ja: `${name.ja}に対する姿勢` },
    rows,
    cells: comparison.cells.filter((_row, index) => speaking[index]),
    notes: isEmptied ? [...comparison.notes, emptyNote] : comparison.notes,
  }
}
