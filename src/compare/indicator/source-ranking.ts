import { groupBy } from '../../lists/group-by.js'
import type { AnyIds } from '../../model/ids.js'
import type { Observation } from '../../model/records.js'
import { type PeerDimensions, peerKeyIn } from './peer-key.js'

/** Where and how a source ranks figures. */
export interface SourceRanking<D extends PeerDimensions> {
  /** The dimensions in which figures agree that it ranks with one another. */
  readonly dimensions: D
  /** Whether it counts from the smallest figure on. */
  readonly fromSmallest: boolean
}

/** How many of the steps from rank to rank must follow the size of the figures for these to be ranked by it. */
const MOST = 2 / 3

/** What figures do from one rank to the next: an equal one follows any order, a shared rank of two figures none. */
interface Step {
  readonly falls: boolean
  readonly rises: boolean
}

const stepsIn = (observations: readonly Observation<AnyIds>[]): readonly Step[] => {
  const ranked = observations
    .flatMap(({ value, rank }) => (value === null || rank === undefined ? [] : [{ value, rank }]))
    .sort((a, b) => a.rank - b.rank || b.value - a.value)
  return ranked.slice(1).map(({ value, rank }, index): Step => {
    const { value: before = value, rank: rankBefore = rank } = ranked[index] ?? {}
    const isApart = rank !== rankBefore || value === before
    return { falls: isApart && value <= before, rises: isApart && value >= before }
  })
}

/**
 * Of several sets of dimensions the one within which the source ranks figures: among observations that agree in them
 * most of its ranks follow the size of the figures, from the largest or from the smallest. Where several sets do so
 * equally well it is the one with the largest groups; undefined where none does. Single figures out of order are taken
 * for what the source says.
 */
export const rankedWithin = <D extends PeerDimensions>(
  observations: readonly Observation<AnyIds>[],
  sets: readonly D[],
): SourceRanking<D> | undefined => {
  const ranked = observations.filter(({ rank }) => rank !== undefined)
  const [best] = sets
    .map((dimensions) => {
      const groups = [...groupBy(ranked, peerKeyIn(dimensions)).values()]
      const steps = groups.flatMap(stepsIn)
      const [falling, rising] = [
        steps.filter(({ falls }) => falls).length,
        steps.filter(({ rises }) => rises).length,
      ]
      const share = steps.length === 0 ? MOST : Math.max(falling, rising) / steps.length
      return { dimensions, fromSmallest: rising > falling, share, groups: groups.length }
    })
    .filter(({ share, groups }) => groups > 0 && share >= MOST)
    .sort((a, b) => b.share - a.share || a.groups - b.groups)
  return best && { dimensions: best.dimensions, fromSmallest: best.fromSmallest }
}
