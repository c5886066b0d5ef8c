import type { AnyIds } from '../model/ids.js'
import type { Observation } from '../model/records.js'
import { groupBy } from './group-by.js'

type Observed = Observation<AnyIds>

/** How observations stand among those with which they are compared. */
export interface Figures {
  /** The rank that the source gives, else by size, equal figures sharing a rank; undefined where there is no figure. */
  readonly rankOf: (observation: Observed) => number | undefined
  /** Percent of the sum of all; undefined where there is no figure or the sum is no whole of which it is a part. */
  readonly shareOf: (observation: Observed) => number | undefined
  /** Whether another has the same figure. */
  readonly isTie: (observation: Observed) => boolean
}

interface Peers {
  /** The rank of each figure, counted from the largest. */
  readonly ranks: ReadonlyMap<number, number>
  readonly tied: ReadonlySet<number>
  readonly total: number
  readonly isWhole: boolean
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
  return { ranks, tied, total, isWhole: total > 0 && values.every((value) => value >= 0) }
}

/** Ranks, shares and ties among observations that agree in some dimensions; names that are undefined do not count. */
export const figuresOf = (
  observations: readonly Observed[],
  dimensions: readonly (string | undefined)[],
): Figures => {
  const keyOf = ({ at }: Observed) =>
    JSON.stringify(dimensions.map((name) => (name === undefined ? null : at[name])))
  const peers = new Map([...groupBy(observations, keyOf)].map(([key, group]) => [key, peersOf(group)]))
  const of = (observation: Observed) => peers.get(keyOf(observation))
  return {
    rankOf: (observation) => {
      const { value, rank } = observation
      return rank ?? (value === null ? undefined : of(observation)?.ranks.get(value))
    },
    shareOf: (observation) => {
      const among = of(observation)
      return observation.value === null || !among?.isWhole
        ? undefined
        : (observation.value / among.total) * 100
    },
    isTie: (observation) =>
      observation.value !== null && of(observation)?.tied.has(observation.value) === true,
  }
}
