import type { Atlas } from '../../atlas/create-atlas.js'
import type { AnyIds } from '../../model/ids.js'
import type { Approach, CooperationMode, Posture } from '../../model/records.js'
import { membershipsOn } from '../places/memberships.js'
import type { Holding } from './approach-holdings.js'
import type { TierMatch } from './match-tiers.js'
import { type TiersToward, tiersToward } from './tiers-toward.js'

/** An approach that makes a row, with those of its holder that it stands for. */
interface Row {
  readonly approach: Approach<AnyIds>
  readonly others: readonly Approach<AnyIds>[]
}

/** What an approach says of a partner, and what of that is asked for. */
interface Reading {
  readonly partner: string
  readonly toward: TiersToward
  readonly matches: readonly TierMatch[]
  /** Whether it says nothing of the partner, while another of its holder does. */
  readonly isInOthers: boolean
}

/** An approach with what it says of each partner. */
export interface ReadApproach extends Row {
  readonly said: readonly Reading[]
}

/** What approaches say of partners: what goes down and across. */
export interface Readings {
  readonly rows: readonly ReadApproach[]
  readonly partners: readonly string[]
}

/** What is asked for. */
interface Asked {
  readonly holders?: readonly string[] | undefined
  readonly partners?: readonly string[] | undefined
  readonly on?: string | undefined
  readonly postures?: readonly Posture[] | undefined
  readonly modes?: readonly CooperationMode[] | undefined
  readonly history?: boolean | undefined
}

const rowsOf = (own: readonly Approach<AnyIds>[], history: boolean): readonly Row[] =>
  history
    ? own.map((approach) => ({ approach, others: [] }))
    : own.slice(-1).map((approach) => ({ approach, others: own.slice(0, -1) }))

const isWanted = ({ tier }: TierMatch, { postures, modes }: Asked) =>
  (postures === undefined || postures.includes(tier.posture)) &&
  (modes === undefined || (tier.modes ?? []).some((mode) => modes.includes(mode)))

/** Reads what the approaches that make rows say of the partners asked for, else of all that they name. */
export const readingsOf = (atlas: Atlas<AnyIds>, holdings: readonly Holding[], options: Asked): Readings => {
  const rows = holdings.flatMap(({ own }) => rowsOf(own, options.history === true))
  const named = rows.flatMap(({ approach }) => approach.tiers.flatMap((tier) => tier.partners))
  const partners = [...new Set(options.partners ?? named)]
  const belongs = membershipsOn(atlas, options.on)
  const read = ({ approach, others }: Row, partner: string): Reading => {
    const towardBy = (each: Approach<AnyIds>) => tiersToward(atlas, each, partner, belongs)
    const toward = towardBy(approach)
    return {
      partner,
      toward,
      matches: toward.matches.filter((match) => isWanted(match, options)),
      isInOthers: toward.matches.length === 0 && others.some((other) => towardBy(other).matches.length > 0),
    }
  }
  return {
    rows: rows.map((row) => ({ ...row, said: partners.map((partner) => read(row, partner)) })),
    partners,
  }
}

/** Whether a filter has left nothing of what an approach says of a partner. */
export const isEmptied = ({ toward, matches }: Reading): boolean =>
  toward.matches.length > 0 && matches.length === 0

/** Whether an approach says nothing of a partner toward which it may be. */
export const isSilent = ({ toward }: Reading): boolean => !toward.isOwn && toward.matches.length === 0

const partnersSpokenOf = ({ said }: ReadApproach) =>
  said.filter(({ matches }) => matches.length > 0).map(({ partner }) => partner)

/** What a filter leaves: rows and columns that are asked for by name, and those in which something remains. */
export const shownPart = (readings: Readings, { holders, partners, postures, modes }: Asked): Readings => {
  if (postures === undefined && modes === undefined) return readings
  const rows = readings.rows.filter((row) => holders !== undefined || partnersSpokenOf(row).length > 0)
  if (partners !== undefined) return { rows, partners: readings.partners }
  const spokenOf = new Set(rows.flatMap(partnersSpokenOf))
  return {
    rows: rows.map((row) => ({ ...row, said: row.said.filter(({ partner }) => spokenOf.has(partner)) })),
    partners: readings.partners.filter((partner) => spokenOf.has(partner)),
  }
}
