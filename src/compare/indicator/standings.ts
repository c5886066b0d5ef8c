import { groupBy } from '../../lists/group-by.js'
import type { AnyIds } from '../../model/ids.js'
import type { Observation } from '../../model/records.js'
import { type PeerDimensions, peerKeyIn } from './peer-key.js'
import type { SourceRanking } from './source-ranking.js'

/** How observations stand among those with which they are compared. */
export interface Standings {
  /** The rank that the source gives, else by size, equal figures sharing a rank; undefined where there is none. */
  readonly rankOf: (observation: Observation<AnyIds>) => number | undefined
  /** Percent of the sum of all; undefined where there is no figure or the sum is no whole of which it is a part. */
  readonly shareOf: (observation: Observation<AnyIds>) => number | undefined
  /** Whether another has the same figure. */
  readonly isTie: (observation: Observation<AnyIds>) => boolean
  /** Whether the ranks of the source count for it, also where it has none. */
  readonly isRankedBySource: (observation: Observation<AnyIds>) => boolean
  /** Whether another has the same figure and, as the source does not rank them, the same rank. */
  readonly isRankShared: (observation: Observation<AnyIds>) => boolean
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

const peersOf = (observations: readonly Observation<AnyIds>[]): Peers => {
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

/**
 * Ranks, shares and ties among observations that agree in some dimensions; names that are undefined do not count. Where
 * the source ranks them, its ranks count, and what it does not rank has none. Others are ranked from the largest,
 * unless the source ranks from the smallest.
 */
export const standingsOf = (
  observations: readonly Observation<AnyIds>[],
  dimensions: PeerDimensions,
  ranking: Pick<SourceRanking<PeerDimensions>, 'fromSmallest'> | undefined,
): Standings => {
  const keyOf = peerKeyIn(dimensions)
  const peers = new Map([...groupBy(observations, keyOf)].map(([key, group]) => [key, peersOf(group)]))
  const of = (observation: Observation<AnyIds>) => peers.get(keyOf(observation))
  const isTie = (observation: Observation<AnyIds>) =>
    observation.value !== null && of(observation)?.tied.has(observation.value) === true
  const isRanked = (observation: Observation<AnyIds>) =>
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
