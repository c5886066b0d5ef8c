import type { Atlas } from '../../atlas/create-atlas.js'
import type { AnyIds } from '../../model/ids.js'
import type { Strategy } from '../../model/records.js'
import { compareDates } from '../../time/compare-dates.js'
import { compareTexts } from '../../time/compare-texts.js'
import { readOrderedInterval } from '../../time/ordered-interval.js'
import { isHeldBy } from '../records/party.js'

/** Whose strategies are asked for, or which. */
interface Asked {
  readonly holder?: string | undefined
  readonly strategies?: readonly string[] | undefined
}

/** The strategies that are traced, and those that are left out. */
interface TracedStrategies {
  /** The strategies that are traced, the oldest first. */
  readonly traced: readonly Strategy<AnyIds>[]
  /** Those known only from other sources, which are traced only where they are asked for. */
  readonly onlyCited: readonly Strategy<AnyIds>[]
  /** Those that no source dates. */
  readonly undated: readonly Strategy<AnyIds>[]
  /** Those of which sources tell only until when they are, so that they have no place in time either. */
  readonly startless: readonly Strategy<AnyIds>[]
}

/** The date or period that gives a strategy its place in time; none where no source tells when it begins. */
export const timeOf = ({ date, period }: Strategy<AnyIds>): string | undefined =>
  [date, period].find((time) => time !== undefined && typeof readOrderedInterval(time)?.start === 'string')

/** The strategies that those asked for, or the holder, take in. */
const askedFor = (atlas: Atlas<AnyIds>, { holder, strategies }: Asked): readonly Strategy<AnyIds>[] =>
  atlas
    .all('strategy')
    .filter((strategy) =>
      strategies === undefined
        ? holder === undefined || isHeldBy(atlas, strategy.holders, [holder])
        : strategies.includes(strategy.id),
    )

const isDated = ({ date, period }: Strategy<AnyIds>): boolean =>
  [date, period].some((time) => time !== undefined && readOrderedInterval(time) !== undefined)

const isOnlyCited = ({ completeness }: Strategy<AnyIds>) => completeness === 'cited'

const inOrderOfTime = (strategies: readonly Strategy<AnyIds>[]): readonly Strategy<AnyIds>[] =>
  strategies
    .flatMap((strategy) => {
      const time = timeOf(strategy)
      return time === undefined ? [] : [{ strategy, time }]
    })
    .sort((a, b) => compareDates(a.time, b.time) || compareTexts(a.strategy.id, b.strategy.id))
    .map(({ strategy }) => strategy)

/** The strategies asked for, or those of the holder, as far as they can be traced. */
export const tracedStrategies = (atlas: Atlas<AnyIds>, asked: Asked): TracedStrategies => {
  const candidates = askedFor(atlas, asked)
  const isLeftOut = (strategy: Strategy<AnyIds>) => asked.strategies === undefined && isOnlyCited(strategy)
  const seen = candidates.filter((strategy) => !isLeftOut(strategy))
  const placeless = seen.filter((strategy) => timeOf(strategy) === undefined)
  return {
    traced: inOrderOfTime(seen),
    onlyCited: candidates.filter(isLeftOut),
    undated: placeless.filter((strategy) => !isDated(strategy)),
    startless: placeless.filter(isDated),
  }
}
