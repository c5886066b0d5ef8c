import type { AnyIds } from '../model/ids.js'
import type { Observation } from '../model/records.js'
import { groupBy } from './group-by.js'

type Observed = Observation<AnyIds>

/** How observations stand among those with which they are compared. */
export interface Figures {
  /** The rank that the source gives, else by size, equal figures sharing a rank; undefined where there is none. */
  readonly rankOf: (observation: Observed) => number | undefined
  /** Percent of the sum of all; undefined where there is no figure or the sum is no whole of which it is a part. */
  readonly shareOf: (observation: Observed) => number | undefined
  /** Whether another has the same figure. */
  readonly isTie: (observation: Observed) => boolean
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

/** How many figures the source ranks by their size; undefined where its ranks do not follow it. */
const rankedBySize = (observations: readonly Observed[]): number | undefined => {
  const ranked = observations
    .flatMap(({ value, rank }) => (value === null || rank === undefined ? [] : [{ value, rank }]))
    .sort((a, b) => b.value - a.value || a.rank - b.rank)
  const isOrdered = ranked.every(({ value, rank }, index) => {
    const before = ranked[index - 1]
    return before === undefined || rank > before.rank || (rank === before.rank && value === before.value)
  })
  return isOrdered ? ranked.length : undefined
}

/**
 * Of several sets of dimensions the one within which the source ranks figures: among observations that agree in them
 * its ranks follow the size of the figures, over the largest groups; undefined where it ranks nothing by size.
 */
export const rankedWithin = <D extends Dimensions>(
  observations: readonly Observed[],
  sets: readonly D[],
): D | undefined => {
  const found = sets.flatMap((dimensions) => {
    const ranked = [...groupBy(observations, keyIn(dimensions)).values()].map(rankedBySize)
    const sizes = ranked.filter((size) => size !== undefined && size > 0)
    return sizes.length > 0 && !ranked.includes(undefined) ? [{ dimensions, groups: sizes.length }] : []
  })
  const fewest = Math.min(...found.map(({ groups }) => groups))
  return found.find(({ groups }) => groups === fewest)?.dimensions
}

/**
 * Ranks, shares and ties among observations that agree in some dimensions; names that are undefined do not count. Where
 * the source ranks them, its ranks count, and what it does not rank has none.
 */
export const figuresOf = (
  observations: readonly Observed[],
  dimensions: Dimensions,
  isRankedBySource: boolean,
): Figures => {
  const keyOf = keyIn(dimensions)
  const peers = new Map([...groupBy(observations, keyOf)].map(([key, group]) => [key, peersOf(group)]))
  const of = (observation: Observed) => peers.get(keyOf(observation))
  const isTie = (observation: Observed) =>
    observation.value !== null && of(observation)?.tied.has(observation.value) === true
  const isRanked = (observation: Observed) => isRankedBySource && of(observation)?.isRanked === true
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
    isRankShared: (observation) => !isRanked(observation) && isTie(observation),
  }
}
