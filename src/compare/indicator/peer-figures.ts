import type { AnyIds } from '../../model/ids.js'
import type { Observation } from '../../model/records.js'
import { groupBy } from '../group-by.js'

type Observed = Observation<AnyIds>

/** How observations stand among those with which they are compared. */
export interface Figures {
  /** The rank that the source gives, else by size, equal figures sharing a rank; undefined where there is none. */
  readonly rankOf: (observation: Observed) => number | undefined
  /** Percent of the sum of all; undefined where there is no figure or the sum is no whole of which it is a part. */
  readonly shareOf: (observation: Observed) => number | undefined
  /** Whether another has the same figure. */
  readonly isTie: (observation: Observed) => boolean
  /** Whether the ranks of the source count for it, also where it has none. */
  readonly isRankedBySource: (observation: Observed) => boolean
  /** Whether another has the same figure and, as the source does not rank them, the same rank. */
  readonly isRankShared: (observation: Observed) => boolean
}

interface Peers {
  /** The rank of each figure, counted from the largest. */
  readonly ranks: ReadonlyMap<number, number>
  readonly tied: ReadonlySet<number>
  readonly total: number
  readonly isWhole: boolean
  /** Whether the source ranks some. */
  readonly isRanked: boolean
}

const peersOf = (observations: readonly Observed[]): Peers => {
  const values = observations.flatMap(({ value }) => value ?? []).sort((a, b) => b - a)
  const ranks = new Map<number, number>()
  const tied = new Set<number>()
  for (const [index, value] of values.entries()) {
    if (ranks.has(value)) tied.add(value)
    else ranks.set(value, index + 1)
  }
  const total = values.reduce((sum, value) => sum + value, 0)
  const isWhole = total > 0 && values.every((value) => value >= 0)
  return { ranks, tied, total, isWhole, isRanked: observations.some(({ rank }) => rank !== undefined) }
}

type Dimensions = readonly (string | undefined)[]

const keyIn =
  (dimensions: Dimensions) =>
  ({ at }: Observed): string =>
    JSON.stringify(dimensions.map((name) => (name === undefined ? null : at[name])))

/** Where and how a source ranks figures. */
export interface SourceRanking<D extends Dimensions> {
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

const stepsIn = (observations: readonly Observed[]): readonly Step[] => {
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
export const rankedWithin = <D extends Dimensions>(
  observations: readonly Observed[],
  sets: readonly D[],
): SourceRanking<D> | undefined => {
  const ranked = observations.filter(({ rank }) => rank !== undefined)
  const [best] = sets
    .map((dimensions) => {
      const groups = [...groupBy(ranked, keyIn(dimensions)).values()]
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

/**
 * Ranks, shares and ties among observations that agree in some dimensions; names that are undefined do not count. Where
 * the source ranks them, its ranks count, and what it does not rank has none. Others are ranked from the largest, unless
 * the source ranks from the smallest.
 */
export const figuresOf = (
  observations: readonly Observed[],
  dimensions: Dimensions,
  ranking: Pick<SourceRanking<Dimensions>, 'fromSmallest'> | undefined,
): Figures => {
  const keyOf = keyIn(dimensions)
  const peers = new Map([...groupBy(observations, keyOf)].map(([key, group]) => [key, peersOf(group)]))
  const of = (observation: Observed) => peers.get(keyOf(observation))
  const isTie = (observation: Observed) =>
    observation.value !== null && of(observation)?.tied.has(observation.value) === true
  const isRanked = (observation: Observed) =>
    ranking !== undefined && (ranking.fromSmallest || of(observation)?.isRanked === true)
  return {
    rankOf: (observation) => {
      const { value, rank } = observation
      if (isRanked(observation)) return rank
      return value === null ? undefined : of(observation)?.ranks.get(value)
    },
    shareOf: (observation) => {
      const among = of(observation)
      return observation.value === null || !among?.isWhole
        ? undefined
        : (observation.value / among.total) * 100
    },
    isTie,
    isRankedBySource: isRanked,
    isRankShared: (observation) => !isRanked(observation) && isTie(observation),
  }
}
